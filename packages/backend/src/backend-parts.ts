import { defaultInviteLimits, PortalAccessError, type Clock } from '@patient-portal-access/core';
import type { RawBuilder } from 'kysely';
import type { Links } from './activation/links.ts';
import type { Mailer } from './mail/mailer.ts';
import type { Pace } from './mail/pace.ts';
import type { BackendEvent, BackendLimits, PortalBackendOptions } from './portal-backend.ts';
import type { Store } from './store/open-store.ts';

/** What everything inside works with, once the database is open. */
export interface BackendParts extends Store {
  clock: Clock;
  /** The clock's present, for what people see: plans, undo windows, links. */
  now: () => Date;
  /** The same inside SQL; the database's own clock unless a test gave another, so that machines need not agree. */
  sqlNow: () => RawBuilder<Date>;
  limits: BackendLimits;
  links: Links;
  mailer: Mailer;
  pace: Pace;
  emit: (event: BackendEvent) => void;
  /** Tells the host, and never rejects. */
  tellActivated: (activated: { practiceId: string; patientId: string }) => Promise<void>;
  options: PortalBackendOptions;
}

const defaultLimits: Readonly<BackendLimits> = {
  ...defaultInviteLimits,
  linkDays: 7,
  leaseSeconds: 30,
  firstRetrySeconds: 60,
  retryDays: 5,
  sweepSeconds: 5,
  requestsPerDay: 5,
};

/** The limits with what the host changed; throws `invalid` for those that cannot be. */
export function checkedLimits(given: Partial<BackendLimits> = {}): BackendLimits {
  const limits = { ...defaultLimits, ...given };
  const { linkDays } = limits;
  if (linkDays >= 1 / 24 && linkDays <= 30) return limits;
  throw new PortalAccessError('invalid', 'linkDays must be from 1/24 (an hour) to 30.', {
    fields: { linkDays: 'must be from 1/24 to 30' },
  });
}

export const DAY = 86_400_000;
