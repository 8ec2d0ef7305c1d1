import { usePortalAccess } from '../provider/portal-access-context.ts';
import { Button } from '../ui/button.tsx';
import { Later } from '../ui/later.tsx';
import { ModalFrame, ModalInside } from '../ui/modal.tsx';
import { createPart } from '../ui/part.ts';

export interface PreviewDialogProps {
  open: boolean;
  onClose: () => void;
}

export const preview = createPart(async () => (await import('./preview.tsx')).Preview);

/** The invite as it arrives: on a desk, on a phone, in the dark, without images, as text, for this patient or that. */
export function PreviewDialog({ open, onClose }: PreviewDialogProps) {
  const { labels } = usePortalAccess();
  // Its state lives as long as it is open.
  if (!open) return null;
  return (
    <ModalFrame open onClose={onClose} slot="preview" size="large">
      <Later part={preview} give={{ onClose }}>
        {(meanwhile) => (
          <ModalInside
            title={labels.preview.title}
            footer={
              <Button look="primary" onClick={onClose}>
                {labels.page.close}
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
