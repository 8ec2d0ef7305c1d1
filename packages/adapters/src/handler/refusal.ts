import { PortalAccessError, type PortalAccessErrorCode, type PortalAccessErrorInfo } from '@patient-portal-access/core';

/** An answer that HTTP has a finer word for than the code's own status. */
export class Refusal extends PortalAccessError {
  readonly status: number;
  readonly headers: Record<string, string>;

  constructor(
    refused: { status: number; code: PortalAccessErrorCode; message: string; info?: PortalAccessErrorInfo },
    headers: Record<string, string> = {},
  ) {
    super(refused.code, refused.message, refused.info);
    this.status = refused.status;
    this.headers = headers;
  }
}
