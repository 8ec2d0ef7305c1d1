const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

/**
 * What makes two spellings of a label the same: compatibility forms, invisible characters, quotes, spaces,
 * `_`, `-`, `.` and case do not matter. `snippetKey('Patient_First\u00a0Name')` is `patient first name`.
 */
export function snippetKey(label: string): string {
  if (PLAIN.test(label)) return label;
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
