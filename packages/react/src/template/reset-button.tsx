import { useRef, useState } from 'react';
import { usePortalAccess } from '../provider/portal-access-context.ts';
import { Button } from '../ui/button.tsx';
import { Modal } from '../ui/modal.tsx';
import { Notice } from '../ui/notice.tsx';
import { useErrorWords } from '../ui/use-error-words.ts';
import type { InviteTemplateView } from './use-invite-template.ts';
import { useResetTemplate } from './use-reset-template.ts';

/** Back to the standard text, after a question: what stood there is replaced at once. */
export function ResetButton({ view }: { view: InviteTemplateView }) {
  const { labels } = usePortalAccess();
  const { reset, resetting, error } = useResetTemplate();
  const say = useErrorWords();
  const [asking, setAsking] = useState(false);
  const [tried, setTried] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  const words = labels.reset;
  if (!reset || view.unsaved || view.template?.isDefault) return null;
  const ask = () => {
    setTried(false);
    setAsking(true);
  };
  const close = () => setAsking(false);
  const confirm = () => {
    setTried(true);
    // Where it worked there is nothing left to reset, and this goes.
    void reset();
  };
  return (
    <>
      <Button look="quiet" size="text" blocked={resetting} onClick={ask}>
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
            <Button look="primary" blocked={resetting} aria-busy={resetting} onClick={confirm}>
              {words.confirm}
            </Button>
          </>
        }
      >
        {tried && error !== undefined && (
          <Notice tone="bad" role="alert">
            {words.failed(say(error))}
          </Notice>
        )}
      </Modal>
    </>
  );
}
