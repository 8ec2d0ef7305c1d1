import { buildEditorFromExtensions } from '@lexical/extension';
import { ListItemNode, ListNode } from '@lexical/list';
import { HeadingNode, QuoteNode } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $getRoot,
  type EditorThemeClasses,
  type LexicalEditor,
  type LexicalEditorWithDispose,
  type LexicalNode,
  defineExtension,
  mergeRegister,
} from 'lexical';
import { ButtonNode } from '../nodes/button-node.ts';
import { ChipNode } from '../nodes/chip-node.ts';
import { DividerNode } from '../nodes/divider-node.ts';
import { LinkNode } from '../nodes/link-node.ts';
import { LiteralNode } from '../nodes/literal-node.ts';
import { shareNodes } from './share-nodes.ts';

/** The three places of an invite that one writes in. */
export type FieldName = 'subject' | 'preheader' | 'body';

/** The elements that are written in, by field. */
export type FieldElements = Partial<Record<FieldName, HTMLElement | null>>;

const theme: EditorThemeClasses = {
  text: {
    bold: 'ppa-bold',
    italic: 'ppa-italic',
    underline: 'ppa-underline',
    strikethrough: 'ppa-strike',
    underlineStrikethrough: 'ppa-underline-strike',
  },
  list: { nested: { listitem: 'ppa-nested' } },
};

/** Builds the Lexical editor of a field. All fields share a namespace, so that what is cut in one can be pasted into another. */
export function buildField(name: FieldName, register: (editor: LexicalEditor) => () => void): LexicalEditorWithDispose {
  return buildEditorFromExtensions(
    defineExtension({
      name: `@patient-portal-access/editor/${name}`,
      namespace: 'patient-portal-access',
      theme,
      nodes: () => [
        HeadingNode,
        QuoteNode,
        ListNode,
        ListItemNode,
        ChipNode,
        LiteralNode,
        LinkNode,
        ButtonNode,
        DividerNode,
      ],
      register: (editor) => mergeRegister(shareNodes(editor), register(editor)),
      $initialEditorState: null,
    }),
  );
}

/** Replaces everything in the field; there is always a block to write in. */
export function $replaceAll(blocks: readonly LexicalNode[]): void {
  $getRoot()
    .clear()
    .append(...(blocks.length > 0 ? blocks : [$createParagraphNode()]));
}
