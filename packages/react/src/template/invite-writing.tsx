import type { InviteContent, Practice, Snippet } from '@patient-portal-access/core';
import { memo, useMemo } from 'react';
import { useSnippetCoverage } from '../campaign/use-snippet-coverage.ts';
import { usePortalAccess } from '../provider/portal-access-context.ts';
import { EditorPlaceholder } from './editor-placeholder.tsx';
import { LazyEditor, type LoadEditor } from './lazy-editor.tsx';
import { PlainTextEditor } from './plain-text-editor.tsx';
import { useLeave } from './use-leave.tsx';

export interface InviteWritingProps {
  content: InviteContent;
  practice: Practice;
  snippets: Snippet[];
  readOnly: boolean;
  onChange: (content: InviteContent) => void;
  loadEditor?: LoadEditor;
}

/** The editor with what it needs of the screen; renders again only when one of these changes. */
export const InviteWriting = memo(function InviteWriting(props: InviteWritingProps) {
  const { content, practice, snippets, readOnly, onChange, loadEditor } = props;
  const { labels, format, report } = usePortalAccess();
  const { go, question } = useLeave();
  const coverage = useSnippetCoverage();
  const onLogoSetup = useMemo(() => go && (() => go({ to: 'logo-setup' })), [go]);
  return (
    <>
      <LazyEditor
        {...(loadEditor && { load: loadEditor })}
        editor={{
          value: content,
          onChange,
          snippets,
          practice,
          readOnly,
          labels: labels.editor,
          locale: format.locale,
          coverage,
          ...(onLogoSetup && { onLogoSetup }),
        }}
        placeholder={<EditorPlaceholder />}
        renderFailed={(tryAgain) => (
          <PlainTextEditor {...{ content, snippets, readOnly, onChange }} onTryAgain={tryAgain} />
        )}
        onFailed={() => report({ type: 'editor_failed' })}
      />
      {question}
    </>
  );
});
