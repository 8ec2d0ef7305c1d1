/** What one mounting of an editor and some keys in it cost the page's main thread, in milliseconds. */
/** @typedef {{ mount: number, key: number }} Cost */

const KEYS = 40;

/** @param {import('playwright').CDPSession} session */
async function taskTime(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

/** @param {import('playwright').Browser} browser @param {string} address @param {string} name @returns {Promise<Cost>} */
export async function measure(browser, address, name) {
  const context = await browser.newContext({ viewport: { width: 1000, height: 800 } });
  try {
    const page = await context.newPage();
    await page.goto(address);
    await page.waitForFunction(() => 'mount' in globalThis);
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const start = await taskTime(session);
    await page.evaluate((document_) => globalThis.mount(document.getElementById('root'), document_), name);
    await page.waitForFunction(() => (document.querySelector('#root')?.textContent?.length ?? 0) > 500);
    await page.waitForTimeout(400);
    const mounted = await taskTime(session);
    await page.evaluate(placeCaret);
    for (let i = 0; i < 5; i++) await press(page);
    await page.waitForTimeout(400);
    const before = await taskTime(session);
    for (let i = 0; i < KEYS; i++) await press(page);
    const after = await taskTime(session);
    return { mount: mounted - start, key: (after - before) / KEYS };
  } finally {
    await context.close();
  }
}

/** @param {import('playwright').Page} page */
async function press(page) {
  await page.keyboard.press('e');
  await page.waitForTimeout(30);
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
