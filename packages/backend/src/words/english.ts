import type { PatientWords } from './patient-words.ts';

export const english: PatientWords = {
  language: 'en',
  direction: 'ltr',
  error: 'Error:',
  birthDate: 'Date of birth',
  birthDateWhy: 'This is how we know that it is you.',
  wrong: 'That does not match what the practice has. Check it and try again.',
  noDay: 'Enter your date of birth, for example 03/31/1984.',
  noCode: 'Enter the six digits from the email.',
  activate: {
    title: 'Activate your patient portal',
    body: 'See your appointments, complete paperwork before you visit, and keep your details up to date.',
    button: 'Activate my portal',
    notForYou: 'Not for you?',
    declineLink: 'Decline these invitations',
  },
  decline: {
    title: 'Decline the patient portal',
    body: 'Then you get no more invitations to the portal from this practice. Appointments and everything else stay as they are.',
    button: 'Decline',
  },
  declinedBefore: {
    title: 'You have declined the patient portal',
    body: 'You get no more invitations from us. If you have changed your mind, you can have them again.',
    button: 'Let me be invited again',
  },
  code: {
    label: 'Code',
    sent: 'We have sent a code to the email address that the practice has for you. It works for 15 minutes.',
    again: 'Send another code',
    why: 'To make sure that it is you, we send a code to the email address that the practice has for you.',
    send: 'Email me a code',
  },
  register: {
    title: 'Finish your registration',
    body: 'Your email address is confirmed. One more answer and you are done.',
    button: 'Finish',
  },
  activated: {
    title: 'Your patient portal is active',
    body: 'Thank you. From now on you can sign in whenever you like.',
    signIn: 'Go to the portal',
    close: 'You can close this page.',
  },
  newLink: {
    title: 'This link no longer works',
    body: 'A link works once and for a limited time, and a newer email replaces it. We can send a new one to the email address that the practice has on file.',
    address: 'Email address',
    button: 'Send me a new link',
    already: 'Already activated? Then sign in as usual; you need no link.',
  },
  newLinkRequested: {
    title: 'Check your email',
    body: 'If a portal is waiting for you, a new link is on its way to the email address that the practice has on file. It can take a few minutes.',
    nothing: 'Nothing arrived? Look into the spam folder, or call the practice.',
  },
  tomorrow: {
    title: 'Please try again tomorrow',
    body: 'There were too many answers that did not match, so we have stopped for today to protect your data.',
    next: 'Try again tomorrow, or call the practice.',
  },
  declined: {
    title: 'You have declined',
    body: 'You get no more invitations. If you change your mind, open the same link again or call the practice.',
  },
  undone: { title: 'You can be invited again', body: 'The practice can send you an invitation again.' },
  optedOut: { title: 'You get no more invitations', body: 'If you change your mind, call the practice.' },
  forStaff: {
    title: 'Thank you',
    body: 'Your email address is confirmed. The practice completes your registration and gets in touch if anything is missing.',
  },
  example: {
    title: 'This is where patients activate',
    body: 'You opened the link of a preview or a test, which belongs to nobody. In a real invitation, the patient confirms the date of birth here and the portal is active.',
  },
  missing: { title: 'There is nothing here', body: 'Check the address, or open the link in your email again.' },
  registrationOver: {
    title: 'This link no longer works',
    body: 'It works once and for a day. Register again from the booking page, and we send a new one.',
  },
  trouble: {
    title: 'Please try again in a moment',
    body: 'We cannot reach our records right now. Your link is not used up.',
  },
  codeMail: {
    subject: 'Your code for {name}',
    enter: 'Enter this code on the page you came from. It works for 15 minutes.',
    otherwise: 'You asked for nothing? Then delete this email; nothing happens without the code.',
  },
  proofMail: {
    subject: 'Confirm your email address for {name}',
    who: 'Somebody, hopefully you, registered at {name} with this email address.',
    confirm: 'Confirm it to finish. The link works for a day. If it was not you, delete this email; nothing happens.',
    button: 'Confirm and finish',
  },
};
