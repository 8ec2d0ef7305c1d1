import type { InviteContent, Snippet } from '@patient-portal-access/core';
import { toPlainText } from './plain-text.ts';

/** A stretch of words, and whether only this side has it. */
export interface Stretch {
  text: string;
  own: boolean;
}

/** A part of the invite that two texts have differently; an empty side lacks it. */
export interface Difference {
  mine: Stretch[];
  theirs: Stretch[];
}

/** Where two invites differ, part by part, subject first. */
export function differences(mine: InviteContent, theirs: InviteContent, snippets: Snippet[]): Difference[] {
  const [left, right] = [partsOf(mine, snippets), partsOf(theirs, snippets)];
  const pairs = alignTexts(left, right);
  return pairs.map(([a, b]) => compareWords(a ?? '', b ?? ''));
}

function partsOf(content: InviteContent, snippets: Snippet[]): string[] {
  const { subject, body } = toPlainText(content, snippets);
  return [subject, ...body.split(/\n{2,}/)];
}

/** Pairs what stands between equal parts, in order; what has no counterpart stands alone. */
function alignTexts(left: string[], right: string[]): [string | undefined, string | undefined][] {
  const pairs: [string | undefined, string | undefined][] = [];
  let [i, j] = [0, 0];
  for (const [atLeft, atRight] of [...commonRun(left, right), [left.length, right.length] as const]) {
    const rows = Math.max(atLeft - i, atRight - j);
    for (let row = 0; row < rows; row++)
      pairs.push([i + row < atLeft ? left[i + row] : undefined, j + row < atRight ? right[j + row] : undefined]);
    [i, j] = [atLeft + 1, atRight + 1];
  }
  return pairs;
}

function compareWords(mine: string, theirs: string): Difference {
  const [left, right] = [splitWords(mine), splitWords(theirs)];
  const common = commonRun(left, right);
  const leftKept = new Set(common.map(([at]) => at));
  const rightKept = new Set(common.map(([, at]) => at));
  return { mine: stretches(left, leftKept), theirs: stretches(right, rightKept) };
}

/** Words with the space after them; a snippet is one word. */
function splitWords(text: string): string[] {
  return text.match(/\[[^[\]]*\]\s*|\S+?(?=\[)|\S+\s*|\s+/g) ?? [];
}

function stretches(words: string[], kept: Set<number>): Stretch[] {
  const found: Stretch[] = [];
  words.forEach((text, at) => {
    const own = !kept.has(at);
    const last = found.at(-1);
    if (last?.own === own) last.text += text;
    else found.push({ text, own });
  });
  return found;
}

/** The longest run of equal entries, as pairs of places. */
function commonRun(left: string[], right: string[]): (readonly [number, number])[] {
  const width = right.length + 1;
  const lengths = new Uint32Array((left.length + 1) * width);
  const length = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = left.length - 1; i >= 0; i--)
    for (let j = right.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        left[i] === right[j] ? length(i + 1, j + 1) + 1 : Math.max(length(i + 1, j), length(i, j + 1));
  const run: (readonly [number, number])[] = [];
  let [i, j] = [0, 0];
  while (i < left.length && j < right.length) {
    if (left[i] === right[j]) run.push([i++, j++]);
    else if (length(i + 1, j) >= length(i, j + 1)) i += 1;
    else j += 1;
  }
  return run;
}
