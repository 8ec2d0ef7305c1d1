import {
  compileInvite,
  defaultInvite,
  defaultSnippets,
  type InviteContent,
  personalise,
  type Practice,
  sampleValues,
} from '@patient-portal-access/core';
import { LOGO } from './mail-browser.ts';

const text = (words: string) => [{ type: 'text' as const, text: words }];

/** Every block, with words and addresses that are as long as they get. */
function everyBlock(locale: string): InviteContent {
  const invite = defaultInvite(locale);
  return {
    ...invite,
    body: [
      { type: 'heading', level: 1, children: text('Donaudampfschifffahrtsgesellschaftskapitänskajütenschlüssel') },
      ...invite.body,
      { type: 'heading', level: 2, align: 'center', children: text('What you need') },
      {
        type: 'list',
        ordered: true,
        start: 98,
        items: [
          { children: text('One') },
          {
            children: text('x'.repeat(120)),
            list: { type: 'list', ordered: false, items: [{ children: text('Inner') }, { children: text('Second') }] },
          },
        ],
      },
      {
        type: 'quote',
        children: [{ type: 'text', text: 'All marks', marks: ['bold', 'italic', 'underline', 'strike'] }],
      },
      { type: 'divider' },
      { type: 'heading', level: 3, align: 'end', children: text('Links') },
      {
        type: 'paragraph',
        align: 'center',
        children: [
          { type: 'link', href: { url: 'https://lumen.example/directions' }, children: text('Directions') },
          { type: 'break' },
          { type: 'snippet', id: 'activation_link' },
        ],
      },
      {
        type: 'button',
        align: 'center',
        label: text('A button whose label goes on and on and on and on and on'),
        href: { url: 'https://lumen.example' },
      },
    ],
  };
}

/** A mail of every block for a patient with a long link. */
export function sampleMail(locale: string, change: Partial<Practice> = {}): string {
  const practice: Practice = {
    id: 'lumen',
    name: locale.startsWith('ar') ? 'عيادة لومن' : 'Lumen Aesthetics',
    locale,
    timeZone: 'UTC',
    sender: { name: 'Lumen', email: 'hello@lumen.example' },
    logo: { url: LOGO, width: 160, height: 48 },
    phone: '+1 (555) 010-4821',
    postalAddress: '48 Mercer Street, New York',
    ...change,
  };
  const long = `https://portal.lumen.example/activate/${'aB3_-x9Qk2mVb7TzR4wLsd8Ey'.repeat(3)}`;
  const values = { ...sampleValues(defaultSnippets, practice), activation_link: long, decline_link: `${long}/decline` };
  return personalise(compileInvite(everyBlock(locale), { practice, snippets: defaultSnippets }), values).html;
}

/** As Gmail's mobile web shows it: without the style element. */
export const withoutStyle = (html: string): string => html.replace(/<style>.*?<\/style>/gs, '');
