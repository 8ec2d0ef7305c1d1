import { $getSelection } from 'lexical';
import { memo, useEffect, useId, type RefObject } from 'react';
import type { EditorLabels } from '../labels.ts';
import type { InviteSession } from '../session/invite-session.ts';
import { Toolbar } from '../toolbar/toolbar.tsx';
import { LiveRegion } from './live-region.tsx';
import { LengthHint } from './length-hint.tsx';
import { languageOf, Paper, type MailPractice } from './paper.tsx';
import { useBesideText } from './use-beside-text.ts';
import { useStore } from './use-store.ts';
import { TextField } from './text-field.tsx';
import { useOpened, type HoldElement, type OpenedSession } from './use-session.ts';

/** Until its second chunk can be fetched the editor still writes and saves, and pastes plain text. */
function PlainPaste({ session }: { session: InviteSession }) {
  const held = useStore(session.heldPaste);
  useEffect(() => {
    if (!held) return;
    session.fields[held.field].update(() => $getSelection()?.insertRawText(held.data.getData('text/plain')));
    session.heldPaste.set(undefined);
  }, [session, held]);
  return null;
}

export interface EditorPartsProps {
  opened: OpenedSession;
  group: RefObject<HTMLElement | null>;
  hold: HoldElement;
  labels: EditorLabels;
  practice: MailPractice | undefined;
  from: { name: string; email: string } | undefined;
  readOnly: boolean;
  onLogoSetup: (() => void) | undefined;
}

/** Everything inside the editor. Renders again only when one of these changes, not with the text. */
export const EditorParts = memo(function EditorParts(props: EditorPartsProps) {
  const { opened, group, hold, labels, practice, from, readOnly, onLogoSetup } = props;
  const line = { hold, readOnly, mail: languageOf(practice) };
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
      <LineRow {...line} field="subject" label={labels.subject} />
      <LineRow {...line} field="preheader" label={labels.preheader} hint={labels.preheaderHint} />
      {!readOnly && <ToolbarPlace opened={opened} labels={labels} />}
      <Paper practice={practice} labels={labels} onLogoSetup={readOnly ? undefined : onLogoSetup}>
        <TextField hold={hold} field="body" readOnly={readOnly} aria-label={labels.content} data-slot="email-content" />
      </Paper>
      <LaterHelpers opened={opened} group={group} />
    </>
  );
});

interface LineRowProps extends Pick<EditorPartsProps, 'hold' | 'readOnly'> {
  field: 'subject' | 'preheader';
  label: string;
  /** Stands in the empty field. */
  hint?: string;
  mail: ReturnType<typeof languageOf>;
}

/** A field of one line with its name and its length. */
function LineRow({ hold, readOnly, field, label, hint, mail }: LineRowProps) {
  const id = useId();
  return (
    <div data-slot="editor-row">
      <span data-slot="editor-row-label">{label}</span>
      {/* Lexical keeps the direction of its own elements. */}
      <div data-slot="editor-language" {...mail}>
        <TextField
          hold={hold}
          field={field}
          readOnly={readOnly}
          aria-label={label}
          aria-describedby={hint ? `${id} ${id}-length` : `${id}-length`}
          data-placeholder={hint}
          data-slot="editor-line"
        />
      </div>
      <LengthHint id={`${id}-length`} field={field} />
      {hint && (
        <span id={id} data-slot="editor-row-hint">
          {hint}
        </span>
      )}
    </div>
  );
}

/** The toolbar, or its place until there is something to work on. */
function ToolbarPlace({ opened, labels }: Pick<EditorPartsProps, 'opened' | 'labels'>) {
  const session = useOpened(opened);
  return session ? <Toolbar session={session} labels={labels} /> : <div data-slot="editor-toolbar" />;
}

interface HelpersProps extends Pick<EditorPartsProps, 'group'> {
  session: InviteSession;
}

/** What stands beside the text. */
function Helpers({ session, group }: HelpersProps) {
  const { BesideText, hasFailed } = useBesideText();
  return (
    <>
      {BesideText && <BesideText session={session} group={group} />}
      {hasFailed && <PlainPaste session={session} />}
      <LiveRegion announcement={session.announcement} />
    </>
  );
}

/** They come when there is a moment for them: one can read and type before. */
function LaterHelpers({ opened, group }: Pick<EditorPartsProps, 'opened' | 'group'>) {
  const session = useOpened(opened);
  return session && <Helpers session={session} group={group} />;
}
