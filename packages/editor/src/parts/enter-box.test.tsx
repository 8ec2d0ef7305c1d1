import { defaultSnippets } from '@patient-portal-access/core';
import type { FormEvent } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it, onTestFinished, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { InviteEditor } from '../invite-editor.tsx';
import { inviteOf, paragraph } from '../testing/render-editor.tsx';

it('lets a form of the host around the editor hear nothing of the popovers', async () => {
  const host = document.body.appendChild(document.createElement('div'));
  const root = createRoot(host);
  onTestFinished(() => {
    root.unmount();
    host.remove();
  });
  const submitted = vi.fn<(event: FormEvent) => void>((event) => event.preventDefault());
  root.render(
    <form onSubmit={submitted}>
      <InviteEditor
        value={inviteOf(paragraph('Hi ', { type: 'snippet', id: 'patient_first_name' }))}
        snippets={defaultSnippets}
      />
      <button>Save the settings</button>
    </form>,
  );
  await userEvent.click(page.getByText('[Patient First Name]'));
  const fallback = page.getByLabelText('If missing, write');
  await userEvent.fill(fallback, 'there');
  await userEvent.keyboard('{Enter}');
  await expect.element(fallback).not.toBeInTheDocument();
  expect(submitted).not.toHaveBeenCalled();
});
