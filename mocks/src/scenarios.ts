import { createMemoryAdapter, type MemoryAdapter } from '@patient-portal-access/adapters/memory';
import { defaultInvite, type InviteContent } from '@patient-portal-access/core';
import { featureMethods } from '@patient-portal-access/core/wire';
import { damagedInvite, inviteWithoutLink, longWordedInvite } from './invites.ts';
import { startSend } from './campaigns.ts';
import { boardHeadcount, boardLogo, boardSeed, pastCampaigns, patientsOf } from './practice-seed.ts';
import { standingClock } from './standing-clock.ts';

/** One situation that a practice can be in. Each call of `create` makes a practice of its own. */
export interface Scenario {
  /** In the designers' words. */
  title: string;
  create: () => MemoryAdapter | Promise<MemoryAdapter>;
}

const now = () => Date.now();
const because = 'Only the practice manager may do this. Ask them to do it, or to change your role.';
const readOnly = {
  toggleActivation: { because },
  editTemplate: { because },
  sendInvites: { because },
  sendTest: { because },
};
const saved = (content: InviteContent) => ({
  template: { content, updatedAt: new Date(now() - 9e8).toISOString(), updatedBy: 'Robin Meyer' },
});
/** The board's practice in another language, with its logo as a wordmark. */
const practiceIn = (locale: string, name: string) => ({
  practice: { locale, name, sender: { name, email: 'hello@lumen.example' } },
  ...saved(defaultInvite(locale)),
});

/** Every situation that designers sign off, by name. */
export const scenarios = {
  typical: { title: 'A quiet morning', create: () => createMemoryAdapter(boardSeed(now())) },
  empty: { title: 'No patients yet', create: () => createMemoryAdapter({ practice: { logo: boardLogo } }) },
  everyoneActive: {
    title: 'Everyone active',
    create: () =>
      createMemoryAdapter({
        ...boardSeed(now()),
        patients: patientsOf({ ...boardHeadcount, reachable: 0, withoutEmail: 0, bounced: 0, minors: 0 }, now()),
      }),
  },
  firstRun: {
    title: 'First run: default invite, no logo, nothing sent',
    create: () => createMemoryAdapter({ patients: boardSeed(now()).patients ?? [] }),
  },
  activationOff: {
    title: 'Activation email off',
    create: () => createMemoryAdapter({ ...boardSeed(now()), activationEmailEnabled: false }),
  },
  noLogo: { title: 'No logo', create: () => createMemoryAdapter({ ...boardSeed(now()), practice: {} }) },
  readOnly: {
    title: 'Somebody who may only look',
    create: () => createMemoryAdapter({ ...boardSeed(now()), viewer: { can: readOnly } }),
  },
  withoutOptional: {
    title: 'A backend with nothing optional',
    create: () => createMemoryAdapter({ ...boardSeed(now()), viewer: { without: everyFeature } }),
  },
  misspelledSnippet: {
    title: 'A misspelled snippet',
    create: () => createMemoryAdapter({ ...boardSeed(now()), ...saved(damagedInvite()) }),
  },
  missingActivationLink: {
    title: 'The activation link is gone',
    create: () => createMemoryAdapter({ ...boardSeed(now()), ...saved(inviteWithoutLink()) }),
  },
  conflict: {
    title: 'A colleague saves first',
    create: () => {
      const adapter = createMemoryAdapter(boardSeed(now()));
      return { ...adapter, saveTemplate: afterColleague(adapter) };
    },
  },
  waiting: { title: 'Undo window', create: () => sendUntil({ undoSeconds: 10 }) },
  sending: { title: 'Sending', create: () => sendUntil({ mails: 268, refuse: 6 }) },
  sendingLive: {
    title: 'Sending, as it happens',
    create: async () => {
      const adapter = createMemoryAdapter(boardSeed(now()), { pace: 40 });
      await startSend(adapter);
      return adapter;
    },
  },
  paused: {
    title: 'Paused by somebody',
    create: async () => {
      const { adapter, id } = await sendTo({ mails: 262 });
      await adapter.pauseCampaign(id);
      return adapter;
    },
  },
  pausedBySender: {
    title: 'Paused by itself: the mail server refused the login',
    create: () => sendUntil({ mails: 262, senderDownAfter: 262 }),
  },
  finished: { title: 'Finished', create: () => endOfSend({}) },
  finishedWithFailures: { title: 'Finished with failures', create: () => endOfSend({ refuse: 6 }) },
  doubtful: { title: 'Doubtful mails', create: () => endOfSend({ refuse: 6, doubt: 3 }) },
  veryLarge: {
    title: 'Very large numbers',
    create: () =>
      createMemoryAdapter({
        ...boardSeed(now()),
        patients: patientsOf({ ...boardHeadcount, active: 61_204, activeSinceMonth: 1_208, reachable: 36_410 }, now()),
        campaigns: pastCampaigns(now()).map((past) => ({
          ...past,
          total: past.total * 97,
          joined: (past.joined ?? 0) * 97,
        })),
      }),
  },
  longNames: {
    title: 'Long names and words',
    create: () =>
      createMemoryAdapter({
        ...boardSeed(now()),
        practice: {
          locale: 'de-DE',
          name: 'Gemeinschaftspraxis für Dermatologie, Allergologie und ästhetische Behandlungen Prof. Dr. Freifrau von Hohenlohe-Schillingsfürst & Partnerinnen',
          sender: {
            name: 'Gemeinschaftspraxis Hohenlohe-Schillingsfürst',
            email: 'patientenportalbenachrichtigungen@gemeinschaftspraxis-hohenlohe.example',
          },
        },
        ...saved(longWordedInvite()),
      }),
  },
  rightToLeft: {
    title: 'Arabic, right to left',
    create: () => createMemoryAdapter({ ...boardSeed(now()), ...practiceIn('ar', 'عيادة لومن للتجميل') }),
  },
  german: {
    title: 'German',
    create: () => createMemoryAdapter({ ...boardSeed(now()), ...practiceIn('de-DE', 'Praxis Lumen') }),
  },
  spanish: {
    title: 'Spanish',
    create: () => createMemoryAdapter({ ...boardSeed(now()), ...practiceIn('es-US', 'Clínica Lumen') }),
  },
} satisfies Record<string, Scenario>;

export type ScenarioName = keyof typeof scenarios;

/** The scenario's practice. */
export const createScenario = async (name: ScenarioName): Promise<MemoryAdapter> => scenarios[name].create();

/** Whoever saves first finds that a colleague was quicker. */
function afterColleague(adapter: MemoryAdapter): MemoryAdapter['saveTemplate'] {
  const colleague = adapter.as({ id: 'robin', email: 'robin@lumen.example' });
  const reworded: InviteContent = {
    ...defaultInvite('en'),
    subject: [{ type: 'text', text: 'Your patient portal is waiting for you' }],
  };
  let isSaved = false;
  return async (input, ctx) => {
    if (!isSaved) await colleague.saveTemplate({ content: reworded, revision: input.revision });
    isSaved = true;
    return adapter.saveTemplate(input, ctx);
  };
}

const everyFeature = [...featureMethods.keys()];

interface Send {
  /** How many mails have been handed to the mail server. */
  mails?: number;
  /** Of these, how many it refused, and of how many nobody knows. */
  refuse?: number;
  doubt?: number;
  senderDownAfter?: number;
  undoSeconds?: number;
}

const sendUntil = async (send: Send) => (await sendTo(send)).adapter;

/** The last mails go out as soon as somebody looks at the send: whoever opens the page sees it end. */
async function endOfSend(send: Send): Promise<MemoryAdapter> {
  const { adapter } = await sendTo({ ...send, mails: 442 });
  const getCampaign: MemoryAdapter['getCampaign'] = async (...asked) => {
    const campaign = await adapter.getCampaign(...asked);
    adapter.controls.advance(60_000);
    return campaign;
  };
  return { ...adapter, getCampaign };
}

/** A send that stands still where it was stopped. */
async function sendTo({ mails = 0, refuse = 0, doubt = 0, senderDownAfter = Infinity, undoSeconds = 0 }: Send) {
  let asked = 0;
  const pace = 25;
  const adapter = createMemoryAdapter(boardSeed(now()), {
    clock: standingClock(now()),
    pace,
    outcomes: () => {
      asked += 1;
      if (asked > senderDownAfter) return 'sender_down';
      // Every fortieth mail fails, so that no auto-pause steps in.
      const nth = asked % 40 === 0 ? asked / 40 : 0;
      if (nth === 0) return 'accepted';
      if (nth <= refuse) return { refused: '5.1.1' };
      return nth <= refuse + doubt ? 'unknown' : 'accepted';
    },
  });
  const id = await startSend(adapter, undoSeconds);
  if (mails > 0) adapter.controls.advance(((mails + 0.5) / pace) * 1_000);
  if (senderDownAfter < Infinity) adapter.controls.advance(1_000 / pace);
  return { adapter, id };
}
