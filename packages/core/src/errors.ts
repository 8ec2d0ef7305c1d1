import type { Finding } from './types.ts';

export type PortalAccessErrorCode =
  | 'aborted'
  | 'unauthenticated'
  | 'forbidden'
  | 'not_found'
  | 'conflict'
  | 'invalid'
  | 'activation_email_disabled'
  | 'template_invalid'
  | 'plan_expired'
  | 'campaign_running'
  | 'idempotency_mismatch'
  | 'rate_limited'
  | 'unavailable'
  | 'offline'
  | 'unsupported'
  | 'internal';

/** What more is known about an error. */
export interface PortalAccessErrorInfo {
  /** Milliseconds to wait before trying again. */
  retryAfterMs?: number;
  /** What is stored now, with `conflict` and the refusals of `startCampaign`. */
  current?: unknown;
  /** What is wrong with which field; the key is a path such as `content.body.3.children`. */
  fields?: Record<string, string>;
  findings?: Finding[];
  campaignId?: string;
  requestId?: string;
}

const MARK = Symbol.for('@patient-portal-access/error');

/** The one error of the contract. `message` says what happened, why it matters and what to do, and never names a patient. */
export class PortalAccessError extends Error {
  readonly code: PortalAccessErrorCode;
  readonly info: PortalAccessErrorInfo;
  readonly [MARK] = true;

  constructor(
    code: PortalAccessErrorCode,
    message: string,
    info: PortalAccessErrorInfo = {},
    options?: { cause?: unknown },
  ) {
    super(message, options);
    this.name = 'PortalAccessError';
    this.code = code;
    this.info = info;
  }
}

/** True for an error of the contract, also one of another copy of this package. */
export function isPortalAccessError(error: unknown): error is PortalAccessError {
  return typeof error === 'object' && error !== null && MARK in error;
}

/** The HTTP status of each code, for handler and client alike. */
export const errorStatus: Readonly<Record<PortalAccessErrorCode, number>> = {
  aborted: 499,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 412,
  invalid: 400,
  activation_email_disabled: 409,
  template_invalid: 409,
  plan_expired: 410,
  campaign_running: 409,
  idempotency_mismatch: 422,
  rate_limited: 429,
  unavailable: 503,
  offline: 503,
  unsupported: 501,
  internal: 500,
};
