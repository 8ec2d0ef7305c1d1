import { afterEach, expect } from 'vitest';
import { commands, page } from 'vitest/browser';
import { axeFaults } from './axe-faults.ts';
import { fitFaults, targetFaults } from './fit-faults.ts';
import { type Look, looksOf, takeOn } from './look.ts';
import { quiet, settle } from './settle.ts';

declare module 'vitest' {
  interface TestContext {
    /** Storybook puts it there. */
    story?: { id: string; parameters: Record<string, unknown>; globals: Record<string, unknown> };
  }
}

declare module 'vitest/browser' {
  interface BrowserCommands {
    forceColours: (active: boolean) => Promise<void>;
    wantsPictures: () => Promise<boolean>;
    takePicture: (name: string) => Promise<string | undefined>;
  }
}

const WIDTHS = [1200, 375];
const HEIGHT = 900;
const HIGHEST = 4_000;
const NARROWEST = 320;

async function inLook<Found>(look: Look, find: () => Promise<Found>): Promise<Found> {
  const takeBack = await takeOn(look);
  await settle();
  const found = await find();
  await takeBack();
  return found;
}

async function faultsIn(looks: Look[]): Promise<string[]> {
  const faults: string[] = [];
  // As it is, it has been looked at already, by Storybook's own check.
  for (const look of looks.filter((name) => name !== 'plain'))
    faults.push(...(await inLook(look, () => axeFaults(look))).map((fault) => `${look}: ${fault}`));
  return faults;
}

/** Takes a picture in each look at each width. Returns which do not look like the recorded ones. */
async function unlikePictures(storyId: string, looks: Look[]): Promise<string[]> {
  const unlike: string[] = [];
  for (const width of WIDTHS) {
    await page.viewport(width, HEIGHT);
    await settle();
    // A window as high as the page: sticky bars would stand in the middle of a longer picture.
    const height = Math.min(HIGHEST, document.documentElement.scrollHeight);
    if (height > HEIGHT) await page.viewport(width, height);
    for (const look of looks) {
      const place = await inLook(look, () => commands.takePicture(`${storyId}/${look}-${width}`));
      if (place) unlike.push(place);
    }
  }
  return unlike;
}

/** Once its play function is through, a story is looked at in every look and in the narrowest window. */
afterEach(async ({ task, story }) => {
  if (task.result?.state === 'fail' || !story) return;
  const { parameters, globals } = story;
  const looks = looksOf(globals);
  await quiet();
  expect(await faultsIn(looks)).toEqual([]);
  if ((await commands.wantsPictures()) && parameters['moves'] !== true) {
    const own: Look[] = parameters['forcedColours'] === true ? ['forced'] : looks.filter((look) => look !== 'forced');
    expect(await unlikePictures(story.id, own), 'pictures that do not look as recorded').toEqual([]);
  }
  if (Number(globals['zoom']) !== 100) return;
  await page.viewport(NARROWEST, HEIGHT);
  await settle();
  expect([...fitFaults(), ...targetFaults()]).toEqual([]);
});
