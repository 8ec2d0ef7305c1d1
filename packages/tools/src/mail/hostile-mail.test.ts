import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../workspace.mjs';
import { openMailBrowser } from './mail-browser.ts';

interface HostileMails {
  hostileWords: readonly string[];
  hostileMail: (text: string, locale?: string) => { html: string };
}

const AT_ONCE = 120;
let browser: Awaited<ReturnType<typeof openMailBrowser>>;
let mails: HostileMails;
beforeAll(async () => {
  browser = await openMailBrowser();
  const folder = pathToFileURL(`${root}/packages/core/src/render/testing/`);
  const [{ hostileWords }, { hostileMail }]: [HostileMails, HostileMails] = await Promise.all([
    import(new URL('hostile-words-in-test.ts', folder).href),
    import(new URL('hostile-mail.ts', folder).href),
  ]);
  mails = { hostileWords, hostileMail };
});
afterAll(() => browser?.close());

/** Loads mails side by side, touches everything in them, and gives what ran. */
async function whatRuns(htmls: string[]): Promise<string[]> {
  const { page, show, requests, close } = await browser.openPage();
  const ran: string[] = [];
  page.on('dialog', (dialog) => {
    ran.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('popup', (popup) => void ran.push(`popup ${popup.url()}`));
  page.on('download', (download) => void ran.push(`download ${download.url()}`));
  await page.exposeFunction('report', (what: string) => void ran.push(what));
  await page.addInitScript(watch);
  await show('<!doctype html><title>mails</title>');
  await page.evaluate(showAll, htmls);
  await touchAll(page);
  const navigated = page.url() === 'https://mail.example/' ? [] : [`went to ${page.url()}`];
  await close();
  return [...ran, ...navigated, ...requests.map((url) => `asked for ${url}`)];
}

async function touchAll(page: Page): Promise<void> {
  for (const frame of page.frames()) await frame.evaluate(touchEverything);
  await page.waitForTimeout(100);
}

describe('hostile words in every place of a mail', () => {
  it('run nothing, ask for nothing and lead nowhere, in both directions', { timeout: 240_000 }, async () => {
    const htmls = mails.hostileWords.map((text, i) => mails.hostileMail(text, i % 2 ? 'ar' : 'en').html);
    expect(htmls.length).toBeGreaterThan(700);
    for (let at = 0; at < htmls.length; at += AT_ONCE)
      expect(await whatRuns(htmls.slice(at, at + AT_ONCE).map(withoutLogo))).toEqual([]);
  });

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<p onmouseover="alert(1)">x</p>',
    '<a href="javascript:alert(1)">x</a>',
    '<form action="https://evil.example"><button>x</button></form>',
    '<link rel=stylesheet href="https://evil.example/x.css">',
    '<style>p{background:url(https://evil.example/x.png)}</style><p>x</p>',
    '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  ])('would be seen: %s', async (markup) => {
    // A request that a busy browser makes late is seen at the next try.
    const seen = () => whatRuns([`<!doctype html><title>x</title>${markup}`]);
    await expect.poll(seen, { timeout: 15_000 }).not.toEqual([]);
  });
});

/** A logo that may be shown is asked for; that is no harm. */
const withoutLogo = (html: string) => html.replace(/<img src="https:[^"]*" width="100"/g, '<img width="100"');

/** Runs in each frame before anything else: whatever a payload calls is told. */
function watch(): void {
  const report: unknown = Reflect.get(window.top ?? window, 'report');
  const tell = (what: string) => void (typeof report === 'function' && report(what));
  for (const name of ['alert', 'confirm', 'prompt', 'open', 'print', 'fetch'])
    Reflect.set(window, name, () => tell(`called ${name}`));
}

function showAll(htmls: string[]): Promise<void[]> {
  return Promise.all(
    htmls.map(
      (html) =>
        new Promise<void>((resolve) => {
          const frame = document.createElement('iframe');
          frame.addEventListener('load', () => resolve());
          frame.srcdoc = html;
          document.body.append(frame);
        }),
    ),
  );
}

/** Runs in each frame: does to each element what a reader may do, but follows no web address. */
function touchEverything(): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link && /^(?:https?|mailto|tel):$/.test(link.protocol)) event.preventDefault();
  });
  for (const element of document.querySelectorAll('body, body *')) {
    for (const type of [
      'mouseover',
      'mouseenter',
      'focus',
      'toggle',
      'animationstart',
      'error',
      'load',
      'copy',
      'paste',
    ])
      element.dispatchEvent(new Event(type));
    if (element instanceof HTMLElement) element.click();
  }
}
