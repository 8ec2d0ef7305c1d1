import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { readdirSync, existsSync } from 'node:fs';
import { launchChromium } from '../../launch-chromium.mjs';
import { looksAlike, madeHere, picturesFolder, whyNotComparable } from '../../picture-store.mjs';
import { storyIds } from './stories-in-test.ts';

/** A card of the screen, as Chromium draws it. */
const card = (token: string) =>
  `<!doctype html><body style="margin:0;font:15px sans-serif"><p style="background:#dbeafe;color:#14181f">Past sends</p>
   <button style="background:${token};color:#fff;border:0;padding:10px">Activate Now</button>`;

async function drawn(...pages: string[]): Promise<Buffer[]> {
  const browser = await launchChromium();
  const page = await browser.newPage({ viewport: { width: 375, height: 200 } });
  const pictures: Buffer[] = [];
  for (const html of pages) {
    await page.setContent(html);
    pictures.push(await page.screenshot());
  }
  await browser.close();
  return pictures;
}

describe('the comparison of pictures', () => {
  it('finds a token that was changed by a little, and nothing where nothing was', async () => {
    const [one, again, other] = await drawn(card('#1f5fd6'), card('#1f5fd6'), card('#1f59d6'));
    if (!one || !again || !other) throw new Error('Three pages were drawn.');
    expect(looksAlike(one, again)).toBe(true);
    expect(looksAlike(one, other)).toBe(false);
  });

  it('finds another size', () => {
    const blank = (width: number) => PNG.sync.write(new PNG({ width, height: 4 }));
    expect(looksAlike(blank(4), blank(4))).toBe(true);
    expect(looksAlike(blank(4), blank(5))).toBe(false);
  });
});

describe('the recorded pictures', () => {
  it('were made with the browser and the fonts of this machine, so that they are compared', async (context) => {
    const browser = await launchChromium();
    const reason = whyNotComparable(madeHere(browser.version()));
    await browser.close();
    if (reason) {
      console.log(`pictures are not compared: ${reason}`);
      context.skip(reason);
    }
    expect(reason).toBeUndefined();
  });

  it('belong to stories that there are', () => {
    const folders = existsSync(picturesFolder)
      ? readdirSync(picturesFolder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
      : [];
    const ids = new Set(storyIds());
    expect(folders.map(({ name }) => name).filter((name) => !ids.has(name))).toEqual([]);
  });
});
