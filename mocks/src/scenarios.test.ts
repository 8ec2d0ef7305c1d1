import { describe, expect, it } from 'vitest';
import { createScenario, scenarios, type ScenarioName } from './scenarios.ts';

const names = Object.keys(scenarios).filter((name): name is ScenarioName => name in scenarios);

async function patientNames(): Promise<string[]> {
  const adapter = await createScenario('typical');
  const found: string[] = [];
  for (let page = await adapter.listPatients({}, { limit: 200 }); ;) {
    found.push(...page.items.map(({ name }) => name));
    if (page.next === undefined) return found;
    page = await adapter.listPatients({}, { limit: 200, after: page.next });
  }
}

describe('scenarios', () => {
  it.each(names)('%s is a whole practice whose figures add up', async (name) => {
    const adapter = await createScenario(name);
    const { total, active, inactive } = await adapter.getStats();
    expect(active + inactive).toBe(total);
    expect((await adapter.getTemplate()).content.version).toBe(1);
  });

  it('typical shows the figures of the design board', async () => {
    const adapter = await createScenario('typical');
    expect(await adapter.getStats()).toMatchObject({ total: 1_284, active: 803, inactive: 481, unreachable: 29 });
    const plan = await adapter.planCampaign({});
    expect(plan).toMatchObject({ recipients: 452, blockers: [] });
    expect(plan.excluded).toEqual([
      { reason: 'no_email', count: 17 },
      { reason: 'bounced', count: 8 },
      { reason: 'minor', count: 4 },
    ]);
  });

  it('sending stands at 262 sent, 6 refused, 184 to go', async () => {
    const adapter = await createScenario('sending');
    const { runningCampaignId } = await adapter.getStats();
    const campaign = await adapter.getCampaign(runningCampaignId ?? '');
    expect(campaign).toMatchObject({ state: 'sending', counts: { accepted: 262, refused: 6, pending: 184 } });
  });

  it.each([
    ['waiting', 'waiting'],
    ['paused', 'paused'],
    ['pausedBySender', 'paused'],
  ] as const)('%s has a campaign that is %s', async (name, state) => {
    const adapter = await createScenario(name);
    const [campaign] = (await adapter.listCampaigns({})).items;
    expect(campaign?.state).toBe(state);
  });

  it.each([
    ['finished', 'completed', { accepted: 452, refused: 0, unknown: 0 }],
    ['finishedWithFailures', 'completed_with_failures', { accepted: 446, refused: 6, unknown: 0 }],
    ['doubtful', 'completed_with_failures', { accepted: 443, refused: 6, unknown: 3 }],
  ] as const)('%s ends its send while somebody looks, and it is then %s', async (name, state, counts) => {
    const adapter = await createScenario(name);
    const id = (await adapter.getStats()).runningCampaignId ?? '';
    expect(await adapter.getCampaign(id)).toMatchObject({ state: 'sending' });
    expect(await adapter.getCampaign(id)).toMatchObject({ state, counts });
  });

  it.each([
    ['misspelledSnippet', 'snippet_misspelled'],
    ['missingActivationLink', 'activation_link_missing'],
    ['activationOff', 'activation_email_disabled'],
    ['everyoneActive', 'no_recipients'],
  ] as const)('%s is blocked by %s', async (name, code) => {
    const plan = await (await createScenario(name)).planCampaign({});
    expect(plan.blockers.map((finding) => finding.code)).toContain(code);
  });

  it('typical has 1,284 names from many scripts, the same every time', async () => {
    const found = await patientNames();
    expect(found).toHaveLength(1_284);
    expect(await patientNames()).toEqual(found);
    for (const script of [/\p{Script=Arabic}/u, /\p{Script=Han}/u, /\p{Script=Cyrillic}/u, /\p{Script=Hebrew}/u])
      expect(found.some((name) => script.test(name))).toBe(true);
  });

  it('conflict: the first save meets a colleague’s, the next goes through', async () => {
    const adapter = await createScenario('conflict');
    const { content, revision } = await adapter.getTemplate();
    const refused = adapter.saveTemplate({ content, revision });
    await expect(refused).rejects.toMatchObject({
      code: 'conflict',
      info: { current: { updatedBy: 'robin@lumen.example' } },
    });
    const { revision: newer } = await adapter.getTemplate();
    expect((await adapter.saveTemplate({ content, revision: newer })).content).toEqual(content);
  });
});
