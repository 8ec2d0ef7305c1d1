import { utf8Bytes } from './utf8-bytes.ts';

/**
 * How large an invite may be: `bytes` of its JSON in UTF-8, `nodes` (every object below the root),
 * `depth` (objects inside objects).
 */
export const INVITE_LIMITS = { bytes: 262_144, nodes: 10_000, depth: 32 } as const;

/** How large a draft may be that is judged while somebody writes: too large to be saved, but not to be looked at. */
export const DRAFT_LIMITS = { bytes: 4 * INVITE_LIMITS.bytes, nodes: 4 * INVITE_LIMITS.nodes, depth: 32 } as const;

export type ContentLimits = Readonly<Record<keyof typeof INVITE_LIMITS, number>>;

/** The limit that `input` breaks, or undefined. Takes any value, however deep or circular, without recursion. */
export function brokenLimit(input: unknown, limits: ContentLimits = INVITE_LIMITS): keyof ContentLimits | undefined {
  if (!isTree(input)) return undefined;
  const open: { value: object; depth: number }[] = [{ value: input, depth: 0 }];
  let nodes = -1; // the root is none
  let bytes = 0;
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, depth } = next;
    const isArray = Array.isArray(value);
    const entries = Object.entries(value);
    if (!isArray) nodes += 1;
    bytes += 2 + Math.max(0, entries.length - 1);
    if (depth > limits.depth) return 'depth';
    for (const [key, child] of entries) {
      if (!isArray) bytes += jsonBytes(key) + 1;
      if (isTree(child)) open.push({ value: child, depth: depth + levels(isArray, child) });
      else bytes += jsonBytes(child);
    }
    if (nodes > limits.nodes) return 'nodes';
    if (bytes > limits.bytes) return 'bytes';
  }
  return undefined;
}

const isTree = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Objects count as a level, and arrays that stand right inside an array. */
function levels(inArray: boolean, child: unknown): number {
  return inArray || !Array.isArray(child) ? 1 : 0;
}

function jsonBytes(value: unknown): number {
  return typeof value === 'string' ? utf8Bytes(JSON.stringify(value)) : String(value).length;
}
