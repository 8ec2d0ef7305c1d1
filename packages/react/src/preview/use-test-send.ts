import type { InviteContent } from '@patient-portal-access/core';
import { useState } from 'react';
import { usePortalAccess } from '../provider/portal-access-context.ts';
import { useViewer } from '../provider/use-viewer.ts';
import { queryKeys } from '../queries.ts';
import { useInviteTemplate } from '../template/use-invite-template.ts';

export interface TestSend {
  state: 'ready' | 'sending' | 'sent' | 'failed';
  /** Mails the invite as it stands to the viewer; absent where the backend or the viewer cannot. */
  send?: (recipientId?: string) => void;
  /** Where it goes. */
  email: string;
  error?: unknown;
}

/** Of which text: another one has not been tested yet. */
interface TestResult extends Pick<TestSend, 'state' | 'error'> {
  of: InviteContent;
}

export function useTestSend(): TestSend {
  const { session, report } = usePortalAccess();
  const { adapter, client } = session;
  const { content } = useInviteTemplate();
  const { viewer, supports, may } = useViewer();
  const [last, setLast] = useState<TestResult>();
  const result: Omit<TestResult, 'of'> = last && last.of === content ? last : { state: 'ready' };
  const send = async (recipientId?: string) => {
    if (!content || result.state === 'sending') return;
    setLast({ of: content, state: 'sending' });
    try {
      await adapter.sendTest?.({ content, ...(recipientId !== undefined && { recipientId }) });
      client.setQueryData(queryKeys.tested, content);
      setLast({ of: content, state: 'sent' });
      report({ type: 'test_sent' });
    } catch (error) {
      setLast({ of: content, state: 'failed', error });
    }
  };
  return {
    state: result.state,
    ...(result.error !== undefined && { error: result.error }),
    email: viewer?.email ?? '',
    ...(supports('sendTest') && may('sendTest') && { send: (recipientId) => void send(recipientId) }),
  };
}
