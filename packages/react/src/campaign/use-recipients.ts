import type { PortalAccessAdapter, Recipient, RecipientState } from '@patient-portal-access/core';
import { useQuery } from '@tanstack/react-query';
import { usePortalAccess } from '../provider/portal-access-context.ts';
import { useViewer } from '../provider/use-viewer.ts';

const SHOWN = 50;

/** Names are for viewers who may see patients, where the backend lists them. */
export function useCanListRecipients(): boolean {
  const { supports, may } = useViewer();
  return supports('listRecipients') && may('seePatients');
}

export interface RecipientsView {
  state: 'loading' | 'ready' | 'failed';
  recipients: Recipient[];
  /** There are more than are shown. */
  more: boolean;
}

/** The first patients of a campaign in one state. */
export function useRecipients(of: { campaignId: string; state: RecipientState; enabled: boolean }): RecipientsView {
  const { adapter, client } = usePortalAccess().session;
  const { campaignId, state, enabled } = of;
  const { data, error } = useQuery(
    {
      queryKey: ['recipients', campaignId, state],
      queryFn: async ({ signal }) =>
        (await adapter.listRecipients?.({ campaignId, state }, { limit: SHOWN }, { signal })) ?? { items: [] },
      enabled,
    },
    client,
  );
  return {
    state: data ? 'ready' : error ? 'failed' : 'loading',
    recipients: data?.items ?? [],
    more: data?.next !== undefined,
  };
}

/** All patients of a campaign, page by page. */
export async function* allRecipients(adapter: PortalAccessAdapter, campaignId: string): AsyncGenerator<Recipient[]> {
  let after: string | undefined;
  do {
    const page = await adapter.listRecipients?.({ campaignId }, { limit: 200, ...(after !== undefined && { after }) });
    if (!page) return;
    yield page.items;
    after = page.next;
  } while (after !== undefined);
}
