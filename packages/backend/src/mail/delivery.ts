/**
 * What came of handing one mail to the mail server.
 * - `accepted`: it answered 250 to the whole text.
 * - `unknown`: the line broke after the text had begun; nobody knows whether it was taken (RFC 1047).
 * - `refused`: this recipient will never get it.
 * - `text_refused`: the server refuses the text, so it would refuse the next mail as well.
 * - `sender_refused`: the server refuses us: password, certificate, name, reputation.
 * - `put_off`: try this recipient, or with `wholeDomain` everybody at that domain, later.
 * - `unreachable`: nobody answered; no mail was tried.
 */
export type Delivery =
  | { outcome: 'accepted' }
  | { outcome: 'unknown'; code: string }
  | { outcome: 'refused'; code: string; isAddressBad: boolean }
  | { outcome: 'text_refused'; code: string }
  | { outcome: 'sender_refused'; code: string }
  | { outcome: 'put_off'; code: string; wholeDomain: boolean; retryAfterMs?: number }
  | { outcome: 'unreachable'; code: string };
