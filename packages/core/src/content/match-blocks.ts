import type { Block } from './types.ts';

const MOST_CELLS = 4_000_000;

/**
 * Which block of `after` each block of `before` became: the longest common subsequence of equal blocks, by index.
 * Two texts that are very long and different all over count as having nothing in common.
 */
export function matchBlocks(before: readonly Block[], after: readonly Block[]): ReadonlyMap<number, number> {
  const [a, b] = [before.map(signature), after.map(signature)];
  const matches = new Map<number, number>();
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) matches.set(start, start++);
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) matches.set(--endA, --endB);
  const middle = { a: a.slice(start, endA), b: b.slice(start, endB) };
  if (middle.a.length * middle.b.length > MOST_CELLS) return matches;
  for (const [i, j] of commonSubsequence(middle.a, middle.b)) matches.set(start + i, start + j);
  return matches;
}

function commonSubsequence(a: readonly string[], b: readonly string[]): [number, number][] {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width); // of the best match from (i, j) on
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: [number, number][] = [];
  for (let [i, j] = [0, 0]; i < a.length && j < b.length;) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}

/** Equal for equal blocks, whatever the order of their keys. */
function signature(block: Block): string {
  return JSON.stringify(block, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
