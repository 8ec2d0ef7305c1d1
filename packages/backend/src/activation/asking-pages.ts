import type { Practice } from '@patient-portal-access/core';
import { patientWords, type PatientWords } from '../words/patient-words.ts';
import type { Purpose } from './answers.ts';
import { html, type Html } from './html.ts';
import { pageResponse } from './page.ts';

/** What was wrong with an answer. */
export type Problem = 'wrong' | 'no_day' | 'no_code';

const problemIn = (words: PatientWords, problem: Problem): string =>
  ({ wrong: words.wrong, no_day: words.noDay, no_code: words.noCode })[problem];

interface Asking {
  practice: Practice;
  /** Where the form goes. */
  action: string;
  problem?: Problem | undefined;
}

interface Coding extends Asking {
  /** A code was mailed and still works. */
  isSent: boolean;
  purpose: Purpose;
}

/** What all of these pages have in common. */
const asked = ({ practice, problem }: Asking) => ({
  practice,
  words: patientWords(practice.locale),
  ...(problem ? { status: 422, isError: true } : {}),
});

const errorOf = (words: PatientWords, problem: Problem | undefined) =>
  problem && html`<p class="error" id="problem" role="alert">${problemIn(words, problem)}</p>`;

const invalid = (problem: Problem | undefined) => problem && html` aria-invalid="true"`;

function birthDateForm({ practice, action, problem }: Asking, button: string, more?: Html): Html {
  const words = patientWords(practice.locale);
  return html`<form method="post" action="${action}">
    <label for="birth-date">${words.birthDate}</label>
    <p class="hint" id="hint">${words.birthDateWhy}</p>
    ${errorOf(words, problem)}
    <input
      id="birth-date"
      name="birthDate"
      type="date"
      autocomplete="bday"
      min="1890-01-01"
      required
      aria-describedby="hint${problem && ' problem'}"
      ${invalid(problem)}
    />
    ${more}<button>${button}</button>
  </form>`;
}

export function activatePage(asking: Asking & { declineUrl: string }): Response {
  const { activate } = patientWords(asking.practice.locale);
  return pageResponse({
    ...asked(asking),
    title: activate.title,
    body: html`<p>${activate.body}</p>
      ${birthDateForm(asking, activate.button)}
      <p class="quiet">${activate.notForYou} <a href="${asking.declineUrl}">${activate.declineLink}</a>.</p>`,
  });
}

/** Where the practice has no date of birth: a code by mail, then its six digits. */
export function codePage({ purpose, isSent, ...asking }: Coding): Response {
  const { action, practice, problem } = asking;
  const words = patientWords(practice.locale);
  const { code } = words;
  return pageResponse({
    ...asked(asking),
    title: words[purpose].title,
    body: isSent
      ? html`<p>${code.sent}</p>
          <form method="post" action="${action}">
            <label for="code">${code.label}</label>${errorOf(words, problem)}
            <input
              id="code"
              name="code"
              inputmode="numeric"
              autocomplete="one-time-code"
              maxlength="10"
              required${invalid(problem)}${problem && html` aria-describedby="problem"`}
            />
            <button>${words[purpose].button}</button>
          </form>
          <form method="post" action="${action}/code"><button class="second">${code.again}</button></form>`
      : html`<p>${code.why}</p>
          <form method="post" action="${action}/code"><button>${code.send}</button></form>`,
  });
}

export function declinePage(asking: Asking & { isDeclined: boolean }): Response {
  const { decline, declinedBefore } = patientWords(asking.practice.locale);
  const { title, body, button } = asking.isDeclined ? declinedBefore : decline;
  const undo = html`<input type="hidden" name="undo" value="1" />`;
  return pageResponse({
    ...asked(asking),
    title,
    body: html`<p>${body}</p>
      ${birthDateForm(asking, button, asking.isDeclined ? undo : undefined)}`,
  });
}

export function registerPage(asking: Asking): Response {
  const { register } = patientWords(asking.practice.locale);
  return pageResponse({
    ...asked(asking),
    title: register.title,
    body: html`<p>${register.body}</p>
      ${birthDateForm(asking, register.button)}`,
  });
}
