const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/;
/** ASCII, and letters of Western European languages and Arabic that have one form only. */
const SIMPLE = /^[\t\n -~À-ÖØ-öø-ÿء-غف-ي]*$/;

/**
 * What makes two spellings of a label the same: compatibility forms, invisible characters, quotes, spaces,
 * `_`, `-`, `.` and case do not matter. `snippetKey('Patient_First\u00a0Name')` is `patient first name`.
 */
export function snippetKey(label: string): string {
  if (PLAIN.test(label)) return label;
  return SIMPLE.test(label) ? keyOfSimple(label) : keyOfAny(label);
}

/** The same for what needs none of Unicode's tables: the first use of those costs several milliseconds. */
function keyOfSimple(label: string): string {
  return label
    .replaceAll('`', "'")
    .replace(/[\s_.-]+/g, ' ')
    .trim()
    .toLowerCase();
}

function keyOfAny(label: string): string {
  return label
    .normalize('NFKC')
    .replace(/\p{Default_Ignorable_Code_Point}+/gu, '')
    .replace(/[‘’‚‛′ʼ`´]/gu, "'")
    .replace(/[“”„‟″«»]/gu, '"')
    .replace(/[\s_.\p{Pd}]+/gu, ' ')
    .trim()
    .toLowerCase()
    .normalize('NFKC');
}
