import { type ReactNode, useCallback, useRef, useState } from 'react';
import type { Destination } from '../provider/events.ts';
import { usePortalAccess } from '../provider/portal-access-context.ts';
import { Button } from '../ui/button.tsx';
import { Modal } from '../ui/modal.tsx';
import { useInviteTemplate } from './use-invite-template.ts';

/**
 * Leads to another page of the host, after a question if the invite has unsaved changes.
 * `go` is absent where the host leads nowhere; `question` must be rendered.
 */
export function useLeave(): { go?: (destination: Destination) => void; question: ReactNode } {
  const { navigate, session } = usePortalAccess();
  const { editing } = session;
  const [asked, setAsked] = useState<Destination>();
  const go = useCallback(
    (destination: Destination) => (editing.read().draft ? setAsked(destination) : navigate?.(destination)),
    [editing, navigate],
  );
  if (!navigate) return { question: null };
  const leave = (destination: Destination) => {
    setAsked(undefined);
    navigate(destination);
  };
  return {
    go,
    question: asked && <LeaveDialog destination={asked} onStay={() => setAsked(undefined)} onLeave={leave} />,
  };
}

interface LeaveDialogProps {
  destination: Destination;
  onStay: () => void;
  onLeave: (destination: Destination) => void;
}

function LeaveDialog({ destination, onStay, onLeave }: LeaveDialogProps) {
  const { labels } = usePortalAccess();
  const { save, discard } = useInviteTemplate();
  const stay = useRef<HTMLButtonElement>(null);
  const words = labels.leave;
  const saveAndLeave = async () => ((await save()) ? onLeave(destination) : onStay());
  const leave = () => {
    discard();
    onLeave(destination);
  };
  return (
    <Modal
      open
      onClose={onStay}
      role="alertdialog"
      slot="leave"
      title={words.title}
      description={words.description}
      initialFocus={stay}
      footer={
        <>
          <Button ref={stay} onClick={onStay}>
            {words.stay}
          </Button>
          <Button onClick={leave}>{words.leave}</Button>
          <Button look="primary" onClick={() => void saveAndLeave()}>
            {words.save}
          </Button>
        </>
      }
    />
  );
}
