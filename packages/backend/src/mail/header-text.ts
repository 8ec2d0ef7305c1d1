import { domainToASCII } from 'node:url';

/** RFC 2047: a line with encoded words has at most 76 characters, the header's name counted; so many bytes fit in base64. */
const WORD_BYTES = 39;
/** An address that stands in a header as it is; most do, and looking a domain up takes longer than the rest of a header. */
const ORDINARY_ADDRESS = /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/;
/** They could show a sender's name, and the address behind it, in another order. */
const BIDI_CONTROLS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
const PRINTABLE = /^[ -~]*$/;
const UNSAFE = /[\p{Cc}\u2028\u2029]+/gu;

/** Whether a header can say it as it is: printable ASCII that no reader takes for an encoded word, on one line. */
const isPlain = (text: string): boolean => text.length <= 66 && PRINTABLE.test(text) && !text.includes('=?');

/** Words for a header: as they are, or as encoded words on folded lines. No line break of the text survives. */
export function encodeWords(text: string): string {
  const clean = text.replace(UNSAFE, ' ');
  if (isPlain(clean)) return clean;
  const words: string[] = [];
  let bytes: Buffer[] = [];
  let length = 0;
  const endWord = () => {
    if (length > 0) words.push(`=?UTF-8?B?${Buffer.concat(bytes).toString('base64')}?=`);
    [bytes, length] = [[], 0];
  };
  for (const character of clean) {
    const encoded = Buffer.from(character, 'utf8');
    if (length + encoded.length > WORD_BYTES) endWord();
    bytes.push(encoded);
    length += encoded.length;
  }
  endWord();
  return words.join('\r\n ');
}

/** A sender as RFC 5322 wants it: the name quoted or encoded, the address in angle brackets. */
export function encodeSender({ name, email }: { name: string; email: string }): string {
  const address = `<${encodeAddress(email)}>`;
  const clean = name.replace(BIDI_CONTROLS, '').replace(UNSAFE, ' ').trim();
  if (clean === '') return address;
  const quoted = clean.replace(/["\\]/g, '\\$&');
  const written = isPlain(quoted) ? `"${quoted}"` : encodeWords(clean);
  return `${written}${written.length + address.length > 66 ? '\r\n' : ''} ${address}`;
}

/**
 * An address with its domain in ASCII. What could end the header or name another mailbox is taken out. What is not ASCII
 * before the `@` becomes UTF-8 (RFC 6532), one character for each byte: messages are written as latin1, where `č` and `Ċ`
 * as such would end the line.
 */
export function encodeAddress(email: string): string {
  if (ORDINARY_ADDRESS.test(email)) return email;
  const clean = email.replace(/[\p{Cc}\p{Cf}\s<>()[\]\\,:;"]/gu, '');
  const at = clean.lastIndexOf('@');
  const domain = clean.slice(at + 1);
  return bytesOf(`${clean.slice(0, at + 1)}${domainToASCII(domain) || domain}`);
}

/** Text for a header that may hold more than ASCII, without what could end it; as bytes of UTF-8, one character each. */
export function bytesOf(text: string): string {
  return PRINTABLE.test(text) ? text : Buffer.from(text.replace(UNSAFE, ' '), 'utf8').toString('latin1');
}
