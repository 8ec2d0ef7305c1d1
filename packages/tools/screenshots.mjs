// `pnpm screenshots FOLDER [URL]`: takes the demo's page in every width, light, dark and right to left. Needs a demo that runs.
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { launchChromium } from './launch-chromium.mjs';

const [folder, url = 'http://localhost:3000'] = process.argv.slice(2);
if (folder === undefined) {
  console.error('usage: pnpm screenshots FOLDER [URL of a running demo]');
  process.exit(1);
}
const out = resolve(folder);
mkdirSync(out, { recursive: true });

const widths = [1200, 768, 375];
const looks = [
  { name: 'light', colorScheme: 'light', direction: 'ltr' },
  { name: 'dark', colorScheme: 'dark', direction: 'ltr' },
  { name: 'rtl', colorScheme: 'light', direction: 'rtl' },
];
/** What can be seen: how to get there from the open page. @type {Record<string, (page: import('playwright').Page) => Promise<void>>} */
const scenes = {
  page: async () => {},
  preview: async (page) => {
    await page.getByRole('button', { name: 'Preview Email Template' }).click();
    await page.getByRole('dialog').locator('iframe').waitFor();
  },
  confirm: async (page) => {
    await page.getByRole('button', { name: 'Activate Now' }).click();
    await page.getByRole('button', { name: /^Send to/ }).waitFor();
  },
};

const browser = await launchChromium();
for (const width of widths) {
  for (const { name, colorScheme, direction } of looks) {
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      colorScheme: colorScheme === 'dark' ? 'dark' : 'light',
      reducedMotion: 'reduce',
    });
    const view = JSON.stringify({ theme: 'system', direction });
    await context.addInitScript((value) => localStorage.setItem('cadence-view', value), view);
    for (const [scene, show] of Object.entries(scenes)) {
      const page = await context.newPage();
      await page.goto(`${url}/portal-access`);
      await page.getByRole('textbox', { name: 'Email content' }).waitFor();
      await show(page);
      await page.waitForTimeout(500);
      // A window as high as the page, not a full-page picture: sticky bars would stand in its middle.
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      if (scene === 'page') await page.setViewportSize({ width, height });
      await page.screenshot({ path: join(out, `${scene}-${width}-${name}.png`) });
      await page.close();
    }
    await context.close();
  }
}
await browser.close();
console.log(`${widths.length * looks.length * Object.keys(scenes).length} pictures in ${out}`);
