// A finished MIME message for each patient: ours, and nodemailer's own composer. Both make the mail's words first.
import { compileMessage, composeMessage } from '@patient-portal-access/backend';
import { personalise } from '@patient-portal-access/core';
import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import PostalMime from 'postal-mime';
import { compile, patients, practice } from './invite.mjs';

const date = new Date('2026-11-24T09:30:00Z');
const compiled = compile();
const message = compileMessage(compiled, { from: practice.sender, id: 'bench' });

const addressed = (n) => ({
  to: `patient${n}@mail.example.com`,
  messageId: `<m${n}@bloom.example>`,
  headers: {
    'List-Unsubscribe': `<https://portal.example.com/opt-out/m${n}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  },
});

export const composers = {
  compose: (patient, n) => composeMessage(message, { ...addressed(n), values: patient, date }),
  nodemailer(patient, n) {
    const mail = {
      ...addressed(n),
      ...personalise(compiled, patient),
      from: { name: practice.sender.name, address: practice.sender.email },
      date,
    };
    return new Promise((resolve, reject) => {
      new MailComposer(mail).compile().build((error, built) => (error ? reject(error) : resolve(built)));
    });
  },
};

/** Reads both composers' messages with a parser that is neither's, and throws where they do not say the same. */
export async function checkComposers() {
  for (const [n, patient] of patients.slice(0, 60).entries()) {
    const [ours, theirs] = await Promise.all(
      Object.values(composers).map(async (make) => normal(await PostalMime.parse(await make(patient, n)))),
    );
    if (ours !== theirs) throw new Error(`two messages for patient ${n}:\n${ours}\n${theirs}`);
  }
}

function normal({ from, to, subject, messageId, date: sent, html, text, headers }) {
  const words = [html, text].map((part) => part.replaceAll('\r\n', '\n').trimEnd());
  const named = headers.filter(({ key }) => key.startsWith('list-')).map(({ key, value }) => [key, value]);
  return JSON.stringify({ from, to, subject, messageId, sent, words, named: named.toSorted() });
}
