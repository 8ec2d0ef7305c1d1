import type { Mark } from '@patient-portal-access/core';
import { IS_BOLD, IS_ITALIC, IS_STRIKETHROUGH, IS_UNDERLINE } from 'lexical';

const bits: readonly [Mark, number][] = [
  ['bold', IS_BOLD],
  ['italic', IS_ITALIC],
  ['underline', IS_UNDERLINE],
  ['strike', IS_STRIKETHROUGH],
];

/** Lexical's format bits of the marks. */
export function formatOfMarks(marks: readonly Mark[] = []): number {
  return bits.reduce((format, [mark, bit]) => (marks.includes(mark) ? format | bit : format), 0);
}

/** The marks of Lexical's format bits, always in one order; formats that an invite does not have are left out. */
export function marksOfFormat(format: number): Mark[] {
  return bits.filter(([, bit]) => format & bit).map(([mark]) => mark);
}
