import { registerList } from '@lexical/list';
import { registerRichText } from '@lexical/rich-text';
import { mergeRegister, type LexicalEditor } from 'lexical';
import { registerChips } from '../chips/register-chips.ts';
import { registerHistory } from '../history/register-history.ts';
import type { UndoHistory } from '../history/undo-history.ts';
import { registerBrackets } from '../picker/register-brackets.ts';
import { registerToolbarKey } from '../toolbar/register-toolbar-key.ts';
import { registerBodyRules } from './body-rules.ts';
import { registerFreshSelection } from './fresh-selection.ts';
import type { FieldContext } from './session-context.ts';
import { registerSingleLine } from './single-line.ts';

/** How a field behaves while it is written in. */
export function registerFieldRules(editor: LexicalEditor, context: FieldContext, history: UndoHistory): () => void {
  return mergeRegister(
    registerFreshSelection(editor),
    registerRichText(editor),
    context.field === 'body'
      ? mergeRegister(registerList(editor), registerBodyRules(editor))
      : registerSingleLine(editor),
    registerHistory(editor, history),
    registerChips(editor, context),
    registerBrackets(editor, context),
    registerToolbarKey(editor),
  );
}
