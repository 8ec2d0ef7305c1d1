// What was exported with the wrong charset: HTML reads these numbers as Windows-1252.
const CP1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const LATIN =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest ' +
  'Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig ' +
  'agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

// Alpha is U+0391; nothing stands where a second, capital sigma would.
const GREEK =
  'Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho - Sigma Tau Upsilon Phi Chi Psi Omega - - - - - - - ' +
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma tau upsilon phi chi psi omega';

const SIGNS =
  'uarr ↑ darr ↓ harr ↔ crarr ↵ lArr ⇐ rArr ⇒ hArr ⇔ infin ∞ ne ≠ le ≤ ge ≥ asymp ≈ equiv ≡ minus − sum ∑ prod ∏ radic √ part ∂ int ∫ cap ∩ cup ∪ isin ∈ sdot ⋅ ' +
  'permil ‰ Prime ″ Dagger ‡ oline ‾ frasl ⁄ fnof ƒ circ ˆ tilde ˜ loz ◊ spades ♠ clubs ♣ hearts ♥ diams ♦ check ✓ checkmark ✓ cross ✗ star ☆ starf ★ phone ☎ ' +
  'numsp \u2007 puncsp \u2008 hairsp \u200a dash ‐ amp & lt < gt > quot " apos \' lbrack [ lsqb [ rbrack ] rsqb ] lcub { rcub } vert | verbar | colon : sol / ' +
  'Tab \t NewLine \n ensp \u2002 emsp \u2003 thinsp \u2009 zwnj \u200c zwj \u200d lrm \u200e rlm \u200f ndash – mdash — lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ ' +
  'dagger † bull • hellip … prime ′ lsaquo ‹ rsaquo › euro € trade ™ larr ← rarr → OElig Œ oelig œ Scaron Š scaron š Yuml Ÿ';

const NAMED = new Map<string, string>([
  ...GREEK.split(' ').map((name, index) => [name, String.fromCharCode(0x391 + index)] as const),
  ...Array.from(SIGNS.matchAll(/(\w+) (.|\n)/g), ([, name = '', sign = '']) => [name, sign] as const),
  ...LATIN.split(' ').map((name, index) => [name, String.fromCharCode(0xa0 + index)] as const),
]);

// These stand without a semicolon too, as old pages write them. HTML, 13.5.
const WITHOUT_SEMICOLON = ['amp', 'lt', 'gt', 'quot', ...LATIN.split(' ')].toSorted((a, b) => b.length - a.length);
const REFERENCE = new RegExp(
  `&(?:#x([0-9a-f]{1,8});?|#(\\d{1,8});?|([a-z][a-z0-9]{1,9});|(${WITHOUT_SEMICOLON.join('|')}))`,
  'gi',
);

/** Text with its character references read; what is none stays as it is. HTML, 13.2.5.72. */
export function decodeEntities(text: string): string {
  return decode(text, () => false);
}

/** The same for a value of an attribute, where `?a=1&copy=2` is an address and not a sign. HTML, 13.2.5.73. */
export function decodeAttribute(value: string): string {
  return decode(value, (next) => /^[=a-z0-9]/i.test(next));
}

function decode(text: string, isWord: (next: string) => boolean): string {
  if (!text.includes('&')) return text;
  return text.replace(REFERENCE, (...match: (string | undefined)[]) => {
    const [all = '', hex, decimal, name, bare] = match;
    if (hex !== undefined) return characterOf(Number.parseInt(hex, 16));
    if (decimal !== undefined) return characterOf(Number(decimal));
    if (name !== undefined) return named(name) ?? all;
    const next = text.charAt(Number(match[5]) + all.length);
    return (isWord(next) ? undefined : named(bare)) ?? all;
  });
}

/** Names that are written in one case may be written in capitals: `&AMP;`. */
function named(name = ''): string | undefined {
  return NAMED.get(name) ?? (/^(?:AMP|LT|GT|QUOT|COPY|REG)$/.test(name) ? NAMED.get(name.toLowerCase()) : undefined);
}

function characterOf(code: number): string {
  if (code >= 0x80 && code <= 0x9f) return CP1252.charAt(code - 0x80);
  const isNone = code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff);
  return isNone ? '\ufffd' : String.fromCodePoint(code);
}
