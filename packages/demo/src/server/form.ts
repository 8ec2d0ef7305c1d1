/** What is wrong with which field of a form. */
export class FormError extends Error {
  readonly fields: Record<string, string>;
  constructor(fields: Record<string, string>) {
    super(Object.values(fields).join(' '));
    this.fields = fields;
  }
}

interface Field {
  label: string;
  optional?: boolean;
  pattern?: RegExp;
  /** An example of what is meant. */
  example?: string;
}

const LONGEST = 200;

/** Reads a form's texts out of a JSON body. Throws `FormError`. */
export function readForm<Name extends string>(body: unknown, form: Record<Name, Field>): Record<Name, string> {
  const given: Record<string, unknown> = typeof body === 'object' && body !== null ? { ...body } : {};
  const values: Record<string, string> = {};
  const wrong: Record<string, string> = {};
  for (const [name, field] of Object.entries<Field>(form)) {
    const value = given[name];
    const text = typeof value === 'string' ? value.trim() : '';
    const problem = problemOf(text, field);
    if (problem) wrong[name] = problem;
    values[name] = text;
  }
  if (Object.keys(wrong).length > 0) throw new FormError(wrong);
  return values as Record<Name, string>;
}

function problemOf(text: string, { label, optional, pattern, example }: Field): string | undefined {
  if (text === '') return optional ? undefined : `${label} is missing.`;
  if (text.length > LONGEST) return `${label} is longer than ${LONGEST} characters.`;
  if (pattern && !pattern.test(text)) return `${label} should look like ${example}.`;
  return undefined;
}

const day = { pattern: /^\d{4}-\d{2}-\d{2}$/, example: '2026-05-14' };
const time = { label: 'Time', pattern: /^\d{2}:\d{2}$/, example: '14:30' };

export const practiceForm = {
  name: { label: 'Business name' },
  phone: { label: 'Phone', optional: true },
  postalAddress: { label: 'Postal address', optional: true },
};

export const appointmentForm = {
  patientId: { label: 'Patient' },
  patientName: { label: 'Patient' },
  treatment: { label: 'Treatment' },
  day: { label: 'Day', ...day },
  time,
};

export const bookingForm = {
  name: { label: 'Name' },
  email: { label: 'Email', pattern: /^\S+@\S+\.\S+$/, example: 'maya@mail.example' },
  birthDate: { label: 'Date of birth', ...day },
  phone: { label: 'Phone', optional: true },
  treatment: { label: 'Treatment' },
  day: { label: 'Day', ...day },
  time,
};
