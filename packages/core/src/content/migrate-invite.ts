/** The version that this package writes, and reads without a step in between. */
export const INVITE_VERSION = 1;

/** From a version to the next one: takes content as that version had it. */
export type InviteMigrations = Readonly<Record<number, (older: object) => object>>;

/** Every version but the first has its step here, for ever: what was stored once can always be read. */
const migrations: InviteMigrations = {};

/**
 * Content of any older version as the present one has it; what is of no known version comes back as it is, for the schema
 * to judge. Only its version is looked at here: each step is given what the limits let through, checked or not.
 */
export function migrateInvite(input: unknown, { to = INVITE_VERSION, steps = migrations } = {}): unknown {
  let content = input;
  for (let version = versionOf(content); version !== undefined && version < to; version += 1) {
    const step = steps[version];
    if (!step || typeof content !== 'object' || content === null) return content;
    content = { ...step(content), version: version + 1 };
  }
  return content;
}

function versionOf(input: unknown): number | undefined {
  const version: unknown =
    typeof input === 'object' && input !== null && 'version' in input ? input.version : undefined;
  return typeof version === 'number' && Number.isInteger(version) && version > 0 ? version : undefined;
}
