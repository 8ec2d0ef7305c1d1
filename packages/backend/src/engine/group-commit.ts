/**
 * Writes what is added in groups: while one group is being written, the next gathers. Each `add` resolves once its own is
 * written.
 */
export function createGroupCommit<T>(write: (group: readonly T[]) => Promise<void>): { add(one: T): Promise<void> } {
  let gathering: T[] = [];
  let next: Promise<void> | undefined;
  let last: Promise<void> = Promise.resolve();
  const begin = async (before: Promise<void>) => {
    await before.catch(() => undefined);
    const group = gathering;
    gathering = [];
    next = undefined;
    await write(group);
  };
  return {
    add(one) {
      gathering.push(one);
      next ??= last = begin(last);
      return next;
    },
  };
}
