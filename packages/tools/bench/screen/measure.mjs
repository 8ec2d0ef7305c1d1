/** From mount until all figures stand on the page and are laid out, in milliseconds. */

/** Until the browser has done what it does after a page came: it would compete for the cores. */
const SETTLE_MS = 300;

/** @param {import('playwright').Browser} browser @param {string} address @returns {Promise<number>} */
export async function measure(browser, address) {
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 } });
  try {
    const page = await context.newPage();
    await page.goto(address);
    await page.waitForFunction(() => 'mount' in globalThis);
    await page.waitForTimeout(SETTLE_MS);
    return await page.evaluate(mountAndWait, ['1,284', '803', '481']);
  } finally {
    await context.close();
  }
}

/** @param {string[]} figures @returns {Promise<number>} */
function mountAndWait(figures) {
  const root = document.querySelector('#root');
  return new Promise((resolve) => {
    const look = () => {
      const text = root.textContent;
      if (!figures.every((figure) => text.includes(figure))) return;
      watch.disconnect();
      root.getBoundingClientRect();
      resolve(performance.now() - start);
    };
    const watch = new MutationObserver(look);
    watch.observe(root, { subtree: true, childList: true, characterData: true });
    const start = performance.now();
    globalThis.mount(root);
  });
}
