import { defaultSnippets, type InviteContent } from '@patient-portal-access/core';
import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { onTestFinished } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { InviteEditor, type InviteEditorProps } from '../invite-editor.tsx';
import '../styles.css';

/** An editor on the page, as a host that keeps its value would have it. */
export function renderEditor(props: Partial<InviteEditorProps> & { value: InviteContent }) {
  const host = document.body.appendChild(document.createElement('div'));
  const changes: InviteContent[] = [];
  let setValue: (value: InviteContent) => void = () => undefined;
  const Host = () => {
    const [value, set] = useState(props.value);
    setValue = set;
    return (
      <InviteEditor
        snippets={defaultSnippets}
        {...props}
        value={value}
        onChange={(content) => {
          changes.push(content);
          set(content);
        }}
      />
    );
  };
  const root = createRoot(host);
  root.render(
    <StrictMode>
      <Host />
    </StrictMode>,
  );
  const leave = () => {
    root.unmount();
    host.remove();
  };
  onTestFinished(leave);
  return {
    host,
    changes,
    /** Takes the editor from the page before the test ends. */
    leave,
    /** The invite as the host has it, once typing has paused. */
    latest: () => changes.at(-1) ?? props.value,
    setValue: (value: InviteContent) => setValue(value),
    subject: page.getByRole('textbox', { name: 'Subject' }),
    preheader: page.getByRole('textbox', { name: 'Preview text' }),
    content: page.getByRole('textbox', { name: 'Email content' }),
    toolbar: page.getByRole('toolbar', { name: 'Formatting' }),
    status: page.getByRole('status'),
    tool: (name: string) => page.getByRole('toolbar').getByRole('button', { name, exact: true }),
    press: (keys: string) => userEvent.keyboard(keys),
    /** Presses a key several times at a human's pace: the browser tells of a moved caret only between tasks. */
    async walk(key: string, times: number) {
      for (let i = 0; i < times; i++) {
        await userEvent.keyboard(`{${key}}`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
  };
}

/** Fetches the second chunk, so that no test waits for the development server instead of the editor. */
export const loadBesideText = () => import('../parts/beside-text.tsx');

/** An invite whose body is these blocks. */
export function inviteOf(...body: InviteContent['body']): InviteContent {
  return { version: 1, subject: [], preheader: [], body };
}

export function paragraph(
  ...pieces: (string | Extract<InviteContent['body'][number], { type: 'paragraph' }>['children'][number])[]
) {
  const children = pieces.map((piece) => (typeof piece === 'string' ? { type: 'text' as const, text: piece } : piece));
  return { type: 'paragraph' as const, children };
}
