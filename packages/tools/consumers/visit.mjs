// What is done in each host app: the main job, with an ear for everything that browser and React complain of.

/**
 * Reads the figures, writes, saves, previews and sends. Returns what went wrong, in sentences; none is the proof.
 * @param {import('playwright').Browser} browser @param {string} url @returns {Promise<string[]>}
 */
export async function visit(browser, url) {
  // Another time zone and language than the server's, so that hydration would tell of a difference.
  const page = await browser.newPage({ timezoneId: 'Asia/Kolkata', locale: 'en-IN' });
  /** @type {string[]} */
  const faults = [];
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`${message.type()}: ${message.text()}`);
  });
  try {
    await page.goto(url);
    await doTheJob(page);
  } catch (error) {
    faults.push(String(error));
  }
  return faults;
}

/** @param {import('playwright').Page} page */
async function doTheJob(page) {
  const button = (/** @type {string} */ name) => page.getByRole('button', { name, exact: true });
  const inactive = page.getByRole('group', { name: 'Patient portal is inactive' });
  await inactive.getByText('2', { exact: true }).waitFor();
  const content = page.getByRole('textbox', { name: 'Email content' });
  await content.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Bye [business n');
  await page.getByRole('option', { name: /Business Name/ }).waitFor();
  await page.keyboard.press('Enter');
  await button('Bold').click();
  await button('Save').click();
  await page.getByText('Saved', { exact: true }).waitFor();
  await button('Preview Email Template').click();
  const preview = page.getByRole('dialog', { name: 'Email preview' });
  await preview.locator('iframe').contentFrame().getByText('Bye Lumen Aesthetics').waitFor();
  await page.keyboard.press('Escape');
  await button('Activate Now').click();
  await button('Send to 2 patients').click();
  await page.getByRole('heading', { name: '2 invites sent' }).waitFor();
}
