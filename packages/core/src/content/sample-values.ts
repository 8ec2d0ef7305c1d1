import type { Practice, Snippet } from '../types.ts';

/** What an example patient would get: each snippet's sample, the practice's own name and phone, and dead links. */
export function sampleValues(snippets: readonly Snippet[], practice: Practice): Record<string, string> {
  const samples = Object.fromEntries(
    snippets.map(({ id, kind, sample }) => [id, kind === 'date' ? dateIn(practice.locale, sample) : sample]),
  );
  return { decline_link: 'https://portal.example.com/decline/example', ...samples, ...practiceValues(practice) };
}

/** A date as the practice's language writes it; as it is, where it is none or the locale is not one. */
function dateIn(locale: string, sample: string): string {
  try {
    return new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(Date.parse(sample));
  } catch {
    return sample;
  }
}

/** The snippets that are the same for every patient of a practice. */
export function practiceValues(practice: Practice): Record<string, string> {
  return { business_name: practice.name, business_phone: practice.phone ?? '' };
}
