import { usePortalAccess } from '../provider/portal-access-context.ts';
import type { InvitePreview } from './use-invite-preview.ts';

/** The invite as one line of an inbox: from, subject, and the beginning. */
export function InboxPreview({ preview }: { preview: InvitePreview }) {
  const words = usePortalAccess().labels.preview;
  const { sender, invite, preheader } = preview;
  return (
    <div data-slot="inbox" role="group" aria-label={words.inbox}>
      <p data-slot="row" data-between>
        <bdi data-slot="inbox-from">{sender?.name}</bdi>
        <span data-slot="hint">{words.now}</span>
      </p>
      <p data-slot="inbox-subject">{invite ? <bdi>{invite.subject || words.noSubject}</bdi> : '\u00a0'}</p>
      <p data-slot="inbox-preheader">{preheader ? <bdi>{preheader}</bdi> : '\u00a0'}</p>
    </div>
  );
}
