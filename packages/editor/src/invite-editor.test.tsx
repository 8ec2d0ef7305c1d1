import { defaultInvite, defaultSnippets } from '@patient-portal-access/core';
import axe from 'axe-core';
import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { beforeAll, expect, it, onTestFinished, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { InviteEditor } from './invite-editor.tsx';
import { inviteOf, paragraph, loadBesideText, renderEditor } from './testing/render-editor.tsx';

beforeAll(loadBesideText, 60_000);

const practice = {
  name: 'Lumen Aesthetics',
  sender: { name: 'Lumen', email: 'hello@lumen.example' },
  postalAddress: '12 Harbour Street',
};

async function violations(host: HTMLElement): Promise<string[]> {
  const { violations: found } = await axe.run(host);
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

it('names its parts', async () => {
  const editor = renderEditor({ value: defaultInvite('en'), practice });
  await expect.element(page.getByRole('group', { name: 'Invite email' })).toBeVisible();
  await expect.element(editor.subject).toHaveTextContent('Your [Business Name] patient portal is ready');
  await expect.element(editor.preheader).toMatchTextContent('personal link');
  await expect.element(editor.content).toMatchTextContent('Hi [Patient First Name],');
  await expect.element(editor.toolbar).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Insert snippet' })).toBeVisible();
  await expect.element(page.getByText('hello@lumen.example')).toBeVisible();
  expect(editor.changes).toEqual([]);
});

it('tells the host what was written once typing pauses, and at once when the field is left', async () => {
  const editor = renderEditor({ value: inviteOf(paragraph('Hello')) });
  await userEvent.click(editor.content);
  await editor.press('{End} Maria');
  await expect.poll(() => editor.latest().body).toEqual([paragraph('Hello Maria')]);
  await editor.press('!');
  editor.content.element().blur();
  expect(editor.latest().body).toEqual([paragraph('Hello Maria!')]);
});

it('takes another value of the host, and gives the old one back with undo', async () => {
  const editor = renderEditor({ value: inviteOf(paragraph('Mine')) });
  await expect.element(editor.content).toHaveTextContent('Mine');
  editor.setValue(inviteOf(paragraph('Theirs')));
  await expect.element(editor.content).toHaveTextContent('Theirs');
  expect(editor.changes).toEqual([]);
  await editor.tool('Undo').click();
  await expect.element(editor.content).toHaveTextContent('Mine');
  await expect.poll(() => editor.latest().body).toEqual([paragraph('Mine')]);
});

it('keeps the caret while the host gives back copies of what was written, late ones too', async () => {
  const host = document.body.appendChild(document.createElement('div'));
  const SlowHost = () => {
    const [value, setValue] = useState(() => inviteOf(paragraph('')));
    const later = (content: typeof value) => void setTimeout(() => setValue(structuredClone(content)), 30);
    return <InviteEditor value={value} onChange={later} snippets={defaultSnippets} />;
  };
  const root = createRoot(host);
  root.render(<SlowHost />);
  onTestFinished(() => {
    root.unmount();
    host.remove();
  });
  const content = page.getByRole('textbox', { name: 'Email content' });
  await userEvent.click(content);
  for (const word of ['one ', 'two ', 'three ', 'four ']) {
    await userEvent.keyboard(word);
    await new Promise((resolve) => setTimeout(resolve, 110));
  }
  await expect.element(content).toHaveTextContent('one two three four');
});

it('gives the host its own value back when everything is undone', async () => {
  const value = defaultInvite('en');
  const editor = renderEditor({ value });
  await userEvent.click(editor.content);
  await editor.press('{Control>}a{/Control}x');
  await expect.poll(() => editor.latest().body).toEqual([paragraph('x')]);
  await editor.press('{Control>}z{/Control}');
  await expect.poll(() => editor.latest()).toBe(value);
});

it('is not rendered again by its host, whatever objects that makes anew', async () => {
  const host = document.body.appendChild(document.createElement('div'));
  const root = createRoot(host);
  const render = () =>
    root.render(
      <InviteEditor
        value={inviteOf(paragraph('Hello'))}
        onChange={() => undefined}
        onLogoSetup={() => undefined}
        snippets={[...defaultSnippets]}
        practice={{ ...practice }}
        labels={{ bold: 'Strong' }}
      />,
    );
  onTestFinished(() => {
    root.unmount();
    host.remove();
  });
  render();
  await expect.element(page.getByRole('button', { name: 'Strong' })).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Put it back' })).toBeVisible();
  await expect.element(page.getByRole('status')).toHaveTextContent('Patients have no link to activate with.');
  const changed: MutationRecord[] = [];
  const observer = new MutationObserver((records) => changed.push(...records));
  observer.observe(host, { attributes: true, characterData: true, childList: true, subtree: true });
  for (let i = 0; i < 100; i++) {
    render();
    await new Promise((resolve) => setTimeout(resolve));
  }
  expect(changed).toEqual([]);
  observer.disconnect();
});

it('shows, but does not change, what may only be read', async () => {
  const editor = renderEditor({ value: defaultInvite('en'), practice, readOnly: true });
  await expect.element(editor.content).toHaveAttribute('aria-readonly', 'true');
  await expect.element(editor.content).toHaveAttribute('contenteditable', 'false');
  await expect.element(editor.toolbar).not.toBeInTheDocument();
  await userEvent.click(page.getByText('[Patient First Name]'));
  await expect.element(page.getByRole('dialog', { name: 'Patient First Name' })).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Remove snippet' })).not.toBeInTheDocument();
  await expect.element(page.getByLabelText('If missing, write')).toHaveAttribute('readonly');
  expect(await violations(editor.host)).toEqual([]);
});

it('leads to the logo set-up while there is none', async () => {
  const onLogoSetup = vi.fn<() => void>();
  renderEditor({ value: defaultInvite('en'), practice, onLogoSetup });
  await page.getByRole('button', { name: 'Add your business logo' }).click();
  expect(onLogoSetup).toHaveBeenCalledOnce();
});

for (const dir of ['ltr', 'rtl'] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    it(`has no accessibility issue, popovers open or not, ${dir}, ${colorScheme}`, async () => {
      document.documentElement.style.colorScheme = colorScheme;
      const invite = defaultInvite('en');
      invite.body.push(paragraph('[Busines Name]', { type: 'snippet', id: 'gone' }));
      const editor = renderEditor({ value: invite, practice, dir, onLogoSetup: () => undefined });
      await expect.element(page.getByRole('button', { name: 'Use it: [Business Name]' })).toBeVisible();
      expect(await violations(editor.host)).toEqual([]);
      await userEvent.click(editor.content);
      await editor.press('{Control>}{End}{/Control} [[pat');
      await expect.element(page.getByRole('listbox')).toBeVisible();
      expect(await violations(editor.host)).toEqual([]);
      await editor.press('{Escape}');
      await page.getByRole('button', { name: 'Insert snippet' }).click();
      await expect.element(page.getByRole('listbox')).toBeVisible();
      expect(await violations(editor.host)).toEqual([]);
      await editor.press('{Escape}');
      for (const [tool, role] of [
        ['Link', 'dialog'],
        ['Alignment', 'menu'],
        ['Heading', 'menu'],
      ] as const) {
        await userEvent.click(editor.content);
        await editor.tool(tool).click();
        await expect.element(page.getByRole(role)).toBeVisible();
        expect(await violations(editor.host)).toEqual([]);
        await editor.press('{Escape}');
      }
      await userEvent.click(page.getByText('[Patient First Name]'));
      await expect.element(page.getByRole('dialog')).toBeVisible();
      expect(await violations(editor.host)).toEqual([]);
      document.documentElement.style.colorScheme = '';
    });
  }
}

it('leaves nothing behind when it is unmounted', async () => {
  const host = document.body.appendChild(document.createElement('div'));
  const added = vi.spyOn(EventTarget.prototype, 'addEventListener');
  const removed = vi.spyOn(EventTarget.prototype, 'removeEventListener');
  const onDocument = (spy: typeof added | typeof removed) =>
    spy.mock.contexts.filter((target) => target === document || target === window).length;
  for (let i = 0; i < 5; i++) {
    const root = createRoot(host);
    root.render(
      <StrictMode>
        <InviteEditor value={defaultInvite('en')} snippets={defaultSnippets} />
      </StrictMode>,
    );
    await expect.element(page.getByRole('textbox', { name: 'Email content' })).toMatchTextContent('Hi');
    root.unmount();
  }
  expect(host.childNodes).toHaveLength(0);
  expect(onDocument(removed)).toBeGreaterThanOrEqual(onDocument(added));
  vi.restoreAllMocks();
  host.remove();
});
