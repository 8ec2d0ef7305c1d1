import { documents } from './documents.mjs';

/** From mounting an editor until its whole text is painted, and what a key in it costs the main thread, in milliseconds. */
/** @typedef {{ mount: number, key: number }} Cost */

/** Typed as one types: letters and spaces. */
const TYPED = 'the quick brown fox jumps over a lazy dog and keeps on running ';
const KEYS = 40;
/** Until the browser has done what it does after a page came, or a caret: it would be counted, or compete for the cores. */
const SETTLE_MS = 400;
const IDLE_MS = 1_000;

/** @param {import('playwright').CDPSession} session */
async function taskTime(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

/** @param {import('playwright').Browser} browser @param {string} address @param {string} name @returns {Promise<Cost>} */
export const measure = (browser, address, name) =>
  mounted(browser, { address, name }, async (page, mount) => {
    await page.waitForTimeout(SETTLE_MS);
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.evaluate(placeCaret);
    for (let i = 0; i < 5; i++) await press(page, i);
    return { mount, key: await keyCost(page, session) };
  });

/** The first half of `measure`. @param {import('playwright').Browser} browser @param {string} address @param {string} name */
export const measureMount = (browser, address, name) =>
  mounted(browser, { address, name }, async (_page, mount) => mount);

/**
 * @template T
 * @param {import('playwright').Browser} browser
 * @param {{ address: string, name: string }} what
 * @param {(page: import('playwright').Page, mount: number) => Promise<T>} then
 */
async function mounted(browser, { address, name }, then) {
  const context = await browser.newContext({ viewport: { width: 1000, height: 800 } });
  try {
    const page = await context.newPage();
    await page.goto(address);
    await page.waitForFunction(() => 'mount' in globalThis);
    await page.waitForTimeout(SETTLE_MS);
    return await then(page, await page.evaluate(mountAndWait, { name, length: lengthOf(name) }));
  } finally {
    await context.close();
  }
}

/** What keys cost beyond what the page costs without any, a blinking caret for example. @param {import('playwright').Page} page @param {import('playwright').CDPSession} session */
async function keyCost(page, session) {
  await page.waitForTimeout(SETTLE_MS);
  const idle = await spent(session, () => page.waitForTimeout(IDLE_MS));
  const typing = await spent(session, async () => {
    for (let i = 0; i < KEYS; i++) await press(page, i);
  });
  return (typing.task - idle.task * (typing.wall / idle.wall)) / KEYS;
}

/** @param {import('playwright').CDPSession} session @param {() => Promise<void>} work */
async function spent(session, work) {
  const [task, wall] = [await taskTime(session), performance.now()];
  await work();
  return { task: (await taskTime(session)) - task, wall: performance.now() - wall };
}

/** @param {import('playwright').Page} page @param {number} at */
async function press(page, at) {
  const letter = TYPED.charAt(at % TYPED.length);
  await page.keyboard.press(letter === ' ' ? 'Space' : letter);
  await page.waitForTimeout(30);
}

/** Of the document's text without its snippets, which each editor writes in its own way. @param {string} name */
const lengthOf = (name) =>
  (documents[name] ?? []).flat().reduce((sum, piece) => sum + (typeof piece === 'string' ? piece.length : 0), 0);

/** Until a field has the whole text, and a frame with it has been painted. @param {{ name: string, length: number }} document_ @returns {Promise<number>} */
async function mountAndWait({ name, length }) {
  const root = document.getElementById('root');
  const isWhole = () =>
    [...root.querySelectorAll('[contenteditable=true]')].some((field) => field.textContent.length >= length);
  // What is there when a frame begins has been painted when its next task comes.
  const paintsWhole = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = ({ data }) => resolve(data);
        port2.postMessage(isWhole());
      });
    });
  const start = performance.now();
  globalThis.mount(root, name);
  while (!(await paintsWhole()));
  return performance.now() - start;
}

/** Puts the caret into the middle of the text, as a click would. */
function placeCaret() {
  const fields = [...document.querySelectorAll('#root [contenteditable=true]')];
  const field = fields.sort((a, b) => (b.textContent?.length ?? 0) - (a.textContent?.length ?? 0))[0];
  const walker = document.createTreeWalker(field, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) if ((walker.currentNode.nodeValue ?? '').length > 20) texts.push(walker.currentNode);
  const text = texts[texts.length >> 1];
  text.parentElement.scrollIntoView({ block: 'center' });
  field.focus();
  document.getSelection().setPosition(text, 8);
}
