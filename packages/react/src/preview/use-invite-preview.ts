import {
  compileInvite,
  type InviteContent,
  isPortalAccessError,
  personalise,
  type PortalAccessError,
  type Practice,
  type PreviewRecipient,
  type RenderedInvite,
  sampleValues,
  type Snippet,
} from '@patient-portal-access/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { usePortalAccess } from '../provider/portal-access-context.ts';
import { useViewer } from '../provider/use-viewer.ts';
import { useInviteTemplate } from '../template/use-invite-template.ts';

export interface InvitePreview {
  state: 'loading' | 'ready' | 'failed';
  /** What one patient gets. While `failed`, our own rendering stands in, if there can be one. */
  invite?: RenderedInvite;
  /** What an inbox shows after the subject. */
  preheader: string;
  sender?: Practice['sender'];
  /** Not what the backend sends, but our own rendering of it. */
  isExample: boolean;
  /** Whose invite it is: first the example patient, then real ones, the awkward ones first. */
  recipients: { id?: string; why: string }[];
  /** Which of these is shown, counted from 0. */
  at: number;
  show: (at: number) => void;
  error?: unknown;
  reload: () => void;
}

const SAMPLE = { why: 'sample' };
const NO_ONE: PreviewRecipient[] = [];

/** The invite as it is being edited, as one patient would get it: the bytes that the backend sends, where it shows them. */
export function useInvitePreview({ enabled = true }: { enabled?: boolean } = {}): InvitePreview {
  const { adapter, client } = usePortalAccess().session;
  const { content, practice, snippets } = useInviteTemplate();
  const { supports, may } = useViewer();
  const [at, show] = useState(0);

  const seesPatients = supports('previewRecipients') && may('seePatients');
  const real =
    useQuery(
      {
        queryKey: ['preview-recipients', content],
        queryFn: async ({ signal }) =>
          (content && (await adapter.previewRecipients?.({ content }, { signal }))) ?? NO_ONE,
        enabled: enabled && seesPatients && content !== undefined,
        placeholderData: keepPreviousData,
        gcTime: 0,
      },
      client,
    ).data ?? NO_ONE;
  const place = Math.min(at, real.length);
  const recipient = place === 0 ? undefined : real[place - 1];

  const rendersOwn = supports('renderInvite');
  const sent = useQuery(
    {
      queryKey: ['rendered-invite', content, recipient?.id],
      queryFn: async ({ signal }) =>
        (content &&
          (await adapter.renderInvite?.({ content, ...(recipient && { recipientId: recipient.id }) }, { signal }))) ??
        null,
      enabled: enabled && rendersOwn && content !== undefined,
      placeholderData: keepPreviousData,
      gcTime: 0,
    },
    client,
  );
  const standsIn = !rendersOwn || sent.error !== null;
  const example = useMemo(
    () =>
      enabled && standsIn && content && practice ? renderExample(content, practice, snippets, recipient) : undefined,
    [enabled, standsIn, content, practice, snippets, recipient],
  );
  const invite = standsIn ? example?.invite : (sent.data ?? undefined);
  const error = sent.error ?? example?.error;
  const values = recipient?.values ?? (practice && sampleValues(snippets, practice)) ?? {};
  return {
    state: error ? 'failed' : invite ? 'ready' : 'loading',
    ...(invite && { invite }),
    ...(practice && { sender: practice.sender }),
    preheader: content ? fillIn(content.preheader, values) : '',
    isExample: standsIn,
    recipients: [SAMPLE, ...real.map(({ id, why }) => ({ id, why }))],
    at: place,
    show,
    ...(error && { error }),
    reload: () => void sent.refetch(),
  };
}

interface Example {
  invite?: RenderedInvite;
  error?: PortalAccessError;
}

/** A draft may be too large to be mailed; that is said, and what is written stays. */
function renderExample(
  content: InviteContent,
  practice: Practice,
  snippets: Snippet[],
  recipient?: PreviewRecipient,
): Example {
  const values = recipient?.values ?? sampleValues(snippets, practice);
  try {
    return { invite: personalise(compileInvite(content, { practice, snippets }), values) };
  } catch (error) {
    if (isPortalAccessError(error)) return { error };
    throw error;
  }
}

/** One line with a patient's values in it; blank ones show their fallback. */
export function fillIn(words: InviteContent['subject'], values: Record<string, string>): string {
  return words
    .map((word) => {
      if (word.type === 'text') return word.text;
      const value = values[word.id]?.trim();
      return value ? value : (word.fallback ?? '');
    })
    .join('');
}
