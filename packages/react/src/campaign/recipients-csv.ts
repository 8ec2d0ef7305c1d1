import type { Recipient } from '@patient-portal-access/core';

const HEAD = ['Name', 'Email', 'State', 'Reason', 'At'];

/** RFC 4180. A cell never begins a formula: spreadsheets run `=`, `+`, `-` and `@`, also after tab and line break. */
export function recipientsCsv(recipients: Recipient[]): string {
  const rows = recipients.map(({ name, email, state, reason, at }) => [name, email, state, reason ?? '', at ?? '']);
  return [HEAD, ...rows].map((row) => row.map(writeCell).join(',')).join('\r\n') + '\r\n';
}

function writeCell(text: string): string {
  const safe = /^[\s]*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
