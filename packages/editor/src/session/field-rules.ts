import { registerList } from '@lexical/list';
import { registerRichText } from '@lexical/rich-text';
import { mergeRegister, type LexicalEditor } from 'lexical';
import { registerChips } from '../chips/register-chips.ts';
import { registerHistory } from '../history/register-history.ts';
import type { UndoHistory } from '../history/undo-history.ts';
import { registerBrackets } from '../picker/register-brackets.ts';
import { registerToolbarKey } from '../toolbar/register-toolbar-key.ts';
import { registerBodyRules } from './body-rules.ts';
import type { FieldName } from './field-editor.ts';
import { registerFreshSelection } from './fresh-selection.ts';
import type { FieldContext } from './session-context.ts';
import { registerSingleLine } from './single-line.ts';

/** What a text can be. It is to be known before there is one: Lexical goes through a whole text for a transform that comes later. */
export function registerTextRules(editor: LexicalEditor, field: FieldName): () => void {
  return field === 'body' ? mergeRegister(registerList(editor), registerBodyRules(editor)) : registerSingleLine(editor);
}

/** How a field behaves while it is written in. Not needed to show a text. */
export function registerWritingRules(editor: LexicalEditor, context: FieldContext, history: UndoHistory): () => void {
  return mergeRegister(
    registerFreshSelection(editor),
    registerRichText(editor),
    registerHistory(editor, history),
    registerChips(editor, context),
    registerBrackets(editor, context),
    registerToolbarKey(editor),
  );
}
