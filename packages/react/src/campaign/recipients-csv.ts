import type { Recipient } from '@patient-portal-access/core';
import type { Labels } from '../labels/labels.ts';

type Words = Pick<Labels, 'progress' | 'confirm'>;

/** RFC 4180. A cell never begins a formula: spreadsheets run `=`, `+`, `-` and `@`, also after tab and line break. */
export function recipientsCsv(recipients: Recipient[], { progress, confirm }: Words): string {
  const { name, email, state, reason, at } = progress.columns;
  const reasons: Partial<Record<string, string>> = { ...confirm.excluded, ...progress.failureReasons };
  const rows = recipients.map((row) => [
    row.name,
    row.email,
    progress.recipientStates[row.state],
    row.reason === undefined ? '' : (reasons[row.reason] ?? row.reason),
    row.at ?? '',
  ]);
  return [[name, email, state, reason, at], ...rows].map((row) => row.map(writeCell).join(',')).join('\r\n') + '\r\n';
}

function writeCell(text: string): string {
  const safe = /^[\s]*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
