// The stories' pictures: where they lie, what they were made with, and how two are compared.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PNG } from 'pngjs';
import { root } from './workspace.mjs';

export const picturesFolder = join(root, 'stories/pictures');
const recordFile = join(picturesFolder, 'made-with.json');
const digestsFile = join(picturesFolder, 'digests.json');
/** A channel of a pixel may be off by so much of 255, and so many pixels of a picture by more: text is not drawn twice alike. */
const NEAR = 3;
const FEW = 12;

/** @typedef {{ chromium: string, webFonts: Record<string, string>, systemFonts: string }} MadeWith */

/** What decides how text is drawn here. @param {string} chromium @returns {MadeWith} */
export function madeHere(chromium) {
  /** @type {{ dependencies: Record<string, string> }} */
  const { dependencies } = JSON.parse(readFileSync(join(root, 'stories/package.json'), 'utf8'));
  const webFonts = Object.fromEntries(Object.entries(dependencies).filter(([name]) => name.startsWith('@fontsource')));
  return { chromium, webFonts, systemFonts: systemFonts() };
}

/** A digest of every installed font with its version; `none` where nobody can tell. */
function systemFonts() {
  try {
    const list = execFileSync('fc-list', ['--format', '%{family}|%{style}|%{fontversion}\n'], { encoding: 'utf8' });
    return createHash('sha256').update(list.trim().split('\n').sort().join('\n')).digest('hex').slice(0, 16);
  } catch {
    return 'none';
  }
}

/** Why pictures made here cannot be compared with those in the folder; undefined where they can. @param {MadeWith} here */
export function whyNotComparable(here) {
  if (!existsSync(recordFile)) return 'no pictures have been recorded';
  const there = readFileSync(recordFile, 'utf8');
  return there === format(here) ? undefined : `recorded with ${oneLine(there)}, this is ${oneLine(format(here))}`;
}

/** @param {MadeWith} here */
export function recordMadeWith(here) {
  mkdirSync(picturesFolder, { recursive: true });
  writeFileSync(recordFile, format(here));
}

const format = (/** @type {MadeWith} */ made) => `${JSON.stringify(made, null, 2)}\n`;
const oneLine = (/** @type {string} */ text) => text.replaceAll(/\s+/g, ' ').trim();

/** How many pixels differ visibly; all of them where the sizes do. @param {Buffer} one @param {Buffer} other */
export function differingPixels(one, other) {
  const [a, b] = [PNG.sync.read(one), PNG.sync.read(other)];
  if (a.width !== b.width || a.height !== b.height) return Math.max(a.width * a.height, b.width * b.height);
  const isFar = (/** @type {number} */ at) => Math.abs((a.data[at] ?? 0) - (b.data[at] ?? 0)) > NEAR;
  let differing = 0;
  for (let at = 0; at < a.data.length; at += 4) if (isFar(at) || isFar(at + 1) || isFar(at + 2)) differing += 1;
  return differing;
}

/** @param {Buffer} one @param {Buffer} other */
export const looksAlike = (one, other) => differingPixels(one, other) <= FEW;

/** The same picture in fewer bytes, without its alpha channel. @param {Buffer} picture */
const pack = (picture) =>
  PNG.sync.write(PNG.sync.read(picture), { colorType: 2, deflateLevel: 9, deflateStrategy: 0, filterType: 0 });

/** What a picture's bytes were as the browser gave them: where they are the same, nothing needs to be decoded. */
const digestOf = (/** @type {Buffer} */ picture) => createHash('sha256').update(picture).digest('hex').slice(0, 16);

/** @returns {Record<string, string>} */
function readDigests() {
  return existsSync(digestsFile) ? JSON.parse(readFileSync(digestsFile, 'utf8')) : {};
}
/** @type {Record<string, string> | undefined} */
let digests;

/** Whether the recorded picture of this name looks like this one. @param {string} name @param {Buffer} picture */
export function isAsRecorded(name, picture) {
  digests ??= readDigests();
  const path = pathOf(name);
  if (!existsSync(path)) return false;
  return digests[name] === digestOf(picture) || looksAlike(picture, readFileSync(path));
}

/** @param {string} name @param {Buffer} picture */
export function recordPicture(name, picture) {
  digests ??= readDigests();
  digests[name] = digestOf(picture);
  writePicture(pathOf(name), pack(picture));
  writeFileSync(digestsFile, `${JSON.stringify(digests, Object.keys(digests).sort(), 0).replaceAll(',"', ',\n"')}\n`);
}

const pathOf = (/** @type {string} */ name) => join(picturesFolder, `${name}.png`);

/** @param {string} path @param {Buffer} picture */
export function writePicture(path, picture) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, picture);
}
