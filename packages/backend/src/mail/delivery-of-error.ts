import type { Delivery } from './delivery.ts';

/** What nodemailer's errors say. */
export interface SmtpError {
  code?: string;
  /** `CONN`, `MAIL FROM`, `RCPT TO`, `DATA`, `AUTH …`. */
  command?: string;
  responseCode?: number;
  response?: string;
}

const NEVER_OURS = new Set(['EAUTH', 'ENOAUTH', 'EDNS', 'ETLS', 'EREQUIRETLS', 'ECONFIG', 'EOAUTH2']);

/** Reads an error of the transport. `textBegan`: the server had asked for the text, and some of it was handed over. */
export function deliveryOfError(error: SmtpError, textBegan: boolean): Delivery {
  const { code = 'ESOCKET', responseCode } = error;
  if (NEVER_OURS.has(code)) return { outcome: 'sender_refused', code: codeOf(error) };
  if (responseCode !== undefined && responseCode >= 400) return deliveryOfReply(error, responseCode);
  // Refused by the client itself, for example a non-ASCII mailbox at a server that knows none (RFC 6531).
  if (code === 'EENVELOPE' || code === 'EMESSAGE') return { outcome: 'refused', code, isAddressBad: false };
  return textBegan ? { outcome: 'unknown', code: 'no_reply' } : { outcome: 'unreachable', code };
}

/** Classes of RFC 3463: the second number of the enhanced code says whom a reply is about. */
function deliveryOfReply(error: SmtpError, reply: number): Delivery {
  const code = codeOf(error);
  const enhanced = enhancedOf(error.response);
  const about = enhanced?.split('.')[1];
  const isGreeting = !/^(MAIL FROM|RCPT TO|DATA)/.test(error.command ?? '');
  if (reply < 500) {
    if (reply === 421 && about === '7') return { outcome: 'sender_refused', code };
    if (isGreeting) return { outcome: 'unreachable', code };
    return putOff(error.response, { code, wholeDomain: reply === 421 || about === '4' });
  }
  if (isSenders(enhanced, reply, error.command) || isGreeting) return { outcome: 'sender_refused', code };
  if (isTexts(enhanced, reply, error.command)) return { outcome: 'text_refused', code };
  return { outcome: 'refused', code, isAddressBad: about === '1' || (about === undefined && reply === 550) };
}

function isSenders(enhanced: string | undefined, reply: number, command = ''): boolean {
  if (enhanced === '5.1.7' || enhanced === '5.1.8' || enhanced?.startsWith('5.7.') || enhanced?.startsWith('5.5.'))
    return true;
  return command.startsWith('MAIL FROM') || [530, 534, 535, 538, 454].includes(reply);
}

function isTexts(enhanced: string | undefined, reply: number, command = ''): boolean {
  if (enhanced !== undefined) return /^5\.(6|3\.4|2\.3)/.test(enhanced);
  return reply === 552 || (reply === 554 && command.startsWith('DATA'));
}

function putOff(response: string | undefined, given: { code: string; wholeDomain: boolean }): Delivery {
  const retryAfterMs = waitAskedFor(response);
  return { outcome: 'put_off', ...given, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) };
}

const UNITS: Record<string, number> = { s: 1_000, m: 60_000, h: 3_600_000 };

/** "Greylisted, try again in 5 minutes". */
function waitAskedFor(response = ''): number | undefined {
  const [, amount, unit = ''] =
    /\b(\d{1,4})\s*(s(?:ec)?|m(?:in)?|h(?:our)?)(?:onds?|utes?|rs?|s)?\b/i.exec(response) ?? [];
  const ms = UNITS[unit.slice(0, 1).toLowerCase()];
  return amount === undefined || ms === undefined ? undefined : Number(amount) * ms;
}

const enhancedOf = (response = '') => /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(response)?.[1];

/** Never the words of the reply: they often repeat the address. */
const codeOf = ({ code, responseCode, response }: SmtpError) =>
  enhancedOf(response) ?? (responseCode === undefined ? (code ?? 'ESOCKET') : String(responseCode));
