// What the stories' tests ask of the browser from outside the page.
import { join } from 'node:path';
import {
  isAsRecorded,
  madeHere,
  recordMadeWith,
  recordPicture,
  whyNotComparable,
  writePicture,
} from './picture-store.mjs';
import { root } from './workspace.mjs';

const unlike = join(root, 'test-results/pictures');
/** @type {'compare' | 'update' | 'skip' | undefined} */
let task;

/** What to do with pictures in this run; decided once. @param {import('vitest/node').BrowserCommandContext} context */
function decideTask({ page }) {
  const here = madeHere(page.context().browser()?.version() ?? 'unknown');
  if (process.env.PICTURES === 'update') {
    recordMadeWith(here);
    return 'update';
  }
  const reason = whyNotComparable(here);
  if (reason) console.log(`pictures are not compared: ${reason}`);
  return reason ? 'skip' : 'compare';
}

/** @satisfies {Record<string, import('vitest/node').BrowserCommand<never>>} */
export const storyCommands = {
  /** @param {import('vitest/node').BrowserCommandContext} context @param {boolean} active */
  async forceColours({ page }, active) {
    await page.emulateMedia({ forcedColors: active ? 'active' : 'none' });
  },

  /** Whether pictures are to be taken. @param {import('vitest/node').BrowserCommandContext} context */
  async wantsPictures(context) {
    task ??= decideTask(context);
    return task !== 'skip';
  },

  /**
   * Takes a picture of what is in view and compares it with the one of that name, or records it. Returns where one that does
   * not look alike was written.
   * @param {import('vitest/node').BrowserCommandContext} context @param {string} name @returns {Promise<string | undefined>}
   */
  async takePicture({ page }, name) {
    const picture = await page.screenshot({ animations: 'disabled', caret: 'hide', scale: 'css' });
    if (isAsRecorded(name, picture)) return undefined;
    if (task === 'update') {
      recordPicture(name, picture);
      return undefined;
    }
    const place = join(unlike, `${name}.png`);
    writePicture(place, picture);
    return place;
  },
};
