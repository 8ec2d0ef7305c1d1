import type { Page } from 'playwright';
import { inject } from 'vitest';
import { launchChromium } from '../../launch-chromium.mjs';
import { createDataDir, startDemo } from './start-demo.ts';

/** A demo of its own, its practice as the first start makes it, with a browser at its door, and what tests ask it. */
export async function openDemo() {
  const data = createDataDir(inject('seededDemo'));
  const [demo, browser] = await Promise.all([startDemo({ dataDir: data.path }), launchChromium(['--disable-gpu'])]);
  const context = await browser.newContext({ viewport: { width: 1280, height: 1000 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  return {
    ...demo,
    context,
    page,
    /** What went wrong in the page without anybody catching it. */
    faults,
    open: (path = '/portal-access', target: Page = page) => target.goto(demo.appUrl + path),
    async close() {
      await browser.close();
      await demo.stop();
      data[Symbol.dispose]();
    },
  };
}

export type OpenDemo = Awaited<ReturnType<typeof openDemo>>;

/** Asks the app's API as the signed-in page does. */
export async function ask<Answer>({ context, appUrl }: OpenDemo, path: string): Promise<Answer> {
  const response = await context.request.get(appUrl + path);
  if (!response.ok()) throw new Error(`${path}: ${response.status()} ${await response.text()}`);
  return response.json();
}

export interface PatientRow {
  id: string;
  name: string;
  email?: string;
  status: string;
  birthDate?: string;
}

/** All patients of a status, as the Patients tab lists them. */
export async function listPatients(demo: OpenDemo, query: { status?: string; search?: string }): Promise<PatientRow[]> {
  const rows: PatientRow[] = [];
  let after: string | undefined;
  do {
    const parameters = new URLSearchParams({ ...query, ...(after ? { after } : {}) });
    const page = await ask<{ items: PatientRow[]; next?: string }>(demo, `/api/host/patients?${parameters}`);
    rows.push(...page.items);
    after = page.next;
  } while (after);
  return rows;
}
