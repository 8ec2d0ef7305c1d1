import { usePortalAccess } from '../provider/portal-access-context.ts';

/** In the editor's size, so that nothing moves when it arrives. */
export function EditorPlaceholder() {
  const { labels } = usePortalAccess();
  return (
    <div data-slot="editor-placeholder" role="status">
      <span data-slot="announcement">{labels.template.editorLoading}</span>
    </div>
  );
}
