import type { Practice } from '@patient-portal-access/core';
import { patientWords, wordsForVisitor, type PatientWords } from '../words/patient-words.ts';
import { html } from './html.ts';
import { pageResponse } from './page.ts';

/** Whose page it is, where the link tells, and the words for it. */
export interface Shown {
  practice?: Practice | undefined;
  words: PatientWords;
}

/** A practice's page speaks its language; without one, the visitor's. */
export const shownTo = (request: Request, practice?: Practice): Shown =>
  practice ? shownFor(practice) : { words: wordsForVisitor(request) };

const shownFor = (practice: Practice) => ({ practice, words: patientWords(practice.locale) });

export function activatedPage(practice: Practice, signInUrl: string | undefined): Response {
  const { activated } = patientWords(practice.locale);
  return pageResponse({
    ...shownFor(practice),
    title: activated.title,
    body: html`<p>${activated.body}</p>
      ${signInUrl === undefined ? html`<p>${activated.close}</p>` : html`<a class="button" href="${signInUrl}">${activated.signIn}</a>`}`,
  });
}

/** The same page for a link that is expired, used, replaced or mangled. Without a link that we know, it asks for the address. */
export function newLinkPage({ action, token, ...shown }: Shown & { action: string; token?: string }): Response {
  const { newLink } = shown.words;
  return pageResponse({
    ...shown,
    title: newLink.title,
    status: 410,
    body: html`<p>${newLink.body}</p>
      <form method="post" action="${action}">
        ${
          token === undefined
            ? html`<label for="email">${newLink.address}</label
                ><input id="email" name="email" type="email" autocomplete="email" maxlength="254" required />`
            : html`<input type="hidden" name="token" value="${token}" />`
        }<button>${newLink.button}</button>
      </form>
      <p class="quiet">${newLink.already}</p>`,
  });
}

export function newLinkRequestedPage(shown: Shown): Response {
  const { title, body, nothing } = shown.words.newLinkRequested;
  return pageResponse({
    ...shown,
    title,
    body: html`<p>${body}</p>
      <p>${nothing}</p>`,
  });
}

export function waitPage(practice: Practice): Response {
  const { title, body, next } = patientWords(practice.locale).tomorrow;
  return pageResponse({
    ...shownFor(practice),
    title,
    status: 429,
    isError: true,
    body: html`<p>${body}</p>
      <p>${next}</p>`,
  });
}

export function declinedPage(practice: Practice, isUndone: boolean): Response {
  const { undone, declined } = patientWords(practice.locale);
  return notice(shownFor(practice), isUndone ? undone : declined);
}

export const optOutPage = (shown: Shown): Response => notice(shown, shown.words.optedOut);

export const registeredForStaffPage = (practice: Practice): Response =>
  notice(shownFor(practice), patientWords(practice.locale).forStaff);

/** For the links of previews and tests. */
export const examplePage = (words: PatientWords): Response => notice({ words }, words.example);

export const missingPage = (words: PatientWords): Response => notice({ words }, words.missing, { status: 404 });

export const registrationOverPage = (shown: Shown): Response =>
  notice(shown, shown.words.registrationOver, { status: 410 });

/** The database does not answer. */
export const troublePage = (words: PatientWords): Response =>
  notice({ words }, words.trouble, { status: 503, isError: true });

const notice = (
  shown: Shown,
  { title, body }: { title: string; body: string },
  more: { status?: number; isError?: boolean } = {},
): Response => pageResponse({ ...shown, ...more, title, body: html`<p>${body}</p>` });
