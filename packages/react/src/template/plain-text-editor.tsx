import type { InviteContent, Snippet } from '@patient-portal-access/core';
import { useId, useState } from 'react';
import { usePortalAccess } from '../provider/portal-access-context.ts';
import { Notice } from '../ui/notice.tsx';
import { TryAgain } from '../ui/try-again.tsx';
import { fromPlainText, type PlainInvite, toPlainText } from './plain-text.ts';

export interface PlainTextEditorProps {
  content: InviteContent;
  snippets: Snippet[];
  readOnly: boolean;
  onChange: (content: InviteContent) => void;
  onTryAgain: () => void;
}

/** Where the editor cannot be loaded: the words can still be changed and saved. */
export function PlainTextEditor({ content, snippets, readOnly, onChange, onTryAgain }: PlainTextEditorProps) {
  const { labels } = usePortalAccess();
  const [original] = useState(content);
  const [written, setWritten] = useState<PlainInvite & { of: InviteContent }>();
  const id = useId();
  const words = labels.template;
  // Discarding, or a colleague's text, replaces what was written here.
  const plain = written && written.of === content ? written : toPlainText(content, snippets);
  const write = (next: PlainInvite) => {
    const read = fromPlainText(next, original, snippets);
    setWritten({ ...next, of: read });
    onChange(read);
  };
  return (
    <div data-slot="plain-editor">
      <Notice tone="bad" role="alert" action={<TryAgain onPress={onTryAgain} />}>
        {words.editorFailed}
      </Notice>
      <label htmlFor={`${id}-subject`}>{words.plainSubject}</label>
      <input
        id={`${id}-subject`}
        data-slot="input"
        // The mail's direction, whatever the screen's is.
        dir="auto"
        value={plain.subject}
        readOnly={readOnly}
        onChange={(event) => write({ subject: event.target.value, body: plain.body })}
      />
      <label htmlFor={`${id}-body`}>{words.plainText}</label>
      <textarea
        id={`${id}-body`}
        data-slot="input"
        dir="auto"
        rows={12}
        value={plain.body}
        readOnly={readOnly}
        aria-describedby={`${id}-hint`}
        onChange={(event) => write({ subject: plain.subject, body: event.target.value })}
      />
      <p id={`${id}-hint`} data-slot="hint">
        {words.plainHint}
      </p>
    </div>
  );
}
