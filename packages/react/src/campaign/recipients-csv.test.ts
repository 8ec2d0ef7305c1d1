import type { Recipient } from '@patient-portal-access/core';
import { expect, it } from 'vitest';
import { english } from '../labels/english/english.ts';
import { german } from '../labels/german/german.ts';
import { recipientsCsv } from './recipients-csv.ts';

const named = (name: string): Recipient => ({ id: '1', patientId: 'p', name, email: 'a@b.example', state: 'accepted' });

it('quotes every cell, also quotes and line breaks', () => {
  expect(recipientsCsv([named('Ann "Nan"\nLee')], english)).toContain('"Ann ""Nan""\nLee","a@b.example","Sent"');
});

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1'])('never begins a cell with a formula: %j', (name) => {
  expect(
    recipientsCsv([named(name)], english)
      .split('\r\n')[1]
      ?.startsWith(`"'`),
  ).toBe(true);
});

it("speaks the screen's language; a code that it has no words for stays a code", () => {
  const refused = (reason: string): Recipient => ({ ...named('Ann'), state: 'refused', reason });
  expect(recipientsCsv([refused('5.1.1'), refused('opted_out'), refused('4.9.9')], german).split('\r\n')).toEqual([
    '"Name","E-Mail","Ergebnis","Grund","Zeitpunkt"',
    '"Ann","a@b.example","Abgelehnt","Adresse gibt es nicht",""',
    '"Ann","a@b.example","Abgelehnt","Abgemeldet",""',
    '"Ann","a@b.example","Abgelehnt","4.9.9",""',
    '',
  ]);
});
