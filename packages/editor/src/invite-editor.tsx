import type { InviteContent, Snippet, SnippetCoverage } from '@patient-portal-access/core';
import { useCallback, useMemo, useRef, type ComponentProps } from 'react';
import { editorLabels, type EditorLabels } from './labels.ts';
import { EditorParts } from './parts/editor-parts.tsx';
import type { MailPractice } from './parts/paper.tsx';
import { useLatest } from './parts/use-latest.ts';
import { useSame } from './parts/use-same.ts';
import { useSession, useSettings } from './parts/use-session.ts';

export interface InviteEditorProps extends Omit<ComponentProps<'div'>, 'onChange' | 'defaultValue'> {
  /** The invite. A value that differs from what the editor last gave out replaces the text; one step of undo brings it back. */
  value: InviteContent;
  /** Called with the invite once typing pauses, and at once when a field is left. */
  onChange?: (content: InviteContent) => void;
  snippets: readonly Snippet[];
  /** Shown as it will arrive: logo on top, name and address in the footer, sender in the From row. */
  practice?: MailPractice;
  /** Shown in the From row; the practice's sender if left out. */
  from?: { name: string; email: string };
  /** Words to replace; the rest stays English. */
  labels?: Partial<EditorLabels>;
  /** BCP 47, for the labels of snippets. */
  locale?: string;
  readOnly?: boolean;
  /** For how many patients each snippet has a value; shown in its popover. */
  coverage?: readonly SnippetCoverage[];
  /** Where "Add your business logo" leads; without it the placeholder is left out. */
  onLogoSetup?: () => void;
}

const none: readonly SnippetCoverage[] = [];

/**
 * The invite's subject, preview text and content, with snippets as chips that cannot be broken.
 * Controlled; it keeps the caret whatever the host renders. Needs `@patient-portal-access/editor/styles.css`.
 */
export function InviteEditor({
  value,
  onChange,
  snippets,
  practice,
  from = practice?.sender,
  labels,
  locale = 'en',
  readOnly = false,
  coverage = none,
  onLogoSetup,
  children,
  ...rest
}: InviteEditorProps) {
  const group = useRef<HTMLDivElement>(null);
  const given = useSame(labels);
  const words = useMemo(() => ({ ...editorLabels, ...given }), [given]);
  const settings = useSettings({
    snippets: useSame(snippets),
    labels: words,
    locale,
    readOnly,
    coverage: useSame(coverage),
  });
  const { opened, hold } = useSession({ value, onChange, settings });
  const logoSetup = useLatest(onLogoSetup);
  const setUpLogo = useCallback(() => logoSetup.current?.(), [logoSetup]);
  return (
    <div ref={group} role="group" aria-label={words.editor} data-slot="invite-editor" {...rest}>
      <EditorParts
        opened={opened}
        group={group}
        hold={hold}
        labels={words}
        practice={useSame(practice)}
        from={useSame(from)}
        readOnly={readOnly}
        onLogoSetup={onLogoSetup ? setUpLogo : undefined}
      />
      {children}
    </div>
  );
}
