import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openMailBrowser } from './mail-browser.ts';
import { sampleMail, withoutStyle } from './sample-mails.ts';

let browser: Awaited<ReturnType<typeof openMailBrowser>>;
beforeAll(async () => void (browser = await openMailBrowser()));
afterAll(() => browser?.close());

const widths = [660, 375, 320];
const schemes = ['light', 'dark'] as const;
const looks = {
  styled: sampleMail,
  styleless: (...given: Parameters<typeof sampleMail>) => withoutStyle(sampleMail(...given)),
};

describe.each(['en-US', 'de-DE', 'ar'])('the mail in %s', (locale) => {
  it.each(schemes.flatMap((scheme) => [true, false].map((images) => [scheme, images ? 'on' : 'off'] as const)))(
    'fits every width in the %s, images %s, with and without its style element',
    async (colorScheme, images) => {
      const { page, show, close, requests } = await browser.openPage({ colorScheme, images: images === 'on' });
      for (const make of Object.values(looks))
        for (const width of widths) {
          await page.setViewportSize({ width, height: 800 });
          await show(make(locale));
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
          expect(await page.evaluate(tooWide)).toEqual([]);
        }
      expect(requests).toEqual([]);
      await close();
    },
  );

  it.each(schemes)(
    'has no serious fault in the %s, with and without its style element and images',
    async (colorScheme) => {
      for (const images of [true, false]) {
        const { page, show, faults, close } = await browser.openPage({ colorScheme, images });
        await page.setViewportSize({ width: 375, height: 800 });
        for (const make of Object.values(looks)) {
          await show(make(locale));
          expect(await faults()).toEqual([]);
        }
        await close();
      }
    },
  );

  it.each(schemes)('can be read in the %s, whatever the colour of the practice', async (colorScheme) => {
    const { show, faults, close } = await browser.openPage({ colorScheme });
    for (const accent of ['#ffdd00', '#111111', '#7a7a7a']) {
      await show(sampleMail(locale, { accent }));
      expect(await faults()).toEqual([]);
    }
    await close();
  });

  it('has buttons that a thumb can hit, on the side of its direction', async () => {
    const { page, show, close } = await browser.openPage({ viewport: { width: 375, height: 800 } });
    await show(sampleMail(locale));
    const buttons = page.locator('a.ppa-button');
    expect(await buttons.count()).toBe(2);
    const box = await buttons.first().boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(48);
    const middle = (box?.x ?? 0) + (box?.width ?? 0) / 2;
    expect(middle > 375 / 2).toBe(locale === 'ar');
    await close();
  });

  it('says who writes while images are off', async () => {
    const { page, show, close } = await browser.openPage({ images: false });
    await show(sampleMail(locale));
    const logo = page.locator('img.ppa-logo');
    expect(await logo.getAttribute('alt')).toBeTruthy();
    expect((await logo.boundingBox())?.height).toBeGreaterThan(0);
    await close();
  });
});

it('would find what does not fit, and what is hard to read', async () => {
  const { page, show, faults, close } = await browser.openPage({ viewport: { width: 320, height: 800 } });
  await show(
    '<!doctype html><title>x</title><p style="width:500px;color:#999">wide</p><img src="https://assets.example/logo.png">',
  );
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeGreaterThan(320);
  expect(await page.evaluate(tooWide)).toHaveLength(1);
  expect((await faults()).join()).toMatch(/color-contrast.*|image-alt.*/);
  await close();
});

/** Runs in the page: elements that stick out of it. */
function tooWide(): string[] {
  const width = document.documentElement.clientWidth;
  return [...document.body.querySelectorAll('*')]
    .filter((element) => {
      const { left, right, width: own } = element.getBoundingClientRect();
      return own > 0 && (left < -1 || right > width + 1);
    })
    .map((element) => element.outerHTML.slice(0, 200));
}
