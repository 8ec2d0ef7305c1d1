import type { Practice } from '@patient-portal-access/core';
import type { PatientInput } from '../portal-backend.ts';

export const examplePractice: Practice = {
  id: 'example',
  name: 'Example Practice',
  locale: 'en-US',
  timeZone: 'America/New_York',
  sender: { name: 'Example Practice', email: 'hello@practice.example' },
  phone: '+1 212 555 0100',
  postalAddress: '1 Example Street, New York, NY 10001',
};

const FIRST = ['Amina', 'Liam', 'Zoë', 'José', 'Linh', 'Ольга', '明', 'Grace', 'Walter', 'ليلى'];
const LAST = ['Okafor', 'Young', 'Lefèvre', 'Núñez', 'Trần', 'Шевченко', '王', 'Hill', 'Baker', 'حداد'];

/** Fifty patients, every second one active. */
export const examplePatients = (): PatientInput[] =>
  Array.from({ length: 50 }, (_, n) => ({
    id: `example-${n + 1}`,
    firstName: FIRST[n % FIRST.length] ?? '',
    lastName: LAST[Math.floor(n / 5) % LAST.length] ?? '',
    email: `patient.${n + 1}@mail.example`,
    birthDate: `${1950 + n}-04-0${1 + (n % 9)}`,
    active: n % 2 === 0,
  }));
