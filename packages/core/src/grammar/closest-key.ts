/** The known key that `key` is a slip of the keyboard away from: 1 for known keys of 5 to 9 characters, 2 from 10. */
export function closestKey(key: string, known: Iterable<string>): string | undefined {
  let closest: string | undefined;
  let fewest = Infinity;
  for (const candidate of known) {
    const allowed = slipsAllowed(candidate.length);
    if (Math.abs(candidate.length - key.length) > allowed) continue;
    const slips = editDistance(key, candidate, Math.min(allowed, fewest));
    if (slips > allowed || slips >= fewest) continue;
    closest = candidate;
    fewest = slips;
  }
  return closest;
}

function slipsAllowed(length: number): number {
  if (length >= 10) return 2;
  return length >= 5 ? 1 : 0;
}

/** Letters added, left out, mistaken or swapped; any number above `most` once that is certain. */
function editDistance(a: string, b: string, most: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) row.push(step({ a, b, i, j, row, last, beforeLast }));
    if (Math.min(...row) > most) return most + 1;
    [beforeLast, last] = [last, row];
  }
  return last[b.length] ?? 0;
}

interface Step {
  a: string;
  b: string;
  i: number;
  j: number;
  row: number[];
  last: number[];
  beforeLast: number[];
}

function step({ a, b, i, j, row, last, beforeLast }: Step): number {
  const same = a[i - 1] === b[j - 1];
  const slips = Math.min(cell(last, j) + 1, cell(row, j - 1) + 1, cell(last, j - 1) + (same ? 0 : 1));
  const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
  return swapped ? Math.min(slips, cell(beforeLast, j - 2) + 1) : slips;
}

function cell(row: number[], j: number): number {
  return row[j] ?? Infinity;
}
