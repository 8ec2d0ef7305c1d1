import { useRef, useState } from 'react';
import { usePortalAccess } from '../provider/portal-access-context.ts';
import { Button } from '../ui/button.tsx';
import { Modal } from '../ui/modal.tsx';
import type { InviteTemplateView } from './use-invite-template.ts';
import { useResetTemplate } from './use-reset-template.ts';

/** Back to the standard text, after a question: what stood there is replaced at once. */
export function ResetButton({ view }: { view: InviteTemplateView }) {
  const { labels } = usePortalAccess();
  const { reset, resetting } = useResetTemplate();
  const [asking, setAsking] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  const words = labels.reset;
  if (!reset || view.unsaved || view.template?.isDefault) return null;
  const close = () => setAsking(false);
  return (
    <>
      <Button look="quiet" size="text" blocked={resetting} onClick={() => setAsking(true)}>
        {labels.template.reset}
      </Button>
      <Modal
        open={asking}
        onClose={close}
        role="alertdialog"
        slot="reset"
        title={words.title}
        description={words.description}
        initialFocus={keep}
        footer={
          <>
            <Button ref={keep} onClick={close}>
              {words.keep}
            </Button>
            <Button
              look="primary"
              onClick={() => {
                close();
                reset();
              }}
            >
              {words.confirm}
            </Button>
          </>
        }
      />
    </>
  );
}
