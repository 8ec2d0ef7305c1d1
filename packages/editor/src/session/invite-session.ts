import type { InviteContent } from '@patient-portal-access/core';
import { mergeRegister, type LexicalEditor } from 'lexical';
import { paintChips } from '../chips/paint-chips.ts';
import { snippetLabel } from '../chips/snippet-label.ts';
import { createUndoHistory } from '../history/undo-history.ts';
import { setSnippetNames, type NameSnippet } from '../nodes/snippet-names.ts';
import type { HeldPaste } from '../paste/hold-paste.ts';
import { createAnnouncement } from './announcement.ts';
import { createContentSync, type ContentSync } from './content-sync.ts';
import { buildField, type FieldElements, type FieldName } from './field-editor.ts';
import { registerTextRules, registerWritingRules } from './field-rules.ts';
import { followField } from './follow-fields.ts';
import { plainFormatting, type Formatting } from './formatting.ts';
import type { Overlay } from './overlay.ts';
import type { FieldContext, SessionSettings } from './session-context.ts';
import { createFields } from './open-fields.ts';
import { showLine } from './show-line.ts';
import { createStore, type Store } from './store.ts';
import { isFocused, whenApproached } from './when-approached.ts';

/** What the parts of the editor share: its fields, and what there is to show beside them. Knows nothing of React. */
export interface InviteSession {
  readonly fields: Readonly<Record<FieldName, LexicalEditor>>;
  readonly content: ContentSync;
  readonly formatting: Store<Formatting>;
  readonly history: Store<{ canUndo: boolean; canRedo: boolean }>;
  /** The field that was written in last: where a snippet goes. */
  readonly active: Store<FieldName>;
  readonly overlay: Store<Overlay | undefined>;
  /** True once the code that shows overlays is there. */
  readonly canFloat: Store<boolean>;
  /** What a screen reader is to say. */
  readonly announcement: Store<string>;
  contextOf(field: FieldName): FieldContext;
  /** What there is to say of the last paste, until something else happens. */
  readonly pasted: Store<PasteNote | undefined>;
  /** A paste that waits for its reader. */
  readonly heldPaste: Store<HeldPaste | undefined>;
  readonly settings: Store<SessionSettings>;
  configure(settings: SessionSettings): void;
  /** Opens the subject and the preheader, unless somebody has gone into them already, and makes all fields ready to be written in. */
  readonly openAll: () => void;
  dispose(): void;
}

export interface PasteNote {
  message: string;
  canUndo: boolean;
}

export interface SessionOptions {
  content: InviteContent;
  settings: SessionSettings;
  onChange: (content: InviteContent) => void;
  /** Left out where nothing is to be seen. */
  elements?: FieldElements;
}

const LINES = ['subject', 'preheader'] as const;

/** The content opens at once, and the lines above it when there is a moment: until then they only show their text. */
export function createInviteSession(options: SessionOptions): InviteSession {
  const { content: initial, settings: first, onChange, elements = {} } = options;
  const settings = createStore(first);
  const overlay = createStore<Overlay | undefined>(undefined);
  const canFloat = createStore<boolean>(false);
  const announcement = createAnnouncement();
  const history = createUndoHistory();
  const contextOf = (field: FieldName): FieldContext => ({
    field,
    settings: settings.get,
    overlay,
    canFloat: canFloat.get,
    announce: announcement.set,
  });
  const name = createNames(settings);
  const fields = createFields(
    (field) =>
      buildField(field, (editor) => {
        setSnippetNames(editor, name);
        return registerTextRules(editor, field);
      }),
    (field, editor) => {
      lines.get(field)?.();
      editor.setEditable(!settings.get().readOnly);
      session.content.load(field, editor);
      return whenApproached(elements[field], () =>
        mergeRegister(registerWritingRules(editor, contextOf(field), history), followField(session, field, editor)),
      );
    },
  );
  const session: InviteSession = {
    fields: fields.byName,
    content: createContentSync(fields.byName, initial, { emit: onChange, asOneStep: history.asOneStep, elements }),
    formatting: createStore<Formatting>(plainFormatting),
    history: history.reach,
    active: createStore<FieldName>(focusedLine(elements) ?? 'body'),
    overlay,
    canFloat,
    announcement,
    heldPaste: createStore<HeldPaste | undefined>(undefined),
    pasted: createStore<PasteNote | undefined>(undefined),
    settings,
    contextOf,
    configure(next) {
      const before = settings.get();
      if (next === before) return;
      settings.set(next);
      for (const editor of fields.opened()) {
        editor.setEditable(!next.readOnly);
        if (next.table !== before.table || next.locale !== before.locale) paintChips(editor);
      }
    },
    openAll: () => void Object.values(fields.byName),
    dispose() {
      session.content.flush();
      for (const leave of lines.values()) leave();
      fields.dispose();
    },
  };
  const lines = new Map<FieldName, () => void>();
  for (const field of LINES) {
    const element = elements[field];
    if (element) lines.set(field, showLine(element, initial[field], { name, open: () => fields.open(field) }));
  }
  fields.open('body');
  return session;
}

/** Whose element has the focus, as when the host gave it before anything was opened. */
const focusedLine = (elements: FieldElements) => LINES.find((field) => isFocused(elements[field]));

/** Finds a name once for each setting: Lexical asks for those of a whole block at every key. */
function createNames(settings: Store<SessionSettings>): NameSnippet {
  let known = new Map<string, string | undefined>();
  settings.subscribe(() => (known = new Map()));
  return (id) => {
    if (known.has(id)) return known.get(id);
    const { table, locale } = settings.get();
    const snippet = table.get(id);
    const name = snippet && snippetLabel(snippet, locale);
    known.set(id, name);
    return name;
  };
}
