import { Editor } from '@maily-to/core';
import '@maily-to/core/style.css';
import { createRoot } from 'react-dom/client';
import { documents } from './documents.mjs';

const inline = (piece) =>
  typeof piece === 'string' ? { type: 'text', text: piece } : { type: 'variable', attrs: { id: piece.snippet } };

globalThis.mount = (root, name) => {
  const content = documents[name].map((pieces) => ({ type: 'paragraph', content: pieces.map(inline) }));
  createRoot(root).render(<Editor contentJson={{ type: 'doc', content }} />);
};
