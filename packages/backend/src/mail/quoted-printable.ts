/** RFC 2045, 6.7: no line is longer than 76 characters, the `=` of a soft break counted. */
const LINE = 75;

/** Text that needs no encoding when it begins a line of its own: printable, no `=`, no leading dot, no `From `. */
const PLAIN = /^(?!\.|From )[ -<>-~]*$/;

/** The same after encoding. A line break in it is left to the whole encoder. */
const PLAIN_OR_ENCODED = /^(?!\.|From )[ -~]*$/;
const NOT_PLAIN = /[^\n\r -<>-~]/gu;

const HEX = Buffer.from('0123456789ABCDEF');
const CR = 0x0d;
const LF = 0x0a;
const SPACE = 0x20;
const DOT = 0x2e;
const EQUALS = 0x3d;
const CAPITAL_F = 0x46;

/**
 * Text as quoted-printable that begins at the start of a line. Line breaks become CRLF. A dot or `From ` at the start of a
 * line is encoded, so that neither SMTP nor a mailbox file changes it; so is white space at the end of one.
 */
export const encodeQuotedPrintable = (text: string): string => encode(text, {});

/**
 * What is written once between values: after the soft break that ends the value before it (not for the first), and with one
 * at its end (not for the last), so that whatever follows begins a line as far as encoding goes.
 */
export function encodeLiteral(text: string, { isFirst, isLast }: { isFirst: boolean; isLast: boolean }): string {
  return encode(text, { startsWithSoftBreak: !isFirst, endsInSoftBreak: !isLast });
}

/** What is written for each recipient: most values need one test, most others an accent or two. */
export function encodeValue(value: string): string {
  if (value.length > LINE) return encodeQuotedPrintable(value);
  if (PLAIN.test(value)) return value;
  const encoded = value.replace(NOT_PLAIN, encodeCharacter);
  return encoded.length <= LINE && PLAIN_OR_ENCODED.test(encoded) ? encoded : encodeQuotedPrintable(value);
}

const encodedCharacters = new Map<string, string>();

function encodeCharacter(character: string): string {
  const known = encodedCharacters.get(character);
  if (known !== undefined) return known;
  const hex = Buffer.from(character, 'utf8').toString('hex').toUpperCase();
  const encoded = hex.replace(/../g, '=$&');
  if (encodedCharacters.size < 4_000) encodedCharacters.set(character, encoded);
  return encoded;
}

interface Page {
  out: Buffer;
  length: number;
  /** How much stands on the line that is being written. */
  column: number;
}

/** Written as bytes and read from them once: a string that is added up piece by piece stays in pieces. */
function encode(text: string, breaks: { startsWithSoftBreak?: boolean; endsInSoftBreak?: boolean }): string {
  const bytes = Buffer.from(text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text, 'utf8');
  const page: Page = { out: Buffer.allocUnsafe(bytes.length * 4 + 8), length: 0, column: 0 };
  if (breaks.startsWithSoftBreak) breakSoftly(page);
  for (let at = 0; at < bytes.length;) {
    if (bytes[at] === LF) {
      endLine(page);
      at += 1;
    } else at += writeCharacter(page, bytes, at);
  }
  if (breaks.endsInSoftBreak && page.column > 0) breakSoftly(page);
  return page.out.toString('latin1', 0, page.length);
}

/** Writes the character that begins at `at`, all its bytes on one line, and gives their number. */
function writeCharacter(page: Page, bytes: Buffer, at: number): number {
  const byte = bytes[at] ?? 0;
  const size = byte < 0xc0 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
  const isPlain = canStand(bytes, at);
  if (page.column + (isPlain ? 1 : size * 3) > LINE) breakSoftly(page);
  if (isPlain && !(page.column === 0 && isChangedAtStart(bytes, at))) {
    page.out[page.length++] = byte;
    page.column += 1;
    return 1;
  }
  for (let i = at; i < at + size; i++) writeHex(page, bytes[i] ?? 0);
  return size;
}

/** Printable ASCII but `=`, and spaces that end no line. */
function canStand(bytes: Buffer, at: number): boolean {
  const byte = bytes[at] ?? 0;
  if (byte === SPACE) return at + 1 < bytes.length && bytes[at + 1] !== LF;
  return byte > SPACE && byte < 0x7f && byte !== EQUALS;
}

const isChangedAtStart = (bytes: Buffer, at: number): boolean =>
  bytes[at] === DOT || (bytes[at] === CAPITAL_F && bytes.toString('latin1', at, at + 5) === 'From ');

function writeHex(page: Page, byte: number): void {
  page.out[page.length++] = EQUALS;
  page.out[page.length++] = HEX[byte >> 4] ?? 0;
  page.out[page.length++] = HEX[byte & 15] ?? 0;
  page.column += 3;
}

function breakSoftly(page: Page): void {
  page.out[page.length++] = EQUALS;
  endLine(page);
}

function endLine(page: Page): void {
  page.out[page.length++] = CR;
  page.out[page.length++] = LF;
  page.column = 0;
}
