import { contentEquals, type InviteContent } from '@patient-portal-access/core';
import {
  $createParagraphNode,
  getActiveElementDeep,
  HISTORY_MERGE_TAG,
  HISTORY_PUSH_TAG,
  type EditorState,
  type EditorUpdateOptions,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical';
import { $createBlocks, $createInline } from '../mapping/content-to-nodes.ts';
import { $readBlocks, $readLine } from '../mapping/nodes-to-content.ts';
import { createEmission } from './emission.ts';
import { $replaceAll, type FieldElements, type FieldName } from './field-editor.ts';
import { $keepCaret } from './keep-caret.ts';

/** Set on updates that come from the host: they are neither announced nor sent back. */
export const FROM_HOST_TAG = 'invite-from-host';

const FIELDS = ['subject', 'preheader', 'body'] as const satisfies FieldName[];

/** How late a host may give back what it was given, without anybody's newer words being lost. */
const ECHO_MS = 2000;

export interface ContentSync {
  /** Gives a field that has just been opened its text, and its element. */
  load: (field: FieldName, editor: LexicalEditor) => void;
  /** The invite as it is now. */
  read: () => InviteContent;
  /** Takes a value of the host's; one that the editor gave out itself changes nothing, so the caret stays. */
  receive: (value: InviteContent) => void;
  /** Called when a field has changed by anything but the host. */
  changed: (field: FieldName) => void;
  flush: () => void;
}

/** What the sync has to do with the world around the fields. */
export interface ContentHost {
  emit: (content: InviteContent) => void;
  /** Makes changes of several fields one step of undo. */
  asOneStep: (act: () => void) => void;
  elements: FieldElements;
}

/** Keeps the fields and the host's value the same. */
export function createContentSync(
  fields: Record<FieldName, LexicalEditor>,
  initial: InviteContent,
  { emit, asOneStep, elements }: ContentHost,
): ContentSync {
  let echoes: { content: InviteContent; until: number }[] = [];
  const dirty = new Set<FieldName>();
  let current = initial;
  let told = initial; // what the host has last said or heard
  let loaded = loadedLater(fields, initial);

  const settle = (value: InviteContent) => {
    dirty.clear();
    loaded = loadedLater(fields, value);
    for (const field of FIELDS) loaded.states[field] = fields[field].getEditorState();
    current = value;
    told = value;
  };
  const read = () => {
    if (dirty.size > 0) {
      const next = { ...current };
      if (dirty.has('subject')) next.subject = readField(fields.subject, $readLine);
      if (dirty.has('preheader')) next.preheader = readField(fields.preheader, $readLine);
      if (dirty.has('body')) next.body = readField(fields.body, $readBlocks);
      dirty.clear();
      // Back at what was loaded: give the host its own value, to the byte.
      if (contentEquals(next, loaded.asRead())) current = loaded.given;
      else if (!contentEquals(next, current)) current = next;
    }
    return current;
  };
  const isEcho = (value: InviteContent) =>
    echoes.some(({ content, until }) => until > Date.now() && contentEquals(content, value));
  const emission = createEmission(() => {
    const now = read();
    if (now === told) return;
    told = now;
    echoes = [...echoes.filter(({ until }) => until > Date.now()), { content: now, until: Date.now() + ECHO_MS }];
    emit(now);
  });

  return {
    load(field, editor) {
      write(editor, { tag: [FROM_HOST_TAG, HISTORY_MERGE_TAG] }, () => $replaceAll($blocksOf(field, current)));
      show(editor, elements[field]);
      loaded.states[field] = editor.getEditorState();
    },
    read,
    receive(value) {
      if (value === told || contentEquals(value, told) || (isWriting(fields) && isEcho(value))) return;
      emission.cancel();
      if (!contentEquals(value, read())) {
        const how = { tag: [FROM_HOST_TAG, HISTORY_PUSH_TAG], discrete: true as const };
        asOneStep(() => {
          for (const field of FIELDS)
            write(fields[field], how, () => $keepCaret(() => $replaceAll($blocksOf(field, value))));
        });
        settle(value);
      }
      told = value;
    },
    changed(field) {
      dirty.add(field);
      emission.schedule();
    },
    flush: emission.flush,
  };
}

/** Only then is a value that the editor gave out a moment ago an echo of somebody's own typing. */
function isWriting(fields: Record<FieldName, LexicalEditor>): boolean {
  return Object.values(fields).some((field) => {
    const root = field.getRootElement();
    return root !== null && getActiveElementDeep(root.ownerDocument) === root;
  });
}

function readField<T>(editor: LexicalEditor, $read: () => T): T {
  return editor.read('latest', $read);
}

/** What was given to the fields, and how it reads in them; read when it is first asked for. */
function loadedLater(fields: Record<FieldName, LexicalEditor>, given: InviteContent) {
  const states: Partial<Record<FieldName, EditorState>> = {};
  let content: InviteContent | undefined;
  const readAs = <T>(field: FieldName, $read: () => T): T => {
    const editor = fields[field]; // opens it, if it has not been opened yet
    return (states[field] ?? editor.getEditorState()).read($read, { editor });
  };
  const asRead = (): InviteContent =>
    (content ??= {
      version: 1,
      subject: readAs('subject', $readLine),
      preheader: readAs('preheader', $readLine),
      body: readAs('body', $readBlocks),
    });
  return { given, states, asRead };
}

/** Commits what was written, with the element where there is one: then Lexical goes through it once. */
function show(editor: LexicalEditor, element: HTMLElement | null | undefined): void {
  if (element) editor.setRootElement(element);
  else editor.update(() => undefined, { discrete: true });
}

/** Without transforms nothing is tidied up: the host's value comes in as it is. */
function write(editor: LexicalEditor, how: EditorUpdateOptions, $write: () => void): void {
  editor.update($write, { ...how, skipTransforms: true });
}

function $blocksOf(field: FieldName, value: InviteContent): LexicalNode[] {
  return field === 'body' ? $createBlocks(value.body) : [$createParagraphNode().append(...$createInline(value[field]))];
}
