import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BrowserContextOptions, Page } from 'playwright';
import { launchChromium } from '../../launch-chromium.mjs';

const MAIL = 'https://mail.example/';
export const LOGO = 'https://assets.example/logo.png';
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export interface MailPage {
  page: Page;
  /** Loads a mail as a page of its own. */
  show: (html: string) => Promise<void>;
  /** What was asked for beside the mail itself and the logo. */
  requests: string[];
  /** The serious and critical faults that axe finds, each with the markup it is about. */
  faults: () => Promise<string[]>;
  close: () => Promise<void>;
}

/** A Chromium that knows no network but one mail and one logo. */
export async function openMailBrowser() {
  const browser = await launchChromium(['--disable-gpu']);
  return {
    close: () => browser.close(),
    async openPage(options: BrowserContextOptions & { images?: boolean } = {}): Promise<MailPage> {
      const { images = true, ...rest } = options;
      const context = await browser.newContext(rest);
      const page = await context.newPage();
      const requests: string[] = [];
      let mail = '';
      await context.route('**/*', (route) => {
        const url = route.request().url();
        if (url === MAIL) return route.fulfill({ contentType: 'text/html; charset=utf-8', body: mail });
        if (url === LOGO && images) return route.fulfill({ contentType: 'image/png', body: PIXEL });
        if (url !== LOGO && url !== `${MAIL}favicon.ico`) requests.push(url);
        return route.abort();
      });
      return {
        page,
        requests,
        async show(html) {
          mail = html;
          await page.goto(MAIL);
        },
        async faults() {
          await page.evaluate(axe);
          const found = await page.evaluate(async () => {
            const run: unknown = Reflect.get(window, 'axe');
            if (typeof run !== 'object' || run === null || !('run' in run) || typeof run.run !== 'function') return [];
            const { violations } = await run.run(document);
            return JSON.stringify(violations);
          });
          return readFaults(found);
        },
        close: () => context.close(),
      };
    },
  };
}

interface Violation {
  id: string;
  impact: string;
  nodes: { html: string; failureSummary: string }[];
}

function readFaults(json: string | unknown[]): string[] {
  if (typeof json !== 'string') throw new Error('axe did not run');
  const violations: Violation[] = JSON.parse(json);
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`));
}
