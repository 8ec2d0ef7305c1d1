import { useNow } from '../campaign/use-now.ts';
import { usePortalAccess } from '../provider/portal-access-context.ts';
import { Button } from '../ui/button.tsx';
import { ResetButton } from './reset-button.tsx';
import { useClearView } from './use-clear-view.ts';
import type { InviteTemplateView } from './use-invite-template.ts';

/** Along the editor's lower edge: whether it is saved, and the two ways out. */
export function SaveBar({ view }: { view: InviteTemplateView }) {
  const words = usePortalAccess().labels.template;
  const { state, unsaved } = view;
  const bar = useClearView();
  const saving = state === 'saving';
  return (
    <div ref={bar} data-slot="save-bar" data-state={state}>
      <p data-slot="save-state" role="status">
        <SaveState view={view} />
      </p>
      {view.restore && (
        <Button look="quiet" size="text" onClick={view.restore}>
          {words.undoDiscard}
        </Button>
      )}
      <ResetButton view={view} />
      <Button blocked={!unsaved || saving} onClick={view.discard}>
        {words.discard}
      </Button>
      <Button look="primary" blocked={!unsaved || saving} aria-busy={saving} onClick={() => void view.save()}>
        {words.save}
      </Button>
    </div>
  );
}

function SaveState({ view }: { view: InviteTemplateView }) {
  const { labels, format } = usePortalAccess();
  const now = useNow(60_000);
  const words = labels.template;
  const { template } = view;
  if (view.state === 'saving') return words.saving;
  if (view.unsaved)
    return (
      <>
        <i data-slot="dot" aria-hidden="true" />
        {view.restored ? words.restored : words.unsaved}
      </>
    );
  if (view.restore) return words.discarded;
  if (view.justSaved) return words.saved;
  if (!template) return null;
  if (template.isDefault) return words.isDefault;
  if (template.updatedAt === undefined) return null;
  const when = format.ago(template.updatedAt, now);
  return template.updatedBy === undefined ? words.savedAt(when) : words.savedBy(template.updatedBy, when);
}
