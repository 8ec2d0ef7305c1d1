import { PortalAccessError, type CampaignFilter } from '@patient-portal-access/core';
import type { MemoryAdapter } from '../memory.ts';
import { but, type Fault, type Faults } from './fault.ts';

type Start = MemoryAdapter['startCampaign'];

/** Whatever is planned is for everyone, planned anew when it starts. */
const plansAnew: Fault = (memory) => ({
  startCampaign: async (input) => memory.startCampaign({ ...input, planId: (await memory.planCampaign({})).planId }),
});

/** Where the plan is refused for one of these reasons, another is made in its place and sent. */
const sendsAnyway =
  (...codes: string[]): Fault =>
  (memory, harness) => {
    let filter: CampaignFilter = {};
    const start: Start = (input) =>
      memory.startCampaign(input).catch(async (error: unknown) => {
        if (!(error instanceof PortalAccessError) || !codes.includes(error.code)) throw error;
        const { activationEmailEnabled, revision } = await memory.getSettings();
        if (!activationEmailEnabled) await memory.setActivationEmailEnabled({ enabled: true, revision });
        const { planId } = await memory.planCampaign(filter);
        const campaign = await memory.startCampaign({
          ...input,
          planId,
          idempotencyKey: `${input.idempotencyKey}-anyway`,
        });
        await harness.advance?.(60_000);
        return campaign;
      });
    return {
      planCampaign: (given) => {
        filter = given;
        return memory.planCampaign(given);
      },
      startCampaign: start,
    };
  };

const refusesWith =
  (refused: string, code: ConstructorParameters<typeof PortalAccessError>[0]): Fault =>
  (memory) => ({
    startCampaign: (input) =>
      memory.startCampaign(input).catch((error: unknown) => {
        if (!(error instanceof PortalAccessError) || error.code !== refused) throw error;
        throw new PortalAccessError(code, 'Refused for another reason.');
      }),
  });

/** Every mail goes out twice. */
const mailsTwice: Fault = (memory, harness) => {
  harness.mailed = () => memory.controls.mailed().flatMap((mail) => [mail, mail]);
  return {};
};

export const sendingFaults: Faults = {
  'plan-adds-up': [
    (memory) => ({ planCampaign: but(memory.planCampaign, (plan) => ({ ...plan, excluded: [] })) }),
    (memory) => ({ planCampaign: but(memory.planCampaign, (plan) => ({ ...plan, recipients: plan.recipients + 1 })) }),
  ],
  'plan-takes-the-chosen': [(memory) => ({ planCampaign: () => memory.planCampaign({}) })],
  'plan-holds-no-names': [
    (memory) => ({
      planCampaign: async (filter) => {
        const { items } = await memory.listPatients({}, {});
        return { ...(await memory.planCampaign(filter)), names: items.map(({ name }) => name) };
      },
    }),
  ],
  'plan-says-what-blocks': [
    (memory) => ({ planCampaign: but(memory.planCampaign, (plan) => ({ ...plan, blockers: [] })) }),
    (memory) => ({
      planCampaign: but(memory.planCampaign, (plan) => ({ ...plan, blockers: [...plan.blockers, ...plan.warnings] })),
    }),
  ],
  'plan-knows-its-patients': [
    (memory) => ({
      planCampaign: ({ patientIds, ...filter }) =>
        memory.planCampaign({ ...filter, ...(patientIds ? { patientIds: [] } : {}) }),
    }),
  ],
  'plan-refuses-unknown-filters': [
    (memory) => ({ planCampaign: ({ neverInvited }) => memory.planCampaign(neverInvited ? { neverInvited } : {}) }),
  ],
  'plan-lists-its-recipients': [
    (memory) => ({
      listRecipients: async (of, page) => ('planId' in of ? { items: [] } : memory.listRecipients(of, page)),
    }),
  ],
  'start-mails-the-plan': [plansAnew, mailsTwice],
  'start-skips-who-joined': [
    (memory, harness) => {
      harness.activate = () => undefined;
      void memory;
      return {};
    },
  ],
  'start-leaves-out-newcomers': [plansAnew],
  'start-refuses-a-changed-invite': [sendsAnyway('conflict'), refusesWith('conflict', 'plan_expired')],
  'start-refuses-when-switched-off': [
    sendsAnyway('activation_email_disabled'),
    refusesWith('activation_email_disabled', 'conflict'),
  ],
  'start-refuses-an-old-plan': [sendsAnyway('plan_expired'), refusesWith('plan_expired', 'conflict')],
  'start-refuses-an-unknown-plan': [refusesWith('not_found', 'invalid')],
  'start-refuses-a-plan-of-nobody': [refusesWith('invalid', 'plan_expired')],
  'start-refuses-a-broken-invite': [refusesWith('template_invalid', 'invalid')],
  'start-bounds-the-undo-window': [
    (memory) => ({ startCampaign: ({ planId, idempotencyKey }) => memory.startCampaign({ planId, idempotencyKey }) }),
  ],
  'same-key-same-campaign': [
    (memory) => ({
      startCampaign: (input) => memory.startCampaign({ ...input, idempotencyKey: crypto.randomUUID() }),
    }),
    mailsTwice,
  ],
  'same-key-in-parallel': [
    (memory) => {
      const started = new Set<string>();
      return {
        startCampaign: (input) => {
          const isFirst = !started.has(input.idempotencyKey);
          started.add(input.idempotencyKey);
          return memory.startCampaign(isFirst ? input : { ...input, idempotencyKey: crypto.randomUUID() });
        },
      };
    },
    mailsTwice,
  ],
  'same-key-a-month-later': [
    (memory) => ({
      startCampaign: async (input) => {
        const { asOf } = await memory.getStats();
        return memory.startCampaign({ ...input, idempotencyKey: `${input.idempotencyKey}-${asOf.slice(0, 7)}` });
      },
    }),
  ],
  'key-belongs-to-its-plan': [
    (memory) => {
      const started = new Map<string, ReturnType<Start>>();
      return {
        startCampaign: (input) => {
          const campaign = started.get(input.idempotencyKey) ?? memory.startCampaign(input);
          started.set(input.idempotencyKey, campaign);
          return campaign;
        },
      };
    },
    (memory) => ({
      startCampaign: (input) => memory.startCampaign({ ...input, idempotencyKey: input.idempotencyKey + input.planId }),
    }),
  ],
  'one-campaign-at-a-time': [
    refusesWith('campaign_running', 'campaign_running'),
    refusesWith('campaign_running', 'rate_limited'),
  ],
  'plan-is-sent-once': [sendsAnyway('plan_expired'), refusesWith('plan_expired', 'invalid')],
};
