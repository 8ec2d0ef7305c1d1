import type { Mark } from '@patient-portal-access/core';
import { FORMAT_TEXT_COMMAND, REDO_COMMAND, UNDO_COMMAND, type LexicalCommand } from 'lexical';
import type { EditorLabels } from '../labels.ts';
import type { BlockKind } from '../session/formatting.ts';
import type { InviteSession } from '../session/invite-session.ts';
import {
  $clearFormatting,
  $insertDivider,
  $toggleButton,
  $toggleList,
  $toggleQuote,
  isAlignable,
} from './apply-block.ts';
import type { IconName } from './icons.tsx';

/** One button of the toolbar. */
export interface Tool {
  /** Its label has the same name. */
  name: ToolName;
  /** As Chromium and ARIA write it: `Control+B`. */
  shortcut?: string;
  mark?: Mark;
  block?: BlockKind | 'heading';
  opens?: 'menu' | 'dialog';
  run(session: InviteSession): void;
}

type ToolName = keyof EditorLabels & (IconName | 'alignment');

const inBody = ($change: (session: InviteSession) => void) => (session: InviteSession) =>
  session.fields.body.update(() => $change(session));
const command = (what: LexicalCommand<void>) => (session: InviteSession) =>
  void session.fields[session.active.get()].dispatchCommand(what, undefined);
const marking = (mark: Mark, shortcut: string): Tool => ({
  name: mark,
  shortcut,
  mark,
  run: ({ fields }) =>
    void fields.body.dispatchCommand(FORMAT_TEXT_COMMAND, mark === 'strike' ? 'strikethrough' : mark),
});
const opening = (name: 'link' | 'alignment' | 'heading', opens: 'menu' | 'dialog'): Tool => ({
  name,
  opens,
  run: ({ overlay }) => overlay.set({ kind: name }),
});

/** The toolbar in groups, in the order of the screen. */
export const toolGroups: Tool[][] = [
  [
    { name: 'undo', shortcut: 'Control+Z', run: command(UNDO_COMMAND) },
    { name: 'redo', shortcut: 'Control+Y', run: command(REDO_COMMAND) },
  ],
  [
    marking('bold', 'Control+B'),
    marking('italic', 'Control+I'),
    marking('underline', 'Control+U'),
    marking('strike', 'Control+Shift+X'),
    { ...opening('link', 'dialog'), shortcut: 'Control+K' },
  ],
  [
    { ...opening('heading', 'menu'), block: 'heading' },
    {
      name: 'bulletedList',
      shortcut: 'Control+Shift+8',
      block: 'bulleted',
      run: inBody(() => $toggleList('bulleted')),
    },
    {
      name: 'numberedList',
      shortcut: 'Control+Shift+7',
      block: 'numbered',
      run: inBody(() => $toggleList('numbered')),
    },
    { name: 'quote', shortcut: 'Control+Shift+9', block: 'quote', run: inBody($toggleQuote) },
    { name: 'button', block: 'button', run: inBody(addButton) },
    { name: 'divider', run: inBody($insertDivider) },
    opening('alignment', 'menu'),
    { name: 'clearFormatting', shortcut: 'Control+\\', run: inBody($clearFormatting) },
  ],
];

export const allTools: Tool[] = toolGroups.flat();

const alignIcons = { start: 'alignStart', center: 'alignCenter', end: 'alignEnd' } as const;

/** The picture of a tool; that of the alignment shows the one in force. */
export function iconOf({ name }: Tool, session: InviteSession): IconName {
  return name === 'alignment' ? alignIcons[session.formatting.get().align] : name;
}

/** Whether a tool shows as pressed; undefined for those that have no such state. */
export function isPressed(tool: Tool, session: InviteSession): boolean | undefined {
  const { marks, block, isLink } = session.formatting.get();
  if (tool.mark) return marks.split(' ').includes(tool.mark);
  if (tool.block) return tool.block === 'heading' ? block.startsWith('heading') : block === tool.block;
  return tool.name === 'link' ? isLink : undefined;
}

export function isAvailable(tool: Tool, session: InviteSession): boolean {
  const { canUndo, canRedo } = session.history.get();
  if (tool.name === 'undo') return canUndo;
  if (tool.name === 'redo') return canRedo;
  if (session.active.get() !== 'body') return false;
  return tool.name !== 'alignment' || isAlignable(session.formatting.get().block);
}

/** A new button leads to the link that patients activate with, as the invite is about that. */
function addButton(session: InviteSession): void {
  const { table, labels } = session.settings.get();
  const link = table.snippets.find(({ kind, required }) => kind === 'url' && required);
  $toggleButton(link ? { snippet: link.id } : { url: '' }, labels.activateButton);
}
