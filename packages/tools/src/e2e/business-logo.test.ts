import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mailsTo } from './inbox.ts';
import { openDemo, type OpenDemo } from './open-demo.ts';
import { portalAccess } from './portal-access.ts';

/** One red pixel. */
const redDot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg==',
  'base64',
);

let demo: OpenDemo;
let screen: ReturnType<typeof portalAccess>;
beforeAll(async () => {
  demo = await openDemo();
  screen = portalAccess(demo.page);
});
afterAll(() => demo?.close());

describe('the business logo', () => {
  it('is asked for where it is missing, and the page leads there', async () => {
    const { page } = demo;
    await demo.open('/configuration/business');
    await page.getByRole('button', { name: 'Remove logo' }).click();
    await page.getByText('The logo is removed.').waitFor();
    await demo.open();
    await page.getByRole('button', { name: 'Add your business logo' }).first().click();
    await page.getByRole('heading', { name: 'Business Settings' }).waitFor();
  });

  it.each([
    [
      'a script in disguise',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'),
      'no PNG, JPEG or GIF',
    ],
    ['a file of 2 MB', Buffer.alloc(2_000_000, 1), 'larger than 1 MB'],
  ])('is refused when it is %s', async (_, buffer, reason) => {
    const { page } = demo;
    await demo.open('/configuration/business');
    await page.getByLabel('Business logo').setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer });
    expect(await page.getByRole('alert').innerText()).toContain(reason);
    expect(await page.getByRole('img').count()).toBe(0);
  });

  it('stands in editor, preview and mail once it is uploaded', async () => {
    const { page } = demo;
    await demo.open('/configuration/business');
    await page.getByLabel('Business logo').setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: redDot });
    await page.getByText('The logo is saved.').waitFor();
    const source = await page.getByRole('img', { name: 'Logo of Lumen Aesthetics' }).getAttribute('src');
    expect(source).toMatch(/^http:\/\/localhost:\d+\/media\/logo-[0-9a-f]+\.png$/);

    await demo.open();
    await expect
      .poll(() => screen.email.getByRole('img', { name: 'Lumen Aesthetics' }).getAttribute('src'))
      .toBe(source);
    await screen.previewTemplate.click();
    const frame = screen.preview.locator('iframe').contentFrame();
    await expect.poll(() => frame.getByRole('img', { name: 'Lumen Aesthetics' }).getAttribute('src')).toBe(source);
    await screen.preview.getByRole('button', { name: 'Send me a test' }).click();
    expect((await mailsTo(demo.inboxUrl, 'robin@lumen.example'))[0].html).toContain(`src="${source}"`);
  });
});
