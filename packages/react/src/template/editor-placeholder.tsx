import { usePortalAccess } from '../provider/portal-access-context.ts';
import { Skeleton } from '../ui/skeleton.tsx';

/** In the editor's size and shape, so that nothing moves when it arrives: sender, subject, preview text, toolbar, paper. */
export function EditorPlaceholder() {
  const { labels } = usePortalAccess();
  return (
    <div data-slot="editor-placeholder" role="status">
      <span data-slot="announcement">{labels.template.editorLoading}</span>
      {['from', 'subject', 'preheader', 'toolbar'].map((row) => (
        <div key={row} data-slot="placeholder-row" data-of={row}>
          <Skeleton of="line" />
        </div>
      ))}
      <div data-slot="placeholder-paper">
        <Skeleton of="line" />
        <Skeleton of="line" />
        <Skeleton of="line" />
        <Skeleton of="button" />
        <Skeleton of="line" />
      </div>
    </div>
  );
}
