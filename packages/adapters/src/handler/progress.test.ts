import type { PortalAccessAdapter } from '@patient-portal-access/core';
import { describe, expect, it, vi } from 'vitest';
import { createMemoryAdapter } from '../memory.ts';
import { ana, serve } from './serve-in-test.ts';

describe('progress', () => {
  const started = async () => {
    const memory = createMemoryAdapter({ patients: [ana] });
    const { planId } = await memory.planCampaign({});
    const { id } = await memory.startCampaign({ planId, idempotencyKey: 'k', undoSeconds: 30 });
    return { memory, id, ask: serve(memory) };
  };

  it('is an event stream whose ids are the seq, and which ends with the final state', async () => {
    const { memory, id, ask } = await started();
    const response = await ask('GET', `/campaigns/${id}/events`);
    expect(response.headers.get('content-type')).toBe('text/event-stream');
    const text = response.text();
    memory.controls.advance(60_000);
    const { seq } = await memory.getCampaign(id);
    expect(await text).toMatch(
      new RegExp(`^id: 1\nevent: campaign\ndata: .*\n\n.*id: ${seq}\nevent: campaign\ndata: .*"completed".*\n\n$`, 's'),
    );
  });

  it('goes on after Last-Event-ID', async () => {
    const { memory, id, ask } = await started();
    memory.controls.advance(60_000);
    const { seq } = await memory.getCampaign(id);
    const after = (last: string) => ask('GET', `/campaigns/${id}/events`, { headers: { 'last-event-id': last } });
    expect(await (await after(String(seq))).text()).toBe('');
    expect(await (await after('1')).text()).toContain(`id: ${seq}\n`);
    expect((await after('soon')).status).toBe(400);
  });

  it('of an unknown campaign is 404, before any event', async () => {
    expect((await serve()('GET', '/campaigns/none/events')).status).toBe(404);
  });

  it('lets go of the campaign when the reader leaves', async () => {
    const { memory, id } = await started();
    const left = vi.fn<() => void>();
    const watchCampaign: PortalAccessAdapter['watchCampaign'] = (...args) => {
      args[2]?.signal?.addEventListener('abort', left);
      return memory.watchCampaign(...args);
    };
    const response = await serve({ ...memory, watchCampaign })('GET', `/campaigns/${id}/events`);
    const reader = response.body?.getReader();
    await reader?.read();
    await reader?.cancel();
    expect(left).toHaveBeenCalledOnce();
  });
});
