export type Direction = 'ltr' | 'rtl';

const RTL_LANGUAGE = /^(?:ar|arc|ckb|dv|fa|he|iw|ks|ku-arab|nqo|ps|sd|syr|ug|ur|yi)(?:-|$)/i;
const RTL_SCRIPT = /-(?:arab|hebr|syrc|thaa|nkoo|adlm|rohg)(?:-|$)/i;
const RTL_LETTER =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\p{Script=Hanifi_Rohingya}]/u;

/** The way a locale is written. */
export function directionOf(locale: string): Direction {
  const tag = locale.replaceAll('_', '-');
  if (/-latn(?:-|$)/i.test(tag)) return 'ltr';
  return RTL_LANGUAGE.test(tag) || RTL_SCRIPT.test(tag) ? 'rtl' : 'ltr';
}

/**
 * The direction a value must be set apart with inside text of direction `around`, or undefined when it fits in.
 * A value that holds any letter of the other direction does not; nor does a phone number in right-to-left text.
 */
export function directionApart(value: string, around: Direction): Direction | undefined {
  if (around === 'ltr' && !RTL_LETTER.test(value)) return undefined;
  const letters = value.match(/\p{L}/gu);
  if (!letters) return around === 'rtl' && /\d.*[\s()+-]|[\s()+-].*\d/su.test(value) ? 'ltr' : undefined;
  const directions = letters.map((letter): Direction => (RTL_LETTER.test(letter) ? 'rtl' : 'ltr'));
  return directions.some((direction) => direction !== around) ? directions[0] : undefined;
}
