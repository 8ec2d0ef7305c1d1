import { createHash } from 'node:crypto';
import {
  fillSlots,
  personalise,
  personaliseSubject,
  type CompiledInvite,
  type CompiledPart,
  type FilledSlots,
} from '@patient-portal-access/core';
import { bytesOf, encodeAddress, encodeSender, encodeWords } from './header-text.ts';
import { encodeLiteral, encodeQuotedPrintable, encodeValue } from './quoted-printable.ts';
import { toBytes } from './to-bytes.ts';

/** A finished message of a campaign but for what differs from recipient to recipient. */
export interface CompiledMessage {
  invite: CompiledInvite;
  /** From the first line to the first header that differs. */
  head: string;
  /** From the last such header to the text part. */
  beforeText: string;
  text: CompiledPart;
  betweenParts: string;
  html: CompiledPart;
  end: string;
  /** The slots that the parts have. */
  used: number[];
  subjects: Map<string, string>;
}

/** What differs: everything else is the campaign's. */
export interface MessageOf {
  to: string;
  values: Record<string, string>;
  /** With angle brackets. */
  messageId: string;
  date: Date;
  /** Further headers, in ASCII. No line break of a value survives. */
  headers?: Record<string, string>;
}

/**
 * Does the MIME work that is the same for every recipient: quoted-printable of all that is not a value, headers, boundary.
 * The boundary holds `=_`, which quoted-printable text cannot, so it never occurs in a part.
 */
export function compileMessage(
  invite: CompiledInvite,
  { from, id }: { from: { name: string; email: string }; id: string },
): CompiledMessage {
  const boundary = `=_${createHash('sha256').update(id).digest('hex').slice(0, 32)}`;
  const part = (type: string) =>
    `--${boundary}\r\nContent-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n`;
  return {
    invite,
    head: flat(`From: ${encodeSender(from)}\r\n`),
    beforeText: flat(
      `MIME-Version: 1.0\r\nContent-Type: multipart/alternative;\r\n boundary="${boundary}"\r\n\r\n${part('text/plain')}`,
    ),
    text: encodePart(invite.text),
    betweenParts: flat(`\r\n${part('text/html')}`),
    html: encodePart(invite.html),
    end: flat(`\r\n--${boundary}--\r\n`),
    used: [...new Set([...invite.text.slots, ...invite.html.slots])],
    subjects: new Map(),
  };
}

/** In one piece: every message would have to walk a string that was added up. */
const flat = (ascii: string): string => Buffer.from(ascii, 'latin1').toString('latin1');

const encodePart = (part: CompiledPart): CompiledPart => ({
  ...part,
  literals: part.literals.map((literal, i) =>
    encodeLiteral(literal, { isFirst: i === 0, isLast: i === part.slots.length }),
  ),
  otherwise: part.otherwise.map(encodeValue),
});

/** The whole message of one recipient, in ASCII and ready for DATA. The same input gives the same bytes. */
export function composeMessage(message: CompiledMessage, given: MessageOf): Buffer {
  const { invite } = message;
  const filled = fillSlots(invite, given.values);
  const [text, html] = filled.lacksAddress ? encodeWhole(invite, given.values) : encodeParts(message, filled);
  let head = `${message.head}To: ${encodeAddress(given.to)}\r\nSubject: ${subjectOf(message, filled)}\r\n`;
  head += `Message-ID: ${given.messageId}\r\nDate: ${dateHeader(given.date)}\r\n`;
  for (const name in given.headers) head += `${name}: ${bytesOf(given.headers[name] ?? '')}\r\n`;
  return toBytes(head + message.beforeText + text + message.betweenParts + html + message.end);
}

function encodeParts(message: CompiledMessage, filled: FilledSlots): [text: string, html: string] {
  const encoded: FilledSlots['words'] = [];
  for (const at of message.used) {
    const word = filled.words[at];
    encoded[at] = word === undefined ? undefined : encodeValue(word);
  }
  return [join(message.text, encoded), join(message.html, encoded)];
}

/** For who lacks a link, and with it some of what was encoded before. */
function encodeWhole(invite: CompiledInvite, values: Record<string, string>): [text: string, html: string] {
  const { text, html } = personalise(invite, values);
  return [encodeQuotedPrintable(text), encodeQuotedPrintable(html)];
}

/** Subjects repeat, most of them for everybody. */
function subjectOf({ invite, subjects }: CompiledMessage, filled: FilledSlots): string {
  const subject = personaliseSubject(invite, filled);
  const known = subjects.get(subject);
  if (known !== undefined) return known;
  const encoded = encodeWords(subject);
  if (subjects.size < 1_000) subjects.set(subject, encoded);
  return encoded;
}

function join({ literals, slots, otherwise }: CompiledPart, encoded: FilledSlots['words']): string {
  let whole = literals[0] ?? '';
  for (let i = 0; i < slots.length; i++)
    whole += (encoded[slots[i] ?? 0] ?? otherwise[i] ?? '') + (literals[i + 1] ?? '');
  return whole;
}

let lastDate = { at: Number.NaN, header: '' };

/** RFC 5322, 3.3. Recipients of one chunk share their moment. */
function dateHeader(date: Date): string {
  const at = date.getTime();
  if (lastDate.at !== at) lastDate = { at, header: date.toUTCString().replace('GMT', '+0000') };
  return lastDate.header;
}
