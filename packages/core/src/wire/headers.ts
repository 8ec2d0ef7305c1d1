/** A revision as an `ETag`: quoted, and percent-encoded where it holds what no header may. */
export const toEntityTag = (revision: string): string => `"${encodeURIComponent(revision)}"`;

/** The revision of an `ETag` or `If-Match`; a proxy that compresses may have made it weak. Undefined where it is none. */
export function fromEntityTag(tag: string | null): string | undefined {
  const quoted = /^(?:W\/)?"([\x21\x23-\x7e]+)"$/.exec(tag?.trim() ?? '')?.[1];
  if (quoted === undefined) return undefined;
  try {
    return decodeURIComponent(quoted);
  } catch {
    return undefined;
  }
}

/** `Retry-After` in milliseconds: seconds or a date (RFC 9110, 10.2.3). */
export function fromRetryAfter(value: string | null, now: number): number | undefined {
  if (!value) return undefined;
  const ms = /^\d+$/.test(value.trim()) ? Number(value) * 1_000 : Date.parse(value) - now;
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
}
