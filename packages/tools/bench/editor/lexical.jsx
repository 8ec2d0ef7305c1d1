// Lexical with rich text and history alone, in a React page and a column as ours. Snippets are its tokens: text that goes as one.
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { HeadingNode, QuoteNode, registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical';
import { useLayoutEffect, useRef } from 'react';
import { createRoot } from 'react-dom/client';
import { documents } from './documents.mjs';
import './lexical.css';

const text = (piece) =>
  typeof piece === 'string' ? $createTextNode(piece) : $createTextNode(`[${piece.snippet}]`).setMode('token');

function Bare({ name }) {
  const element = useRef(null);
  useLayoutEffect(() => {
    const editor = createEditor({ nodes: [HeadingNode, QuoteNode] });
    editor.setRootElement(element.current);
    registerRichText(editor);
    registerHistory(editor, createEmptyHistoryState(), 300);
    editor.update(() => {
      const paragraphs = documents[name].map((pieces) => $createParagraphNode().append(...pieces.map(text)));
      $getRoot()
        .clear()
        .append(...paragraphs);
    });
  }, [name]);
  return <div ref={element} contentEditable suppressContentEditableWarning />;
}

globalThis.mount = (root, name) => createRoot(root).render(<Bare name={name} />);
