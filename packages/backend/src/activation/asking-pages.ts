import type { Practice } from '@patient-portal-access/core';
import { html, type Html } from './html.ts';
import { pageResponse } from './page.ts';

/** What was wrong with an answer. */
export type Problem = 'wrong' | 'no_day' | 'no_code';

const PROBLEMS: Record<Problem, string> = {
  wrong: 'That does not match what the practice has. Check it and try again.',
  no_day: 'Enter your date of birth, for example 03/31/1984.',
  no_code: 'Enter the six digits from the email.',
};

interface Asking {
  practice: Practice;
  /** Where the form goes. */
  action: string;
  problem?: Problem | undefined;
}

interface Coding extends Asking {
  /** A code was mailed and still works. */
  isSent: boolean;
  title: string;
  button: string;
}

const status = (problem: Problem | undefined) => (problem ? { status: 422, isError: true } : {});

const errorOf = (problem: Problem | undefined) =>
  problem && html`<p class="error" id="problem" role="alert">${PROBLEMS[problem]}</p>`;

const invalid = (problem: Problem | undefined) => problem && html` aria-invalid="true"`;

function birthDateForm({ action, problem }: Asking, button: string, more?: Html): Html {
  return html`<form method="post" action="${action}">
    <label for="birth-date">Date of birth</label>
    <p class="hint" id="hint">This is how we know that it is you.</p>
    ${errorOf(problem)}
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

/** The words of the two things that a link is for. */
export const WORDS = {
  activate: { title: 'Activate your patient portal', button: 'Activate my portal' },
  decline: { title: 'Decline the patient portal', button: 'Decline' },
} as const;

export const activatePage = (asking: Asking & { declineUrl: string }): Response =>
  pageResponse({
    practice: asking.practice,
    title: WORDS.activate.title,
    ...status(asking.problem),
    body: html`<p>See your appointments, complete paperwork before you visit, and keep your details up to date.</p>
      ${birthDateForm(asking, WORDS.activate.button)}
      <p class="quiet">Not for you? <a href="${asking.declineUrl}">Decline these invitations</a>.</p>`,
  });

/** Where the practice has no date of birth: a code by mail, then its six digits. */
export const codePage = ({ practice, action, problem, isSent, title, button }: Coding): Response =>
  pageResponse({
    practice,
    title,
    ...status(problem),
    body: isSent
      ? html`<p>We have sent a code to the email address that the practice has for you. It works for 15 minutes.</p>
          <form method="post" action="${action}">
            <label for="code">Code</label>${errorOf(problem)}
            <input
              id="code"
              name="code"
              inputmode="numeric"
              autocomplete="one-time-code"
              maxlength="10"
              required${invalid(problem)}${problem && html` aria-describedby="problem"`}
            />
            <button>${button}</button>
          </form>
          <form method="post" action="${action}/code"><button class="second">Send another code</button></form>`
      : html`<p>To make sure that it is you, we send a code to the email address that the practice has for you.</p>
          <form method="post" action="${action}/code"><button>Email me a code</button></form>`,
  });

export const declinePage = (asking: Asking & { isDeclined: boolean }): Response =>
  asking.isDeclined
    ? pageResponse({
        practice: asking.practice,
        title: 'You have declined the patient portal',
        ...status(asking.problem),
        body: html`<p>You get no more invitations from us. If you have changed your mind, you can have them again.</p>
          ${birthDateForm(asking, 'Let me be invited again', html`<input type="hidden" name="undo" value="1" />`)}`,
      })
    : pageResponse({
        practice: asking.practice,
        title: WORDS.decline.title,
        ...status(asking.problem),
        body: html`<p>
            Then you get no more invitations to the portal from this practice. Appointments and everything else stay as
            they are.
          </p>
          ${birthDateForm(asking, WORDS.decline.button)}`,
      });

export const registerPage = (asking: Asking): Response =>
  pageResponse({
    practice: asking.practice,
    title: 'Finish your registration',
    ...status(asking.problem),
    body: html`<p>Your email address is confirmed. One more answer and you are done.</p>
      ${birthDateForm(asking, 'Finish')}`,
  });
