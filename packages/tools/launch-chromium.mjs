import { chromium } from 'playwright';
import { chromiumPath } from './chromium.mjs';

/** The installed Chromium, else Playwright's own, fit to run as root. @param {string[]} [more] further flags */
export function launchChromium(more = []) {
  const executablePath = chromiumPath();
  return chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox', ...more] });
}
