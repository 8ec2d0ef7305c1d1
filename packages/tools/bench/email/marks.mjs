// The mail with a mark wherever a value stands: what the other engines make their templates of.
import { personalise } from '@patient-portal-access/core';
import { compile, practice } from './invite.mjs';

const MARKS = {
  patient_first_name: 'mark-first-name',
  patient_full_name: 'mark-full-name',
  activation_link: 'https://mark.example/activation',
  link_expiry_date: 'mark-expiry-date',
  decline_link: 'https://mark.example/decline',
};
const PRACTICE_MARKS = { business_name: 'mark-business-name', business_phone: 'mark-business-phone' };

/** With a mark for each patient's values; the practice's are written in, as `compileInvite` writes them in. */
export const forOnePractice = marked(personalise(compile(), MARKS), MARKS);

/** With a mark for every snippet, name and phone of the practice included. */
export const forAnyPractice = marked(
  personalise(
    compile({ ...practice, name: PRACTICE_MARKS.business_name, phone: PRACTICE_MARKS.business_phone }),
    MARKS,
  ),
  { ...MARKS, ...PRACTICE_MARKS },
);

function marked(mail, marks) {
  const anyMark = new RegExp(`(${Object.values(marks).join('|')})`);
  const idOf = new Map(Object.entries(marks).map(([id, mark]) => [mark, id]));
  /** `parts` and between each two of them one of `ids`. */
  const split = (text) => {
    const pieces = text.split(anyMark);
    return {
      parts: pieces.filter((_, i) => i % 2 === 0),
      ids: pieces.filter((_, i) => i % 2 === 1).map((mark) => idOf.get(mark)),
    };
  };
  return { subject: split(mail.subject), html: split(mail.html), text: split(mail.text) };
}
