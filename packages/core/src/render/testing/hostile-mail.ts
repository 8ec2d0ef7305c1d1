import { defaultSnippets } from '../../content/default-snippets.ts';
import type { InviteContent } from '../../content/types.ts';
import type { Practice, RenderedInvite } from '../../types.ts';
import { compileInvite } from '../compile-invite.ts';
import { personalise } from '../personalise.ts';

/** An invite with `text` wherever a practice can write. */
export const hostileContent = (text: string): InviteContent => ({
  version: 1,
  subject: [
    { type: 'text', text },
    { type: 'snippet', id: 'patient_first_name', fallback: text },
  ],
  preheader: [
    { type: 'text', text },
    { type: 'snippet', id: 'patient_first_name' },
  ],
  body: [
    { type: 'heading', level: 1, children: [{ type: 'text', text }] },
    {
      type: 'paragraph',
      children: [
        { type: 'snippet', id: 'patient_first_name', marks: ['bold'] },
        { type: 'snippet', id: 'patient_last_name', fallback: text },
        { type: 'snippet', id: text },
        { type: 'break' },
        { type: 'link', href: { url: text }, children: [{ type: 'text', text, marks: ['italic'] }] },
        { type: 'link', href: { snippet: 'patient_full_name' }, children: [{ type: 'text', text }] },
        { type: 'snippet', id: 'activation_link' },
      ],
    },
    { type: 'list', ordered: true, items: [{ children: [{ type: 'text', text }] }] },
    { type: 'quote', children: [{ type: 'snippet', id: 'business_name' }] },
    { type: 'button', label: [{ type: 'text', text }], href: { url: text } },
    { type: 'button', label: [{ type: 'snippet', id: 'patient_first_name' }], href: { snippet: 'activation_link' } },
  ],
});

/** A practice that is called `text` all over. */
export const hostilePractice = (text: string, locale: string): Practice => ({
  id: 'p',
  name: text,
  locale,
  timeZone: 'UTC',
  sender: { name: text, email: text },
  accent: text,
  logo: { url: text, width: 100, height: 50, alt: text },
  phone: text,
  postalAddress: text,
});

/** The mail to a patient who is called `text`, too. */
export function hostileMail(text: string, locale = 'en'): RenderedInvite {
  const practice = hostilePractice(text, locale);
  const compiled = compileInvite(hostileContent(text), {
    practice,
    snippets: defaultSnippets,
    theme: { accent: text },
  });
  const ids = [...defaultSnippets.map(({ id }) => id), 'decline_link'];
  return personalise(compiled, Object.fromEntries(ids.map((id) => [id, text])));
}
