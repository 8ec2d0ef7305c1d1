import { type InviteContent, type Practice, sampleValues, type Snippet } from '@patient-portal-access/core';
import { fillIn } from '../preview/use-invite-preview.ts';
import { usePortalAccess } from '../provider/portal-access-context.ts';

/** What the patients will see in their inbox: subject, sender, and a line of the mail. */
export function InboxLine({
  content,
  practice,
  snippets,
}: {
  content: InviteContent;
  practice: Practice;
  snippets: Snippet[];
}) {
  const { labels } = usePortalAccess();
  const values = sampleValues(snippets, practice);
  const preheader = fillIn(content.preheader, values);
  return (
    <div data-slot="inbox">
      <p data-slot="inbox-from" dir="auto">
        {fillIn(content.subject, values)}
      </p>
      <p data-slot="inbox-preheader">{labels.confirm.from(practice.sender.name, practice.sender.email)}</p>
      {preheader && (
        <p data-slot="inbox-preheader" dir="auto">
          {preheader}
        </p>
      )}
    </div>
  );
}
