// What Windows-1252 puts where Unicode has the C1 controls: text that was read with the wrong charset.
const CP1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

const UNWANTED =
  /[\p{Cc}\p{Surrogate}\p{Noncharacter_Code_Point}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufff9-\ufffb]/gu;
const HAS_UNWANTED = new RegExp(UNWANTED.source, 'u');

/**
 * Text that is safe to show anywhere, on one line: control characters and line breaks become spaces, C1 controls the
 * characters that were meant, halves of surrogate pairs U+FFFD; bidi embeddings, overrides and isolates are dropped.
 */
export function cleanText(text: string): string {
  return HAS_UNWANTED.test(text) ? text.replace(UNWANTED, replacement) : text;
}

/** `cleanText` for a mail header: without any bidi control, runs of white space made one space. RFC 5322, 2.2. */
export function cleanHeader(text: string): string {
  return cleanText(text)
    .replace(/[\u061c\u200e\u200f]/gu, '')
    .replace(/\s+/gu, ' ');
}

function replacement(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0x80 && code <= 0x9f) return CP1252.charAt(code - 0x80);
  if (code >= 0xd800 && code <= 0xdfff) return '\ufffd';
  return code <= 0x7f || code === 0x2028 || code === 0x2029 ? ' ' : '';
}
