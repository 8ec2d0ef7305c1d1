import type { RecipientState } from '@patient-portal-access/core';
import { useState } from 'react';
import { usePortalAccess } from '../provider/portal-access-context.ts';
import { Button } from '../ui/button.tsx';
import { Modal } from '../ui/modal.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { useRecipients } from './use-recipients.ts';

interface RecipientsDialogProps {
  campaignId: string;
  state: RecipientState;
  reason: string;
}

/** Who was not reached for one reason, by name. */
export function RecipientsDialog({ campaignId, state, reason }: RecipientsDialogProps) {
  const { labels, format } = usePortalAccess();
  const [open, setOpen] = useState(false);
  const view = useRecipients({ campaignId, state, reason, enabled: open });
  const words = labels.progress;
  return (
    <>
      <Button look="quiet" size="text" onClick={() => setOpen(true)}>
        {words.show}
      </Button>
      <Modal
        open={open}
        onClose={() => setOpen(false)}
        slot="recipients"
        title={words.recipientsTitle}
        description={words.failureReasons[reason] ?? words.otherReason(reason)}
        footer={
          <Button look="primary" onClick={() => setOpen(false)}>
            {labels.page.close}
          </Button>
        }
      >
        {view.state === 'loading' && <Skeleton of="block" />}
        {view.state === 'failed' && <p>{labels.patients.failed}</p>}
        <ul data-slot="recipients">
          {view.recipients.map((recipient) => (
            <li key={recipient.id}>
              <bdi>{recipient.name}</bdi>
              <bdi data-slot="hint">{recipient.email}</bdi>
            </li>
          ))}
        </ul>
        {view.more && <p data-slot="hint">{words.moreThanShown(format.count(view.recipients.length))}</p>}
      </Modal>
    </>
  );
}
