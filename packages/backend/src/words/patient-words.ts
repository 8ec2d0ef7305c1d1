import { arabic } from './arabic.ts';
import { english } from './english.ts';
import { german } from './german.ts';
import { spanish } from './spanish.ts';

/** A page of which only the words differ: its title, and what stands below. */
interface Notice {
  title: string;
  body: string;
}

/** Everything that patients read on the pages of their links and in the mails they ask for. `{name}` is the practice. */
export interface PatientWords {
  /** BCP 47. */
  language: string;
  direction: 'ltr' | 'rtl';
  /** Stands before the title while something was wrong with an answer. */
  error: string;
  birthDate: string;
  birthDateWhy: string;
  wrong: string;
  noDay: string;
  noCode: string;
  activate: { title: string; body: string; button: string; notForYou: string; declineLink: string };
  decline: Notice & { button: string };
  declinedBefore: Notice & { button: string };
  code: { label: string; sent: string; again: string; why: string; send: string };
  register: Notice & { button: string };
  activated: Notice & { signIn: string; close: string };
  newLink: Notice & { address: string; button: string; already: string };
  newLinkRequested: Notice & { nothing: string };
  tomorrow: Notice & { next: string };
  declined: Notice;
  undone: Notice;
  optedOut: Notice;
  forStaff: Notice;
  example: Notice;
  missing: Notice;
  registrationOver: Notice;
  trouble: Notice;
  codeMail: { subject: string; enter: string; otherwise: string };
  proofMail: { subject: string; who: string; confirm: string; button: string };
}

const LANGUAGES = [english, spanish, german, arabic];

const languageOf = (locale: string) => locale.split(/[-_]/)[0]?.toLowerCase();

const find = (locale: string) => LANGUAGES.find(({ language }) => language === languageOf(locale));

/** The words in the language of a locale, else in English. */
export const patientWords = (locale: string): PatientWords => find(locale) ?? english;

/** The words for who is not known yet: in the first language of `Accept-Language` that there is, else in English. */
export function wordsForVisitor(request: Request): PatientWords {
  const accepted = (request.headers.get('accept-language') ?? '').slice(0, 1_000).split(',');
  const wanted = accepted.map((one) => {
    const [locale = '', ...parameters] = one.split(';').map((part) => part.trim());
    const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
    return { locale, weight: weight === undefined ? 1 : Number(weight) || 0 };
  });
  const first = wanted.toSorted((a, b) => b.weight - a.weight).find(({ locale, weight }) => weight > 0 && find(locale));
  return patientWords(first?.locale ?? 'en');
}

/** The words with the practice's name in. A name is never read as anything but a name. */
export const named = (words: string, { name }: { name: string }): string => words.replaceAll('{name}', () => name);
