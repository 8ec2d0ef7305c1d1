import { isSame } from '../content/content-equals.ts';
import { errorStatus, isPortalAccessError, type PortalAccessError, type PortalAccessErrorCode } from '../errors.ts';

/** Says which promise was broken. */
export class BrokenRule extends Error {
  override name = 'BrokenRule';
}

export function holds(condition: boolean, otherwise: string): asserts condition {
  if (!condition) throw new BrokenRule(otherwise);
}

export function equals(found: unknown, expected: unknown, what: string): void {
  if (!isSame(found, expected)) throw new BrokenRule(`${what}: expected ${shown(expected)}, found ${shown(found)}`);
}

/** The call must reject with the code. Gives the error. */
export async function rejects(
  call: Promise<unknown>,
  code: PortalAccessErrorCode,
  what: string,
): Promise<PortalAccessError> {
  const error: unknown = await call.then(
    () => undefined,
    (reason: unknown) => reason ?? new Error('rejected with nothing'),
  );
  holds(error !== undefined, `${what}: expected ${code}, but the call went through`);
  holds(
    isPortalAccessError(error) && Object.hasOwn(errorStatus, error.code),
    `${what}: expected a PortalAccessError, found ${error instanceof Error ? error.name : shown(error)}`,
  );
  holds(error.code === code, `${what}: expected ${code}, found ${error.code}: ${error.message}`);
  holds(error.message.trim() !== '', `${what}: the error says nothing`);
  return error;
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}
