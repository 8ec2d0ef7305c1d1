// Lexical with rich text and history alone, in a React page as ours; snippets are plain text.
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { HeadingNode, QuoteNode, registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical';
import { useLayoutEffect, useRef } from 'react';
import { createRoot } from 'react-dom/client';
import { documents } from './documents.mjs';

const text = (piece) => $createTextNode(typeof piece === 'string' ? piece : `[${piece.snippet}]`);

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
