import type { Mark } from '@patient-portal-access/core';
import { FORMAT_TEXT_COMMAND, REDO_COMMAND, UNDO_COMMAND, type LexicalEditor, type TextFormatType } from 'lexical';
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
  name: IconName;
  label: (labels: EditorLabels) => string;
  /** As Chromium and ARIA write it: `Control+B`. */
  shortcut?: string;
  mark?: Mark;
  block?: BlockKind | 'heading';
  opens?: 'menu' | 'dialog';
  run(session: InviteSession): void;
}

const inBody = ($change: (session: InviteSession) => void) => (session: InviteSession) =>
  session.fields.body.update(() => $change(session));
const format =
  (mark: TextFormatType) =>
  ({ fields }: InviteSession) =>
    void fields.body.dispatchCommand(FORMAT_TEXT_COMMAND, mark);
const current = ({ fields, active }: InviteSession): LexicalEditor => fields[active.get()];
const open = (kind: 'link' | 'alignment' | 'heading') => (session: InviteSession) => session.overlay.set({ kind });

/** The toolbar in groups, in the order of the screen. */
export const toolGroups: Tool[][] = [
  [
    {
      name: 'undo',
      label: (l) => l.undo,
      shortcut: 'Control+Z',
      run: (s) => void current(s).dispatchCommand(UNDO_COMMAND, undefined),
    },
    {
      name: 'redo',
      label: (l) => l.redo,
      shortcut: 'Control+Y',
      run: (s) => void current(s).dispatchCommand(REDO_COMMAND, undefined),
    },
  ],
  [
    { name: 'bold', label: (l) => l.bold, shortcut: 'Control+B', mark: 'bold', run: format('bold') },
    { name: 'italic', label: (l) => l.italic, shortcut: 'Control+I', mark: 'italic', run: format('italic') },
    {
      name: 'underline',
      label: (l) => l.underline,
      shortcut: 'Control+U',
      mark: 'underline',
      run: format('underline'),
    },
    {
      name: 'strike',
      label: (l) => l.strike,
      shortcut: 'Control+Shift+X',
      mark: 'strike',
      run: format('strikethrough'),
    },
    { name: 'link', label: (l) => l.link, shortcut: 'Control+K', opens: 'dialog', run: open('link') },
  ],
  [
    { name: 'heading', label: (l) => l.heading, block: 'heading', opens: 'menu', run: open('heading') },
    {
      name: 'bulletedList',
      label: (l) => l.bulletedList,
      shortcut: 'Control+Shift+8',
      block: 'bulleted',
      run: inBody(() => $toggleList('bulleted')),
    },
    {
      name: 'numberedList',
      label: (l) => l.numberedList,
      shortcut: 'Control+Shift+7',
      block: 'numbered',
      run: inBody(() => $toggleList('numbered')),
    },
    {
      name: 'quote',
      label: (l) => l.quote,
      shortcut: 'Control+Shift+9',
      block: 'quote',
      run: inBody($toggleQuote),
    },
    { name: 'button', label: (l) => l.button, block: 'button', run: inBody(addButton) },
    { name: 'divider', label: (l) => l.divider, run: inBody($insertDivider) },
    { name: 'alignStart', label: (l) => l.alignment, opens: 'menu', run: open('alignment') },
    { name: 'clearFormatting', label: (l) => l.clearFormatting, shortcut: 'Control+\\', run: inBody($clearFormatting) },
  ],
];

export const allTools: Tool[] = toolGroups.flat();

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
  return tool.name !== 'alignStart' || isAlignable(session.formatting.get().block);
}

/** A new button leads to the link that patients activate with, as the invite is about that. */
function addButton(session: InviteSession): void {
  const { table, labels } = session.settings.get();
  const link = table.snippets.find(({ kind, required }) => kind === 'url' && required);
  $toggleButton(link ? { snippet: link.id } : { url: '' }, labels.activateButton);
}
