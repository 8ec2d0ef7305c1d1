import type { Practice } from '@patient-portal-access/core';
import { html } from './html.ts';
import { pageResponse } from './page.ts';

type Of = Practice | undefined;

export const activatedPage = (practice: Practice, signInUrl: string | undefined): Response =>
  pageResponse({
    practice,
    title: 'Your patient portal is active',
    body: html`<p>Thank you. From now on you can sign in whenever you like.</p>
      ${signInUrl === undefined ? html`<p>You can close this page.</p>` : html`<a class="button" href="${signInUrl}">Go to the portal</a>`}`,
  });

/** The same page for a link that is expired, used, replaced or mangled. Without a link that we know, it asks for the address. */
export const newLinkPage = ({ practice, action, token }: { practice: Of; action: string; token?: string }): Response =>
  pageResponse({
    practice,
    title: 'This link no longer works',
    status: 410,
    body: html`<p>
        A link works once and for a limited time, and a newer email replaces it. We can send a new one to the email
        address that the practice has on file.
      </p>
      <form method="post" action="${action}">
        ${
          token === undefined
            ? html`<label for="email">Email address</label
                ><input id="email" name="email" type="email" autocomplete="email" maxlength="254" required />`
            : html`<input type="hidden" name="token" value="${token}" />`
        }<button>Send me a new link</button>
      </form>
      <p class="quiet">Already activated? Then sign in as usual; you need no link.</p>`,
  });

export const newLinkRequestedPage = (practice: Of): Response =>
  pageResponse({
    practice,
    title: 'Check your email',
    body: html`<p>
        If a portal is waiting for you, a new link is on its way to the email address that the practice has on file. It
        can take a few minutes.
      </p>
      <p>Nothing arrived? Look into the spam folder, or call the practice.</p>`,
  });

export const waitPage = (practice: Practice): Response =>
  pageResponse({
    practice,
    title: 'Please try again tomorrow',
    status: 429,
    isError: true,
    body: html`<p>There were too many answers that did not match, so we have stopped for today to protect your data.</p>
      <p>Try again tomorrow, or call the practice.</p>`,
  });

export const declinedPage = (practice: Practice, isUndone: boolean): Response =>
  pageResponse({
    practice,
    title: isUndone ? 'You can be invited again' : 'You have declined',
    body: html`<p>
      ${
        isUndone
          ? 'The practice can send you an invitation again.'
          : 'You get no more invitations. If you change your mind, open the same link again or call the practice.'
      }
    </p>`,
  });

export const optOutPage = (practice: Of): Response =>
  pageResponse({
    practice,
    title: 'You get no more invitations',
    body: html`<p>If you change your mind, call the practice.</p>`,
  });

export const registeredForStaffPage = (practice: Practice): Response =>
  pageResponse({
    practice,
    title: 'Thank you',
    body: html`<p>
      Your email address is confirmed. The practice completes your registration and gets in touch if anything is
      missing.
    </p>`,
  });

/** For the links of previews and tests. */
export const examplePage = (): Response =>
  pageResponse({
    title: 'This is where patients activate',
    body: html`<p>
      You opened the link of a preview or a test, which belongs to nobody. In a real invitation, the patient confirms
      the date of birth here and the portal is active.
    </p>`,
  });

export const missingPage = (): Response =>
  pageResponse({
    title: 'There is nothing here',
    status: 404,
    body: html`<p>Check the address, or open the link in your email again.</p>`,
  });

export const registrationOverPage = (practice: Of): Response =>
  pageResponse({
    practice,
    title: 'This link no longer works',
    status: 410,
    body: html`<p>It works once and for a day. Register again from the booking page, and we send a new one.</p>`,
  });

/** The database does not answer. */
export const troublePage = (): Response =>
  pageResponse({
    title: 'Please try again in a moment',
    status: 503,
    isError: true,
    body: html`<p>Something on our side does not answer right now. Your link is not used up.</p>`,
  });
