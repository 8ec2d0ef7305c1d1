import type { CampaignFilter } from '@patient-portal-access/core';
import { useRef } from 'react';
import { useChange } from '../provider/change.ts';
import { usePortalAccess } from '../provider/portal-access-context.ts';
import { Button } from '../ui/button.tsx';
import { Later } from '../ui/later.tsx';
import { ModalFrame, ModalInside } from '../ui/modal.tsx';
import { createPart } from '../ui/part.ts';

export interface ConfirmSendDialogProps {
  open: boolean;
  onClose: () => void;
  /** Whom to invite; everyone inactive without it. */
  filter?: CampaignFilter;
}

export const confirmation = createPart(async () => (await import('./confirmation.tsx')).Confirmation);

/** Says who will get the invite, who will not and why, and sends it. The focus starts on Cancel. */
export function ConfirmSendDialog({ open, onClose, filter }: ConfirmSendDialogProps) {
  const { session, labels } = usePortalAccess();
  const { pending } = useChange(session.starting);
  const cancel = useRef<HTMLButtonElement>(null);
  if (!open) return null;
  return (
    // What is being started cannot be called off by closing: it stays until it is known what became of it.
    <ModalFrame open onClose={() => !pending && onClose()} role="alertdialog" slot="confirm-send">
      <Later part={confirmation} give={{ onClose, ...(filter && { filter }) }}>
        {(meanwhile) => (
          <ModalInside
            title={labels.confirm.title}
            initialFocus={cancel}
            footer={
              <Button ref={cancel} onClick={onClose}>
                {labels.page.cancel}
              </Button>
            }
          >
            {meanwhile}
          </ModalInside>
        )}
      </Later>
    </ModalFrame>
  );
}
