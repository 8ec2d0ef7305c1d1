import { type ComponentPropsWithoutRef, useState } from 'react';
import { preview, PreviewDialog } from '../preview/preview-dialog.tsx';
import { usePortalAccess } from '../provider/portal-access-context.ts';
import { Root } from '../provider/root.tsx';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Later } from '../ui/later.tsx';
import { createPart, fetchedEarly } from '../ui/part.ts';
import { TryAgain } from '../ui/try-again.tsx';
import { useErrorWords } from '../ui/use-error-words.ts';
import { EditorPlaceholder } from './editor-placeholder.tsx';
import { InviteWriting } from './invite-writing.tsx';
import type { LoadEditor } from './lazy-editor.tsx';
import { SaveBar } from './save-bar.tsx';
import { type InviteTemplateView, useInviteTemplate } from './use-invite-template.ts';
import { useUnloadGuard } from './use-unload-guard.ts';

export interface InviteEmailProps extends ComponentPropsWithoutRef<'section'> {
  /** Instead of `import('@patient-portal-access/editor')`, for example to preload it. */
  loadEditor?: LoadEditor;
}

const conflictDialog = createPart(async () => (await import('./conflict-dialog.tsx')).ConflictDialog);

/** The invite as it is written: editor, preview, and saving. */
export function InviteEmail({ loadEditor, ...props }: InviteEmailProps) {
  const { labels, report } = usePortalAccess();
  const view = useInviteTemplate();
  const [previewing, setPreviewing] = useState(false);
  useUnloadGuard(view.unsaved);
  const words = labels.template;
  const { content, practice, snippets, readOnlyBecause } = view;
  const showPreview = () => {
    setPreviewing(true);
    report({ type: 'preview_opened' });
  };
  return (
    <Root>
      <section data-slot="invite-email" data-card aria-label={words.region} data-state={view.state} {...props}>
        <header data-slot="invite-head">
          <div>
            <h2 data-slot="title">{words.title}</h2>
            <p data-slot="hint">{words.description}</p>
          </div>
          <Button blocked={!content} onClick={showPreview} {...fetchedEarly(preview)}>
            {words.preview}
          </Button>
        </header>
        {content && readOnlyBecause !== undefined && <Notice tone="warn">{words.readOnly(readOnlyBecause)}</Notice>}
        {view.state === 'loading' && <EditorPlaceholder />}
        {view.state === 'failed' && <LoadFailed view={view} />}
        {content && practice && (
          <InviteWriting
            content={content}
            practice={practice}
            snippets={snippets}
            readOnly={readOnlyBecause !== undefined}
            onChange={view.change}
            {...(loadEditor && { loadEditor })}
          />
        )}
        <Problem view={view} />
        {readOnlyBecause === undefined && view.state !== 'failed' && <SaveBar view={view} />}
      </section>
      {content && <PreviewDialog open={previewing} onClose={() => setPreviewing(false)} />}
    </Root>
  );
}

function Problem({ view }: { view: InviteTemplateView }) {
  const { labels } = usePortalAccess();
  const say = useErrorWords();
  const { state, error, conflict, snippets } = view;
  if (conflict)
    return (
      <Later part={conflictDialog} give={{ conflict, snippets }}>
        {(meanwhile) => meanwhile}
      </Later>
    );
  if (state !== 'save_failed') return null;
  return (
    <Notice tone="bad" role="alert" action={<TryAgain onPress={() => void view.save()} />}>
      {labels.template.failed(say(error))}
    </Notice>
  );
}

function LoadFailed({ view }: { view: InviteTemplateView }) {
  const { labels } = usePortalAccess();
  const say = useErrorWords();
  return (
    <Notice tone="bad" role="alert" action={<TryAgain onPress={view.reload} />}>
      {labels.template.loadFailed} {say(view.error)}
    </Notice>
  );
}
