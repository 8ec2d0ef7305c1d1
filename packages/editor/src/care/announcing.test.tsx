import { beforeAll, expect, it, onTestFinished } from 'vitest';
import { userEvent } from 'vitest/browser';
import { inviteOf, paragraph, loadBesideText, renderEditor } from '../testing/render-editor.tsx';

beforeAll(loadBesideText, 60_000);

/** Everything that the status said, in order. */
function listen(): string[] {
  const said: string[] = [];
  const observer = new MutationObserver(() => {
    const words = document.querySelector('[role="status"]')?.textContent ?? '';
    if (words !== '' && words !== said.at(-1)) said.push(words);
  });
  observer.observe(document.body, { childList: true, characterData: true, subtree: true });
  onTestFinished(() => observer.disconnect());
  return said;
}

it('lets a snippet that was just inserted be heard before it says what is missing', async () => {
  const said = listen();
  const editor = renderEditor({ value: inviteOf(paragraph('')) });
  await userEvent.click(editor.content);
  await editor.press('[[Business Name]');
  await expect.poll(() => said).toContain('Inserted [Business Name].');
  const insertedAt = performance.now();
  await expect.poll(() => said).toContain('Patients have no link to activate with.');
  expect(said.indexOf('Inserted [Business Name].')).toBeLessThan(
    said.indexOf('Patients have no link to activate with.'),
  );
  expect(performance.now() - insertedAt).toBeGreaterThan(500);
});

it('says the same words twice where the same happens twice', async () => {
  const chip = { type: 'snippet' as const, id: 'business_name' };
  const said = listen();
  const editor = renderEditor({ value: inviteOf(paragraph('a', chip, 'b', chip)) });
  await userEvent.click(editor.content);
  await editor.press('{Control>}{End}{/Control}{Backspace}');
  await expect.poll(() => said.filter((words) => words.startsWith('Removed')).length).toBe(1);
  await editor.press('{Backspace}{Backspace}');
  await expect.poll(() => said.filter((words) => words.startsWith('Removed')).length).toBe(2);
});
