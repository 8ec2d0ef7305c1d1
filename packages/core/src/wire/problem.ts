import * as v from 'valibot';
import { errorStatus, PortalAccessError, type PortalAccessErrorCode, type PortalAccessErrorInfo } from '../errors.ts';
import { count, finding } from '../schemas/parts.ts';

/** An error on the wire: `application/problem+json` (RFC 9457), `type` being the code. */
export interface Problem extends PortalAccessErrorInfo {
  type: PortalAccessErrorCode;
  title: string;
  status: number;
  detail: string;
}

const codes = Object.keys(errorStatus).filter((code): code is PortalAccessErrorCode => code in errorStatus);

export const problemSchema: v.GenericSchema<unknown, Problem> = v.object({
  type: v.picklist(codes),
  title: v.fallback(v.string(), ''),
  status: v.fallback(v.number(), 500),
  detail: v.fallback(v.string(), ''),
  retryAfterMs: v.exactOptional(count),
  current: v.exactOptional(v.unknown()),
  fields: v.exactOptional(v.record(v.string(), v.string())),
  findings: v.exactOptional(v.array(finding)),
  campaignId: v.exactOptional(v.string()),
  requestId: v.exactOptional(v.string()),
});

const titles: Readonly<Record<PortalAccessErrorCode, string>> = {
  aborted: 'Stopped',
  unauthenticated: 'Not signed in',
  forbidden: 'Not permitted',
  not_found: 'Not found',
  conflict: 'Changed meanwhile',
  invalid: 'Invalid request',
  activation_email_disabled: 'Activation email is off',
  template_invalid: 'The invite cannot be sent',
  plan_expired: 'The plan has expired',
  campaign_running: 'A campaign is running',
  idempotency_mismatch: 'The key belongs to another plan',
  rate_limited: 'Too many requests',
  unavailable: 'Not available',
  offline: 'Offline',
  unsupported: 'Not offered',
  internal: 'Internal error',
};

/** `status` differs from the code's own where HTTP has a finer word (413, 415, 428). */
export const toProblem = (error: PortalAccessError, status = errorStatus[error.code]): Problem => ({
  ...error.info,
  type: error.code,
  title: titles[error.code],
  status,
  detail: error.message,
});

/** The error that a problem stands for. */
export function fromProblem(problem: Problem): PortalAccessError {
  const { type, title, status: _, detail, ...info } = problem;
  return new PortalAccessError(type, detail || title, info);
}
