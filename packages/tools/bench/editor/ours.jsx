import { defaultSnippets } from '@patient-portal-access/core';
import { InviteEditor } from '@patient-portal-access/editor';
import '@patient-portal-access/editor/styles.css';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { documents } from './documents.mjs';

const inline = (piece) =>
  typeof piece === 'string' ? { type: 'text', text: piece } : { type: 'snippet', id: piece.snippet };

function Host({ content }) {
  const [value, setValue] = useState(content);
  return <InviteEditor value={value} onChange={setValue} snippets={defaultSnippets} />;
}

globalThis.mount = (root, name) => {
  const body = documents[name].map((pieces) => ({ type: 'paragraph', children: pieces.map(inline) }));
  createRoot(root).render(<Host content={{ version: 1, subject: [], preheader: [], body }} />);
};
