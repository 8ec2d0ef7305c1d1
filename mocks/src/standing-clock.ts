import { systemClock, type Clock } from '@patient-portal-access/core';

/** A clock that stands still at `now`, so that a state stays what it is while somebody looks at it. */
export const standingClock = (now: number): Clock => ({ now: () => now, sleep: systemClock.sleep });
