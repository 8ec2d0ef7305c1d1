import { documents } from './documents.mjs';

/** Typed as one types: letters and spaces. */
const TYPED = 'the quick brown fox jumps over a lazy dog and keeps on running ';
/** Keys at a time: few, so that what else the machine does falls on all editors alike. */
const KEYS = 12;
/** Between two keys: enough for the frame of the first, too little for a processor to fall asleep, whose waking would be counted. */
const GAP_MS = 8;
/** Until the browser has done what it does after a page came: it would compete for the cores, and mounts would be twice as far apart. */
const REST_MS = 1_000;
/** The same after a mount, or a caret: it would be counted. */
const SETTLE_MS = 400;
const IDLE_MS = 1_000;

/** @param {import('playwright').CDPSession} session */
async function taskTime(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

/**
 * How long it takes from mounting an editor until its whole text is painted, in milliseconds.
 * @param {import('playwright').Browser} browser @param {string} address @param {string} name
 */
export async function measureMount(browser, address, name) {
  const { page, mount } = await openPage(browser, address, name);
  await page.context().close();
  return mount;
}

/**
 * An editor with the caret in the middle of its text. `keyCost` types a few keys and says what one costs the main thread, in
 * milliseconds, beyond what the page costs without any, a blinking caret for example.
 * @param {import('playwright').Browser} browser @param {string} address @param {string} name
 */
export async function openEditor(browser, address, name) {
  const { page, mount } = await openPage(browser, address, name);
  await page.waitForTimeout(SETTLE_MS);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.evaluate(placeCaret);
  let at = 0;
  const type = async () => {
    for (let i = 0; i < KEYS; i++) await press(page, at++);
  };
  await type();
  await page.waitForTimeout(SETTLE_MS);
  const idle = await spent(session, () => page.waitForTimeout(IDLE_MS));
  const keyCost = async () => {
    const typing = await spent(session, type);
    return (typing.task - idle.task * (typing.wall / idle.wall)) / KEYS;
  };
  return { mount, keyCost, close: () => page.context().close() };
}

/** @param {import('playwright').Browser} browser @param {string} address @param {string} name */
async function openPage(browser, address, name) {
  const context = await browser.newContext({ viewport: { width: 1000, height: 800 } });
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForFunction(() => 'mount' in globalThis);
  await page.waitForTimeout(REST_MS);
  return { page, mount: await page.evaluate(mountAndWait, { name, length: lengthOf(name) }) };
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
  await page.waitForTimeout(GAP_MS);
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
