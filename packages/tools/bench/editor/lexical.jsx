// Lexical with rich text and history alone; snippets are plain text.
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { HeadingNode, QuoteNode, registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical';
import { documents } from './documents.mjs';

const text = (piece) => $createTextNode(typeof piece === 'string' ? piece : `[${piece.snippet}]`);

globalThis.mount = (root, name) => {
  const element = root.appendChild(document.createElement('div'));
  element.contentEditable = 'true';
  const editor = createEditor({ nodes: [HeadingNode, QuoteNode] });
  editor.setRootElement(element);
  registerRichText(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
  editor.update(() => {
    const paragraphs = documents[name].map((pieces) => $createParagraphNode().append(...pieces.map(text)));
    $getRoot()
      .clear()
      .append(...paragraphs);
  });
};
