import {
  PortalAccessError,
  type CallContext,
  type Feature,
  type Permission,
  type Viewer,
} from '@patient-portal-access/core';
import { parseMessage, type Operation } from '@patient-portal-access/core/wire';
import { settle, wake } from './controls.ts';
import type { MemoryState } from './state.ts';
import { refuseUnless } from './viewer.ts';

/** One call: what the viewer must be permitted, what the backend must offer, and the work itself. */
export interface Call<T> {
  ctx: CallContext | undefined;
  may?: Permission;
  has?: Feature;
  work: () => T;
}

/** Where one viewer's calls are taken: each finds the practice as it is by now, and gives away copies only. */
export interface Desk {
  state: MemoryState;
  viewer: Viewer;
  read: <T>(call: Call<T>) => Promise<T>;
  /** Also tells the watchers. */
  change: <T>(call: Call<T>) => Promise<T>;
}

export function createDesk(state: MemoryState, viewer: Viewer): Desk {
  const read = async <T>({ ctx, work, ...needs }: Call<T>): Promise<T> => {
    if (ctx?.signal?.aborted) throw new PortalAccessError('aborted', 'The call was stopped before it was made.');
    refuseUnless(viewer, needs);
    settle(state);
    return structuredClone(work());
  };
  const change = async <T>(call: Call<T>): Promise<T> => {
    const result = await read(call);
    settle(state);
    wake(state);
    return result;
  };
  return { state, viewer, read, change };
}

/** Types do not hold at run time: what a caller in plain JavaScript hands over is checked as what comes over the wire. */
export const parsed = <T>({ message }: Pick<Operation<T, unknown>, 'message'>, input: T): T =>
  parseMessage(message, input);
