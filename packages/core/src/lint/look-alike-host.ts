// Cyrillic and Greek letters that look like Latin ones; a label made of nothing else passes for a Latin name.
const LATIN_LOOKING = /^[аеорсухѕіјһԁԛԝӏαιοκνρτυχ0-9-]+$/u;

/**
 * True for an address whose host can be taken for another one: scripts mixed within a label, or a whole label of
 * letters that look Latin. Unicode Technical Standard 39, "single script" and "whole-script confusable".
 */
export function isLookAlikeHost(address: string): boolean {
  if (!URL.canParse(address)) return false;
  return new URL(address).hostname.split('.').some((label) => {
    if (!label.startsWith('xn--')) return false;
    const letters = decodePunycode(label.slice(4));
    const isMixed =
      /\p{Script=Latin}/u.test(letters) &&
      /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u.test(letters);
    return isMixed || LATIN_LOOKING.test(letters);
  });
}

/** The letters of a punycode label, without its `xn--`. RFC 3492, 6.2. */
function decodePunycode(label: string): string {
  const dash = label.lastIndexOf('-');
  const output = Array.from(label.slice(0, Math.max(0, dash)), (letter) => letter.charCodeAt(0));
  let [code, index, bias, at] = [128, 0, 72, dash < 0 ? 0 : dash + 1];
  while (at < label.length) {
    const before = index;
    for (let weight = 1, k = 36; at < label.length; k += 36) {
      const digit = punycodeDigit(label.charCodeAt(at++));
      index += digit * weight;
      const threshold = Math.min(26, Math.max(1, k - bias));
      if (digit < threshold) break;
      weight *= 36 - threshold;
    }
    const length = output.length + 1;
    bias = adaptedBias(index - before, length, before === 0);
    code += Math.floor(index / length);
    index %= length;
    if (code > 0x10ffff) return label;
    output.splice(index++, 0, code);
  }
  return String.fromCodePoint(...output);
}

function punycodeDigit(unit: number): number {
  if (unit >= 0x30 && unit <= 0x39) return unit - 22;
  return (unit | 0x20) - 0x61;
}

function adaptedBias(delta: number, length: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? 700 : 2));
  rest += Math.floor(rest / length);
  let k = 0;
  for (; rest > 455; k += 36) rest = Math.floor(rest / 35);
  return k + Math.floor((36 * rest) / (rest + 38));
}
