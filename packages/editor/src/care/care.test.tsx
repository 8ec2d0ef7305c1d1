import { defaultInvite } from '@patient-portal-access/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { inviteOf, paragraph, loadBesideText, renderEditor } from '../testing/render-editor.tsx';

beforeAll(loadBesideText, 60_000);

const link = {
  type: 'button' as const,
  label: [{ type: 'text' as const, text: 'Go' }],
  href: { snippet: 'activation_link' },
};

describe.each(['ltr', 'rtl'] as const)('care, %s,', (dir) => {
  it('asks what a misspelled bracket was meant to be, and repairs it with one click', async () => {
    const editor = renderEditor({ dir, value: inviteOf(paragraph('At [Busines Name|us], hi'), link) });
    await expect.element(page.getByText(/Patients would read “\[Busines Name\|us\]”/)).toBeVisible();
    await expect.element(editor.status).toMatchTextContent('1 bracket is not a snippet');
    expect(CSS.highlights.get('ppa-problem')?.size).toBe(1);
    await page.getByRole('button', { name: 'Use it: [Business Name]' }).click();
    await expect
      .poll(() => editor.latest().body)
      .toEqual([paragraph('At ', { type: 'snippet', id: 'business_name', fallback: 'us' }, ', hi'), link]);
    await expect.element(page.getByRole('button', { name: 'Use it: [Business Name]' })).not.toBeInTheDocument();
    expect(CSS.highlights.get('ppa-problem')?.size).toBe(0);
    await expect.element(editor.content).toHaveFocus();
  });

  it('says that patients would read a bracket which is no chip any more, though its name is known', async () => {
    const editor = renderEditor({ dir, value: inviteOf(paragraph('At '), link) });
    await userEvent.click(editor.content, { position: { x: 20, y: 8 } });
    await editor.press('{Control>}{Home}{/Control}{End}[[Business Name|us]{Control>}z{/Control}');
    await expect.poll(() => editor.latest().body[0]).toEqual(paragraph('At [Business Name|us]'));
    await editor.press('{Home}');
    await expect.element(page.getByText(/Patients would read “\[Business Name\|us\]”/)).toBeVisible();
    await page.getByRole('button', { name: 'Use it: [Business Name]' }).click();
    await expect
      .poll(() => editor.latest().body[0])
      .toEqual(paragraph('At ', { type: 'snippet', id: 'business_name', fallback: 'us' }));
  });

  it('repairs one whose half is bold, and one that was never closed', async () => {
    const editor = renderEditor({
      dir,
      value: inviteOf(
        paragraph('[Busines ', { type: 'text', text: 'Name]', marks: ['bold'] }),
        paragraph('Hi [Patient First Name, hello'),
        link,
      ),
    });
    await page.getByRole('button', { name: 'Use it: [Business Name]' }).click();
    await page.getByRole('button', { name: 'Use it: [Patient First Name]' }).click();
    await expect
      .poll(() => editor.latest().body)
      .toEqual([
        paragraph({ type: 'snippet', id: 'business_name' }),
        paragraph('Hi ', { type: 'snippet', id: 'patient_first_name' }, ', hello'),
        link,
      ]);
  });

  it('offers the repair at the underlined words, too', async () => {
    const editor = renderEditor({ dir, value: inviteOf(paragraph('[Busines Name]'), link) });
    await expect.element(page.getByRole('button', { name: 'Use it: [Business Name]' })).toBeVisible();
    await userEvent.click(editor.content, { position: { x: 30, y: 10 } });
    const dialog = page.getByRole('dialog', { name: '[Busines Name]' });
    await dialog.getByRole('button', { name: 'Use it: [Business Name]' }).click();
    await expect.poll(() => editor.latest().body).toEqual([paragraph({ type: 'snippet', id: 'business_name' }), link]);
  });

  it('keeps a bracket as text for good: the invite remembers it, what is typed beside it is no part of it', async () => {
    const editor = renderEditor({ dir, value: inviteOf(paragraph('[Busines Name]'), link) });
    await page.getByRole('button', { name: 'Keep as text' }).click();
    await expect.element(page.getByRole('button', { name: 'Keep as text' })).not.toBeInTheDocument();
    await userEvent.click(editor.content, { position: { x: 300, y: 10 } });
    await editor.press('!');
    const kept = { type: 'text' as const, text: '[Busines Name]', literal: true as const };
    await expect.poll(() => editor.latest().body).toEqual([paragraph(kept, '!'), link]);
    await editor.press(' [[Busines Name] ');
    await expect.element(page.getByRole('button', { name: 'Keep as text' })).toBeVisible();
    await editor.press('{Control>}z{/Control}{Control>}z{/Control}{Control>}z{/Control}');
    await expect.poll(() => editor.latest().body).toEqual([paragraph('[Busines Name]'), link]);
    await expect.element(page.getByRole('button', { name: 'Keep as text' })).toBeVisible();
  });

  it('says nothing of a bracket that was kept as text before, half of it bold', async () => {
    const value = inviteOf(
      paragraph(
        { type: 'text', text: '[Busines ', literal: true },
        { type: 'text', text: 'Name]', marks: ['bold'], literal: true },
      ),
      paragraph('[Busines Phone]'),
      link,
    );
    renderEditor({ dir, value });
    await expect.element(page.getByRole('button', { name: 'Use it: [Business Phone]' })).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Use it: [Business Name]' })).not.toBeInTheDocument();
  });

  it('waits until the caret has left what is being written', async () => {
    const editor = renderEditor({ dir, value: inviteOf(paragraph(''), link) });
    await userEvent.click(editor.content, { position: { x: 10, y: 8 } });
    await editor.press('[[Busines Name]');
    await new Promise((resolve) => setTimeout(resolve, 500));
    await expect.element(page.getByRole('button', { name: 'Keep as text' })).not.toBeInTheDocument();
    await editor.press(' hello');
    await expect.element(page.getByRole('button', { name: 'Keep as text' })).toBeVisible();
  });

  it('misses the activation link as soon as it is gone, until undo brings it back', async () => {
    const editor = renderEditor({ dir, value: defaultInvite('en') });
    await userEvent.click(editor.content);
    await editor.press('{Control>}a{/Control}{Backspace}');
    await expect.element(page.getByText('Patients have no link to activate with.').first()).toBeVisible();
    await expect.element(editor.status).toHaveTextContent('Patients have no link to activate with.');
    await editor.press('{Control>}z{/Control}');
    await expect.element(page.getByRole('button', { name: 'Put it back' })).not.toBeInTheDocument();
  });

  it('restores a lost activation button with one click', async () => {
    const value = inviteOf(paragraph('Hi'), link, paragraph('Bye'));
    const editor = renderEditor({ dir, value });
    await expect.element(editor.content).toMatchTextContent('Bye');
    await new Promise((resolve) => setTimeout(resolve, 400));
    editor.setValue(inviteOf(paragraph('Hi'), paragraph('Bye')));
    await page.getByRole('button', { name: 'Put it back' }).click();
    await expect.poll(() => editor.latest().body).toEqual(value.body);
    await expect.element(page.getByRole('button', { name: 'Put it back' })).not.toBeInTheDocument();
    await editor.press('{Control>}z{/Control}');
    await expect.element(page.getByRole('button', { name: 'Put it back' })).toBeVisible();
  });
});
