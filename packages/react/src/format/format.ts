import type { Instant } from '@patient-portal-access/core';

/** A number on its way into a sentence: its value, how it is written, and its plural category in the labels' language. */
export interface Count {
  value: number;
  text: string;
  form: Intl.LDMLPluralRule;
}

/** Numbers, dates and plurals as the practice's language and time zone write them. */
export interface Format {
  locale: string;
  count: (value: number) => Count;
  number: (value: number) => string;
  /** `0.625` becomes `62.5%`. */
  share: (value: number) => string;
  /** Day and month, and the year where it is not the present one. */
  day: (at: Instant) => string;
  time: (at: Instant) => string;
  dayAndTime: (at: Instant) => string;
  /** `20:00` on any clock on the wall, as this language writes it. */
  clock: (time: string) => string;
  /** How long ago, in the largest unit that fits: `34 days ago`. */
  ago: (at: Instant, now: number) => string;
}

const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** Picks the words for a count; `other` stands in for the forms a language does not have. */
export function plural(count: Count, forms: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }): string {
  return forms[count.form] ?? forms.other;
}

/** What stands where a backend sent something that is no number or date. */
const UNKNOWN = '–';

/** @param timeZone IANA name; without it the browser's own. */
export function createFormat(locale: string, timeZone?: string): Format {
  const zone = timeZone === undefined ? {} : { timeZone };
  const numbers = new Intl.NumberFormat(locale);
  // Each costs a good part of a millisecond to make.
  const shares = once(() => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }));
  const plurals = once(() => new Intl.PluralRules(locale));
  const relative = once(() => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));
  const number = (value: number) => (Number.isFinite(value) ? numbers.format(value) : UNKNOWN);
  const write = (at: Instant, options: Intl.DateTimeFormatOptions) =>
    Number.isNaN(Date.parse(at))
      ? UNKNOWN
      : new Intl.DateTimeFormat(locale, { ...zone, ...options }).format(new Date(at));

  return {
    locale,
    number,
    share: (value) => (Number.isFinite(value) ? shares().format(value) : UNKNOWN),
    count: (value) => ({ value, text: number(value), form: plurals().select(value) }),
    day: (at) => write(at, { day: 'numeric', month: 'short', ...(isThisYear(at) ? {} : { year: 'numeric' }) }),
    time: (at) => write(at, { hour: 'numeric', minute: '2-digit' }),
    dayAndTime: (at) => write(at, { day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' }),
    clock: (time) => write(`2000-01-01T${time}:00Z`, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' }),
    ago: (at, now) => {
      const elapsed = Math.max(0, now - Date.parse(at));
      if (Number.isNaN(elapsed)) return UNKNOWN;
      const [unit, ms] = UNITS.find(([, size]) => elapsed >= size) ?? (['minute', 60_000] as const);
      return relative().format(-Math.floor(elapsed / ms), unit);
    },
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}

function isThisYear(at: Instant): boolean {
  return new Date(at).getFullYear() === new Date().getFullYear();
}
