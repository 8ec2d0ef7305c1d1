import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ask, openDemo, type OpenDemo } from './open-demo.ts';
import { portalAccess } from './portal-access.ts';

interface Template {
  content: { subject: unknown[]; body: { type: string }[] };
}

let demo: OpenDemo;
let screen: ReturnType<typeof portalAccess>;
beforeAll(async () => {
  demo = await openDemo();
  screen = portalAccess(demo.page);
});
afterAll(() => demo?.close());

/** Puts the caret at the end of the body, on a line of its own. */
async function newLine() {
  await screen.content.click();
  await demo.page.keyboard.press('Control+End');
  await demo.page.keyboard.press('Enter');
}

/** Until the backend has answered: what is asked next has to be what was saved. */
async function save() {
  const answered = demo.page.waitForResponse(
    (response) => response.request().method() === 'PUT' && response.url().endsWith('/template'),
  );
  await screen.save.click();
  await answered;
  await expect
    .poll(() => screen.discard.isVisible().then(async (seen) => seen && (await screen.discard.isEnabled())))
    .toBe(false);
}

const savedText = async () => JSON.stringify((await ask<Template>(demo, '/api/portal-access/template')).content);

describe('the invite email', () => {
  beforeEach(async () => {
    await demo.open();
    await screen.content.waitFor();
  });

  it('takes a new subject', async () => {
    await screen.subject.click();
    await demo.page.keyboard.press('End');
    await demo.page.keyboard.type(' today');
    await save();
    expect(await savedText()).toContain('patient portal is ready today');
    await demo.page.reload();
    await expect.poll(() => screen.subject.textContent()).toContain('ready today');
  });

  it('takes new text, and shows it again after a reload', async () => {
    await newLine();
    await demo.page.keyboard.type('See you at the harbor.');
    await save();
    const { body } = (await ask<Template>(demo, '/api/portal-access/template')).content;
    expect(body.at(-1)).toEqual({ type: 'paragraph', children: [{ type: 'text', text: 'See you at the harbor.' }] });
    expect(body.find(({ type }) => type === 'button')).toMatchObject({ label: [{ text: 'Activate my portal' }] });
    await demo.page.reload();
    await expect.poll(() => screen.content.textContent()).toContain('See you at the harbor.');
  });

  it('makes words bold', async () => {
    await newLine();
    await screen.formatting.getByRole('button', { name: 'Bold' }).click();
    await demo.page.keyboard.type('Bring your card');
    await save();
    expect(await savedText()).toContain('{"type":"text","text":"Bring your card","marks":["bold"]}');
    await demo.page.reload();
    await expect.poll(() => screen.content.locator('strong, b', { hasText: 'Bring your card' }).count()).toBe(1);
  });

  it('makes a list', async () => {
    await newLine();
    await screen.formatting.getByRole('button', { name: 'Bulleted list' }).click();
    await demo.page.keyboard.type('First thing');
    await demo.page.keyboard.press('Enter');
    await demo.page.keyboard.type('Second thing');
    await save();
    await demo.page.reload();
    await expect
      .poll(() => screen.content.getByRole('listitem').allTextContents())
      .toEqual(expect.arrayContaining(['First thing', 'Second thing']));
  });

  it('makes a link', async () => {
    const { page } = demo;
    await newLine();
    await page.keyboard.type('directions');
    await page.keyboard.press('Shift+Home');
    await screen.formatting.getByRole('button', { name: 'Link' }).click();
    await page.getByRole('textbox', { name: 'Address' }).fill('https://lumen.example/directions');
    await page.getByRole('button', { name: 'Apply' }).click();
    await save();
    expect(await savedText()).toContain('{"url":"https://lumen.example/directions"}');
  });

  it('takes a snippet from the picker', async () => {
    const { page } = demo;
    const before = (await savedText()).split('patient_last_name').length;
    await newLine();
    await screen.insertSnippet.click();
    await page.getByRole('option', { name: /Patient Last Name/ }).click();
    await save();
    expect((await savedText()).split('patient_last_name').length).toBe(before + 1);
  });

  it('takes a snippet typed with [', async () => {
    const { page } = demo;
    await newLine();
    await page.keyboard.type('Dear [patient full');
    await page.getByRole('option', { name: /Patient Full Name/ }).waitFor();
    await page.keyboard.press('Enter');
    await save();
    expect(await savedText()).toContain('"patient_full_name"');
    await page.reload();
    await expect.poll(() => screen.content.textContent()).toContain('[Patient Full Name]');
  });

  it('is previewed with the logo and with values in place of snippets', async () => {
    const { page } = demo;
    await screen.previewTemplate.click();
    await screen.preview.waitFor();
    const mail = screen.preview.locator('iframe').contentFrame();
    await expect.poll(() => mail.locator('body').innerText()).toContain('Lumen Aesthetics');
    expect(await mail.locator('body').innerText()).not.toContain('[');
    const logo = mail.getByRole('img', { name: 'Lumen Aesthetics' });
    await expect
      .poll(() => logo.evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth > 0))
      .toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => screen.preview.count()).toBe(0);
  });

  it('lets nothing go wrong unseen', () => {
    expect(demo.faults).toEqual([]);
  });
});
