import { cleanText } from '../render/clean-text.ts';
import type { Finding } from '../types.ts';

/** What a finding is about, for a message in another language and for a repair in one click. */
export type FindingDetails = {
  /** What stands in the text. */
  written?: string;
  /** The snippet's label. */
  label?: string;
  snippetId?: string;
  address?: string;
  word?: string;
  colour?: string;
  because?: string;
  /** How many patients, characters or kilobytes. */
  count?: number;
  most?: number;
};

interface Rule {
  severity: Finding['severity'];
  message: (details: Required<FindingDetails>) => string;
}

const number = new Intl.NumberFormat('en-US');

/** Every code that screen, handler and engine may report before sending, with its severity and its words. */
const rules = {
  activation_email_disabled: {
    severity: 'blocking',
    message: () => 'Activation email is turned off, so no invites go out. Turn it on to send.',
  },
  unsaved_changes: {
    severity: 'blocking',
    message: () => 'The email has unsaved changes. Save them, or discard them, so that you send what you see.',
  },
  not_permitted: {
    severity: 'blocking',
    message: ({ because }) => `You cannot send invites. ${because || 'Ask somebody who manages the practice.'}`,
  },
  sender_missing: {
    severity: 'blocking',
    message: () =>
      'No sender address is set up, so mail cannot leave. Add the practice’s email address in its settings.',
  },
  no_recipients: {
    severity: 'blocking',
    message: () => 'There is nobody to invite: no inactive patient can be emailed right now.',
  },
  activation_link_missing: {
    severity: 'blocking',
    message: ({ label }) =>
      `The email has no [${label}], so patients could not activate their portal. Insert it, or add a button that leads there.`,
  },
  required_snippet_missing: {
    severity: 'blocking',
    message: ({ label }) => `The email must contain [${label}]. Insert it where it belongs.`,
  },
  snippet_misspelled: {
    severity: 'blocking',
    message: ({ written, label }) =>
      `${written} is not a snippet and would be sent as it stands. Did you mean [${label}]?`,
  },
  snippet_unclosed: {
    severity: 'blocking',
    message: ({ written, label }) =>
      `A bracket is missing at ${written}, so it would be sent as it stands. Write [${label}].`,
  },
  snippet_without_value: {
    severity: 'blocking',
    message: ({ label, count }) =>
      `${count === 0 ? 'There is no value' : `${number.format(count)} ${count === 1 ? 'patient has' : 'patients have'} no value`} for [${label}]. Give it a fallback, for example [${label}|…], or take it out.`,
  },
  subject_empty: {
    severity: 'blocking',
    message: () => 'The email has no subject. Write one, so that patients know what it is.',
  },
  link_unsafe: {
    severity: 'blocking',
    message: ({ address }) =>
      address === ''
        ? 'A link leads nowhere. Give it an address, or remove it.'
        : `The link to “${address}” cannot be sent. Use a full address that starts with https://, and no user name in it.`,
  },
  button_without_words: {
    severity: 'blocking',
    message: () =>
      'A button has no words on it, so nobody would know where it leads. Write some, or remove the button.',
  },
  email_clipped: {
    severity: 'blocking',
    message: ({ count, most }) =>
      `The email is ${count} KB. Gmail cuts off everything after ${most} KB, the way to decline included. Shorten it.`,
  },
  logo_missing: {
    severity: 'warning',
    message: () =>
      'No business logo is set, so the email shows the name instead. Add one, so that patients recognise you.',
  },
  snippet_unknown: {
    severity: 'warning',
    message: ({ written, label }) =>
      label === ''
        ? `${written} is not a snippet: patients would see it exactly like that.`
        : `${written} stands there as plain text and would be sent like that. Insert the snippet, if it should fill itself in.`,
  },
  email_too_large: {
    severity: 'warning',
    message: ({ count, most }) =>
      `The email is ${count} KB. It gets close to the ${most} KB at which Gmail cuts it off.`,
  },
  subject_long: {
    severity: 'warning',
    message: ({ count, most }) =>
      `The subject has ${count} characters. Many phones show fewer than ${most}: put what matters first.`,
  },
  subject_sensitive: {
    severity: 'warning',
    message: ({ word }) =>
      `“${word}” in the subject or preview line can be read on a locked phone. Keep health matters out of both.`,
  },
  contrast_low: {
    severity: 'warning',
    message: ({ colour }) =>
      `The accent colour ${colour} is hard to see on white, so the button may be overlooked. Choose a darker one.`,
  },
  alt_missing: {
    severity: 'warning',
    message: () => 'The logo has no text of its own. Add one for people who do not see images.',
  },
  test_not_sent: {
    severity: 'warning',
    message: () => 'You have not sent yourself a test of this email yet.',
  },
} satisfies Record<string, Rule>;

export type FindingCode = keyof typeof rules;

const EMPTY: Required<FindingDetails> = {
  written: '',
  label: '',
  snippetId: '',
  address: '',
  word: '',
  colour: '',
  because: '',
  count: 0,
  most: 0,
};
const LONGEST_QUOTE = 60;

/** A finding with its usual severity and its words. */
export function finding(code: FindingCode, details?: FindingDetails, path?: Finding['path']): Finding {
  const rule: Rule = rules[code];
  const { written = '', address = '' } = details ?? {};
  const quoted = { written: quote(written), address: quote(address) };
  return {
    code,
    severity: rule.severity,
    message: rule.message({ ...EMPTY, ...details, ...quoted }),
    ...(path ? { path } : {}),
    ...(details ? { details: { ...details } } : {}),
  };
}

/** What somebody wrote, fit to stand in a sentence. */
function quote(text: string): string {
  const clean = cleanText(text);
  return clean.length > LONGEST_QUOTE ? `${clean.slice(0, LONGEST_QUOTE)}…` : clean;
}
