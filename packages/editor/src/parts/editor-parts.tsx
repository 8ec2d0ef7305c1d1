import { $getSelection } from 'lexical';
import { lazy, memo, Suspense, useEffect, useId, type RefObject } from 'react';
import type { EditorLabels } from '../labels.ts';
import type { InviteSession } from '../session/invite-session.ts';
import { Toolbar } from '../toolbar/toolbar.tsx';
import type { BesideTextProps } from './beside-text.tsx';
import { LiveRegion } from './live-region.tsx';
import { LengthHint } from './length-hint.tsx';
import { languageOf, Paper, type MailPractice } from './paper.tsx';
import { useStore } from './use-store.ts';
import { TextField } from './text-field.tsx';

const BesideText = lazy(async () => {
  const { BesideText: loaded } = await import('./beside-text.tsx').catch(() => ({ BesideText: Nothing }));
  return { default: loaded };
});

/** Without its second chunk the editor still writes and saves, and pastes plain text. */
function Nothing({ session }: BesideTextProps) {
  const held = useStore(session.heldPaste);
  useEffect(() => {
    if (!held) return;
    session.fields[held.field].update(() => $getSelection()?.insertRawText(held.data.getData('text/plain')));
    session.heldPaste.set(undefined);
  }, [session, held]);
  return null;
}

export interface EditorPartsProps {
  session: InviteSession | undefined;
  group: RefObject<HTMLElement | null>;
  labels: EditorLabels;
  practice: MailPractice | undefined;
  from: { name: string; email: string } | undefined;
  readOnly: boolean;
  onLogoSetup: (() => void) | undefined;
}

/** Everything inside the editor. Renders again only when one of these changes, not with the text. */
export const EditorParts = memo(function EditorParts(props: EditorPartsProps) {
  const { session, group, labels, practice, from, readOnly, onLogoSetup } = props;
  const hint = useId();
  // Lexical keeps the direction of its own elements.
  const mail = languageOf(practice);
  return (
    <>
      {from && (
        <div data-slot="editor-row">
          <span data-slot="editor-row-label">{labels.from}</span>
          <span data-slot="editor-from">
            {from.name} <span data-slot="editor-from-address">{from.email}</span>
          </span>
        </div>
      )}
      <div data-slot="editor-row">
        <span data-slot="editor-row-label">{labels.subject}</span>
        <div data-slot="editor-language" {...mail}>
          <TextField
            session={session}
            field="subject"
            readOnly={readOnly}
            aria-label={labels.subject}
            aria-describedby={`${hint}-subject`}
            data-slot="editor-line"
          />
        </div>
        <LengthHint id={`${hint}-subject`} field="subject" />
      </div>
      <div data-slot="editor-row">
        <span data-slot="editor-row-label">{labels.preheader}</span>
        <div data-slot="editor-language" {...mail}>
          <TextField
            session={session}
            field="preheader"
            readOnly={readOnly}
            aria-label={labels.preheader}
            aria-describedby={`${hint} ${hint}-preheader`}
            data-placeholder={labels.preheaderHint}
            data-slot="editor-line"
          />
        </div>
        <LengthHint id={`${hint}-preheader`} field="preheader" />
        <span id={hint} data-slot="editor-row-hint">
          {labels.preheaderHint}
        </span>
      </div>
      {!readOnly && (session ? <Toolbar session={session} labels={labels} /> : <div data-slot="editor-toolbar" />)}
      <Paper practice={practice} labels={labels} onLogoSetup={readOnly ? undefined : onLogoSetup}>
        <TextField
          session={session}
          field="body"
          readOnly={readOnly}
          aria-label={labels.content}
          data-slot="email-content"
        />
      </Paper>
      {session && (
        <Suspense fallback={null}>
          <BesideText session={session} group={group} />
        </Suspense>
      )}
      {session && <LiveRegion announcement={session.announcement} />}
    </>
  );
});
