// The one mail that every engine of the bench makes, and the patients it is made for.
import { compileInvite, defaultSnippets } from '@patient-portal-access/core';

const text = (words) => ({ type: 'text', text: words });
const snippet = (id, fallback) => ({ type: 'snippet', id, ...(fallback === undefined ? {} : { fallback }) });
const paragraph = (...children) => ({ type: 'paragraph', children });

/** An invite as practices write them: each snippet once or twice, the name of patient and practice more often. */
const content = {
  version: 1,
  subject: [text('Your '), snippet('business_name'), text(' patient portal is ready')],
  preheader: [snippet('patient_first_name', 'Hello'), text(', it takes about two minutes.')],
  body: [
    {
      type: 'heading',
      level: 1,
      children: [text('Your patient portal is ready, '), snippet('patient_first_name', 'welcome')],
    },
    paragraph(
      text('Hi '),
      snippet('patient_first_name', 'there'),
      text(', '),
      snippet('business_name'),
      text(' has set up an online patient portal for you. It takes less than two minutes to activate.'),
    ),
    paragraph(
      text('See your appointments, complete paperwork before your next visit, and keep your details up to date.'),
    ),
    { type: 'button', label: [text('Activate my portal')], href: { snippet: 'activation_link' } },
    paragraph(
      text('This link is for '),
      snippet('patient_full_name', 'you'),
      text(' alone. It can be used once, and works until '),
      snippet('link_expiry_date'),
      text('; after that, ask '),
      snippet('business_name'),
      text(' for a new one.'),
    ),
    paragraph(
      text('Questions, or not '),
      snippet('patient_first_name', 'you'),
      text('? Call '),
      snippet('business_name'),
      text(' on '),
      snippet('business_phone'),
      text('.'),
    ),
  ],
};

export const practice = {
  id: 'bloom',
  name: 'Bloom & Co. Skin Clinic',
  locale: 'en-US',
  timeZone: 'America/New_York',
  sender: { name: 'Bloom & Co.', email: 'hello@bloom.example' },
  logo: { url: 'https://assets.example.com/logos/clinic-4821.png', width: 160, height: 48 },
  phone: '(555) 010-4821',
  postalAddress: '12 Main Street, Springfield',
};

export const compile = (of = practice) => compileInvite(content, { practice: of, snippets: defaultSnippets });

const firstNames = 'Amelia Noah Olivia D’Angelo Zoë José Siobhán Wei Liam Priya Hannah Łukasz Ethan Grace Yuki'.split(
  ' ',
);
const lastNames = "Smith O'Brien García Müller Nguyễn Lee Brown Patel Khan Davis Rossi Silva".split(' ');
firstNames.push('Mary & John', 'Fatima', 'Ahmed', "D'Arcy", 'Mia');

export const patients = Array.from({ length: 10_000 }, (_, i) => {
  const [first, last] = [firstNames[(i * 7) % firstNames.length], lastNames[Math.floor(i / 20) % lastNames.length]];
  return {
    // The practice's own, for engines that take them as values like any other.
    business_name: practice.name,
    business_phone: practice.phone,
    patient_first_name: first,
    patient_last_name: last,
    patient_full_name: `${first} ${last}`,
    activation_link: `https://portal.example.com/activate/${(i * 2654435761).toString(36)}x9Qk2mVb7TzR4wLsd8Ey`,
    link_expiry_date: `March ${1 + (i % 28)}, 2027`,
    decline_link: `https://portal.example.com/decline/${(i * 40503 + 7).toString(36)}x9Qk2mVb7TzR4wLsd8Ey`,
  };
});
