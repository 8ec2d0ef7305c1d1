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

/** The first patients of a campaign who are in one state for one reason. */
export function useRecipients(of: {
  campaignId: string;
  state: RecipientState;
  reason: string;
  enabled: boolean;
}): RecipientsView {
  const { adapter, client } = usePortalAccess().session;
  const { campaignId, state, reason, enabled } = of;
  const { data, error } = useQuery(
    {
      queryKey: ['recipients', campaignId, state, reason],
      queryFn: async ({ signal }) => {
        const found: Recipient[] = [];
        for await (const page of allRecipients(adapter, { campaignId, state }, signal)) {
          found.push(...page.filter((recipient) => recipient.reason === reason));
          if (found.length > SHOWN) break;
        }
        return found;
      },
      enabled,
    },
    client,
  );
  return {
    state: data ? 'ready' : error ? 'failed' : 'loading',
    recipients: data?.slice(0, SHOWN) ?? [],
    more: data !== undefined && data.length > SHOWN,
  };
}

type RecipientsOf = { campaignId: string; state?: RecipientState };

/** The patients of a campaign, page by page. */
export async function* allRecipients(
  adapter: PortalAccessAdapter,
  of: RecipientsOf,
  signal?: AbortSignal,
): AsyncGenerator<Recipient[]> {
  let after: string | undefined;
  do {
    const at = { limit: 200, ...(after !== undefined && { after }) };
    const page = await adapter.listRecipients?.(of, at, signal && { signal });
    if (!page) return;
    yield page.items;
    after = page.next;
  } while (after !== undefined);
}
