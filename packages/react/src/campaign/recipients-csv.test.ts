import type { Recipient } from '@patient-portal-access/core';
import { expect, it } from 'vitest';
import { recipientsCsv } from './recipients-csv.ts';

const named = (name: string): Recipient => ({ id: '1', patientId: 'p', name, email: 'a@b.example', state: 'accepted' });

it('quotes every cell, also quotes and line breaks', () => {
  expect(recipientsCsv([named('Ann "Nan"\nLee')])).toContain('"Ann ""Nan""\nLee","a@b.example","accepted"');
});

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1'])('never begins a cell with a formula: %j', (name) => {
  expect(
    recipientsCsv([named(name)])
      .split('\r\n')[1]
      ?.startsWith(`"'`),
  ).toBe(true);
});
