import type { PortalAccessAdapter } from '../adapter.ts';
import type { Block, InviteContent, SnippetUse } from '../content/types.ts';
import { isFinal } from '../send/campaign-state.ts';
import { systemClock } from '../send/clock.ts';
import type { Campaign, InviteTemplate, Snippet } from '../types.ts';
import { holds } from './assert.ts';
import type { AdapterHarness, Controlled, RulePatient } from './harness.ts';

/** Another address and key at each call, so that a backend that keeps everything can be proved twice. */
export const unique = (): string => crypto.randomUUID().slice(0, 8);

/** The smallest invite that may be sent: every required snippet, and a sentence that tells it from others. */
export function ruleInvite(snippets: readonly Snippet[], sentence = `Written at ${unique()}.`): InviteContent {
  const required = snippets.filter((snippet) => snippet.required);
  const words = required.filter(({ kind }) => kind !== 'url');
  const inWords = words.map(({ id }): SnippetUse => ({ type: 'snippet', id, fallback: 'you' }));
  const buttons = required
    .filter(({ kind }) => kind === 'url')
    .map(({ id }): Block => ({ type: 'button', label: [{ type: 'text', text: 'Activate' }], href: { snippet: id } }));
  return {
    version: 1,
    subject: [{ type: 'text', text: 'Your patient portal is ready' }],
    preheader: [],
    body: [{ type: 'paragraph', children: [{ type: 'text', text: sentence }, ...inWords] }, ...buttons],
  };
}

/** Saves an invite over whatever is stored. */
export async function save(adapter: PortalAccessAdapter, content: InviteContent): Promise<InviteTemplate> {
  const { revision } = await adapter.getTemplate();
  return adapter.saveTemplate({ content, revision });
}

/** Turns the switch, if it does not stand so already. */
export async function turn(adapter: PortalAccessAdapter, enabled: boolean): Promise<void> {
  const { activationEmailEnabled, revision } = await adapter.getSettings();
  if (activationEmailEnabled !== enabled) await adapter.setActivationEmailEnabled({ enabled, revision });
}

/** An invite that may be sent, and the switch on. */
export async function makeReady(adapter: PortalAccessAdapter): Promise<void> {
  await turn(adapter, true);
  await save(adapter, ruleInvite(await adapter.listSnippets()));
}

/** Adds patients who can be mailed. */
export async function addPatients(
  { addPatient }: Controlled<'addPatient'>,
  count: number,
): Promise<(RulePatient & { id: string })[]> {
  const added: (RulePatient & { id: string })[] = [];
  for (let i = 0; i < count; i += 1) {
    const lastName = `Rule-${unique()}`;
    const patient = { firstName: 'Ada', lastName, email: `${lastName.toLowerCase()}@rules.example` };
    added.push({ ...patient, id: await addPatient(patient) });
  }
  return added;
}

/** Ready, with as many patients as asked, and a plan for just them. */
export async function planFor(harness: Controlled<'addPatient'>, count: number) {
  await makeReady(harness.adapter);
  const patients = await addPatients(harness, count);
  const plan = await harness.adapter.planCampaign({ patientIds: patients.map(({ id }) => id) });
  holds(plan.recipients === count, `a plan for ${count} new patients has ${plan.recipients} recipients`);
  return { patients, plan };
}

/** Starts a plan with a key of its own. */
export const start = (
  adapter: PortalAccessAdapter,
  planId: string,
  input: { undoSeconds?: number; idempotencyKey?: string } = {},
): Promise<Campaign> => adapter.startCampaign({ planId, idempotencyKey: `rule-${unique()}`, ...input });

/** Lets time pass until the campaign is final; real time where the harness has no hand on it. */
export async function finish({ adapter, advance }: AdapterHarness, id: string): Promise<Campaign> {
  for (let look = 0; look < 120; look += 1) {
    const campaign = await adapter.getCampaign(id);
    if (isFinal(campaign.state)) return campaign;
    await (advance ? advance(5_000) : systemClock.sleep(250));
  }
  throw new Error(`the campaign ${id} did not finish`);
}

/** How many mails went to an address. */
export async function mailsTo({ mailed }: Controlled<'mailed'>, email: string): Promise<number> {
  return (await mailed()).filter(({ to }) => to.toLowerCase() === email.toLowerCase()).length;
}
