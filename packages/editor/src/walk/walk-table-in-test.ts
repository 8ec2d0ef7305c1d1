import { createSnippetTable, defaultSnippets, type InviteContent } from '@patient-portal-access/core';

/** A label of letters that no step types: found in a text, they are what is left of a broken chip. */
export const MARKED = /[ΩΨΦ]/u;

/** The usual snippets, and one whose pieces would be known anywhere. */
export const walkTable = createSnippetTable([
  ...defaultSnippets,
  { id: 'marked', label: 'Ωmega Ψsi', kind: 'text', sample: 'x' },
]);

const marked = { type: 'snippet', id: 'marked', fallback: 'ΦΦ' } as const;

/** An invite with everything that can stand in one. */
export const walkStart: InviteContent = {
  version: 1,
  subject: [{ type: 'text', text: 'For ' }, marked],
  preheader: [{ type: 'text', text: 'Welcome' }],
  body: [
    { type: 'heading', level: 2, children: [{ type: 'text', text: 'Hello ' }, marked] },
    {
      type: 'paragraph',
      children: [
        { type: 'text', text: 'One ' },
        { ...marked, marks: ['bold'] },
        marked,
        { type: 'break' },
        { type: 'text', text: ' two', marks: ['italic'] },
        { type: 'link', href: { url: 'https://example.com/' }, children: [{ type: 'text', text: 'see ' }, marked] },
      ],
    },
    { type: 'button', label: [{ type: 'text', text: 'Go ' }, marked], href: { snippet: 'activation_link' } },
    { type: 'divider' },
    {
      type: 'list',
      ordered: true,
      start: 3,
      items: [
        {
          children: [{ type: 'text', text: 'a' }],
          list: { type: 'list', ordered: false, items: [{ children: [marked, { type: 'text', text: 'b' }] }] },
        },
        { children: [{ type: 'text', text: 'c' }] },
      ],
    },
    {
      type: 'quote',
      children: [marked, { type: 'text', text: ' said' }, { type: 'text', text: '[Busines Phone]', literal: true }],
    },
    { type: 'paragraph', align: 'center', children: [] },
  ],
};
