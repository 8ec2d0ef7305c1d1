import type { MemoryAdapter } from '@patient-portal-access/adapters/memory';

/** Sends to everyone inactive. Returns the campaign's id. */
export async function startSend(adapter: MemoryAdapter, undoSeconds = 0): Promise<string> {
  const { planId } = await adapter.planCampaign({});
  const { id } = await adapter.startCampaign({ planId, idempotencyKey: `start-${planId}`, undoSeconds });
  return id;
}
