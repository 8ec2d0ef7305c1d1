import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { inviteOf, paragraph, renderEditor } from '../testing/render-editor.tsx';

const late = vi.hoisted(() => {
  let arrive: () => void = () => undefined;
  const arrival = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  return { arrival, arrive };
});

vi.mock('../parts/beside-text.tsx', async (importOriginal) => {
  await late.arrival;
  return importOriginal();
});

it('opens for a bracket that was typed before the code of the picker arrived, which no key was kept for', async () => {
  const editor = renderEditor({ value: inviteOf(paragraph('')) });
  await userEvent.click(editor.content);
  await editor.press('ab{Enter}[[bus');
  await expect.poll(() => editor.content.element().textContent).toBe('ab[bus');
  expect(page.getByRole('option').elements()).toHaveLength(0);
  await editor.press('{Enter}{Backspace}i');
  await expect.poll(() => editor.content.element().textContent).toBe('ab[busi');
  late.arrive();
  await expect.element(page.getByRole('option', { name: 'Business Phone' })).toBeVisible();
  await editor.press('{Enter}');
  await expect.element(editor.content).toHaveTextContent('ab[Business Name]');
});
