import { defaultSnippets } from '@patient-portal-access/core';
import { proveRule, rulesOf } from '@patient-portal-access/core/testing';
import { describe, expect, it } from 'vitest';
import { createSimpleAdapter } from './simple.ts';
import { createToyHost } from './simple/toy-host.ts';

describe('the simple adapter over a host with a boolean and an HTML body', () => {
  it.each(rulesOf('basic').map((rule) => [rule.name, rule] as const))('keeps: %s', async (_, rule) => {
    await proveRule(rule, () => {
      const toy = createToyHost();
      return { ...toy.controls, adapter: createSimpleAdapter(toy.host, { clock: toy.clock }) };
    });
  });

  it('reads HTML of old, says what an invite cannot hold, and rewrites it on save only', async () => {
    const html = '<p style="color:red">Hi {{FNAME}}, <script>alert(1)</script>welcome.</p>';
    const toy = createToyHost({ subject: 'Welcome to [Business Name]', html });
    const adapter = createSimpleAdapter(toy.host);
    const template = await adapter.getTemplate();
    expect(template.dropped).toEqual(expect.arrayContaining(['script', 'colour']));
    expect(template.content.subject).toContainEqual({ type: 'snippet', id: 'business_name' });
    expect(toy.stored().html).toBe(html);
    await adapter.saveTemplate({ content: template.content, revision: template.revision });
    expect(toy.stored().html).not.toContain('script');
    expect(toy.stored().subject).toBe('Welcome to [Business Name]');
  });

  it('tells what the host throws as unavailable, without its words', async () => {
    const toy = createToyHost();
    const fail = () => Promise.reject(new Error('SQLSTATE[42S02] table patients, ana@mail.example'));
    const adapter = createSimpleAdapter({ ...toy.host, getStats: fail });
    await expect(adapter.getStats()).rejects.toMatchObject({
      code: 'unavailable',
      message: expect.not.stringContaining('ana@mail.example'),
    });
  });

  it.each([
    { total: -1, active: 0 },
    { total: 1, active: 2 },
    { total: Number.NaN, active: 0 },
  ])('shows no figures that cannot be right: %o', async (stats) => {
    const adapter = createSimpleAdapter({ ...createToyHost().host, getStats: () => stats });
    await expect(adapter.getStats()).rejects.toMatchObject({ code: 'unavailable' });
  });

  it('counts a campaign as sent once it is taken, where the host has no jobs to look at', async () => {
    const toy = createToyHost();
    const { getJob: _, ...host } = toy.host;
    toy.controls.addPatient({ firstName: 'Ana', lastName: 'Peña', email: 'ana@mail.example' });
    const adapter = createSimpleAdapter(host, { clock: toy.clock });
    const { planId } = await adapter.planCampaign({});
    const campaign = await adapter.startCampaign({ planId, idempotencyKey: 'one' });
    expect(campaign).toMatchObject({ state: 'completed', counts: { accepted: 1 } });
  });

  it('offers the snippets of the host', async () => {
    expect(await createSimpleAdapter(createToyHost().host).listSnippets()).toEqual(defaultSnippets);
  });

  it('keeps the rules over a host that gives no more than it must', async () => {
    for (const rule of rulesOf('basic'))
      await proveRule(rule, () => {
        const toy = createToyHost();
        const { practice: _, ...host } = toy.host;
        return { ...toy.controls, adapter: createSimpleAdapter(host, { clock: toy.clock }) };
      });
  });

  it('sends a plan once, though two people start it at the same moment', async () => {
    const toy = createToyHost();
    toy.controls.addPatient({ firstName: 'Ana', lastName: 'Peña', email: 'ana@mail.example' });
    const adapter = createSimpleAdapter(toy.host, { clock: toy.clock });
    const { planId } = await adapter.planCampaign({});
    const starts = ['one', 'two'].map((idempotencyKey) => adapter.startCampaign({ planId, idempotencyKey }));
    const outcomes = await Promise.allSettled(starts);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(toy.controls.mailed()).toHaveLength(1);
  });

  it('does not hold against a host what the host keeps to itself', async () => {
    const toy = createToyHost();
    const { practice: _, ...host } = toy.host;
    toy.controls.addPatient({ firstName: 'Ana', lastName: 'Peña', email: 'ana@mail.example' });
    const plan = await createSimpleAdapter(host).planCampaign({});
    expect(plan).toMatchObject({ recipients: 1, blockers: [], warnings: [] });
  });
});
