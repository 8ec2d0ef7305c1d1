import type { Clock, Permission, Practice, Snippet } from '@patient-portal-access/core';

type Awaitable<T> = T | Promise<T>;

/** How far the host is with a job. `sent` and `failed` only rise; who is in neither when it is `done` was left out. */
export interface SimpleJob {
  sent: number;
  failed: number;
  done: boolean;
}

/** Somebody whose portal is inactive. */
export interface SimplePatient {
  id: string;
  hasEmail: boolean;
  /** Whether an invite went out before. Where it is not known, a send to the never invited leaves the patient out. */
  invited?: boolean;
}

/** What a backend with a boolean and an HTML body gives. Whatever it throws is told as `unavailable`. */
export interface SimpleHost {
  getStats: () => Awaitable<{ total: number; active: number }>;
  getEnabled: () => Awaitable<boolean>;
  setEnabled: (enabled: boolean) => Awaitable<unknown>;
  /** Plain subject and HTML body, both with snippets in brackets. */
  getTemplate: () => Awaitable<{ subject: string; html: string }>;
  saveTemplate: (template: { subject: string; html: string }) => Awaitable<unknown>;
  /** What may stand in brackets; a function where it must be fetched. */
  snippets: Snippet[] | (() => Awaitable<Snippet[]>);
  /** Everyone whose portal is inactive. */
  listInactive: () => Awaitable<SimplePatient[]>;
  /** Mails those of the ids that are still inactive, once per key: the same key again gives the same job. */
  sendInvites: (send: { ids: string[]; idempotencyKey: string }) => Awaitable<{ jobId: string }>;
  getJob?: (jobId: string) => Awaitable<SimpleJob>;
  /** As the screen shows it. What is left out is the host's own business: it fills the snippets and it sends. */
  practice?: Partial<Practice>;
  /** Who looks, and what they may do: everything that is not named. */
  viewer?: { id: string; email: string; can?: Partial<Record<Permission, true | { because: string }>> };
}

export interface SimpleOptions {
  /** The machine's clock by default. */
  clock?: Clock;
}
