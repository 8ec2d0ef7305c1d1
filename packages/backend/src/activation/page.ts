import { createHash } from 'node:crypto';
import { inviteLook, usableLogo, type Practice } from '@patient-portal-access/core';
import type { PatientWords } from '../words/patient-words.ts';
import { html, type Html } from './html.ts';
import { styleOf } from './page-style.ts';

export interface PageInput {
  /** Whose page it is; unknown when the link says nothing. */
  practice?: Practice | undefined;
  words: PatientWords;
  title: string;
  body: Html;
  status?: number;
  /** Something was wrong with what was sent: the title says so first. */
  isError?: boolean;
}

/** A patient's page: complete without scripts, never stored, never framed, and silent about where it came from. */
export function pageResponse({ practice, words, title, body, status = 200, isError }: PageInput): Response {
  const style = styleOf(inviteLook(practice ?? NOBODY));
  const logo = practice && usableLogo(practice);
  const { markup } = html`<!doctype html>
    <html lang="${words.language}" dir="${words.direction}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex, nofollow" />
        <meta name="color-scheme" content="light dark" />
        <title>${isError && `${words.error} `}${title}${practice && ` · ${practice.name}`}</title>
        ${{ markup: `<style>${style}</style>` }}
      </head>
      <body>
        <main>
          <header>${practice && nameOf(practice, logo)}</header>
          <h1>${title}</h1>
          ${body}
        </main>
        ${practice && footerOf(practice)}
      </body>
    </html> `;
  return new Response(markup, { status, headers: headersFor(style, logo?.url) });
}

/** Forms stay on the origin by which the page was reached, whatever its name. */
export const pathOf = (url: string): string => new URL(url).pathname;

const NOBODY: Practice = { id: '', name: '', locale: 'en', timeZone: 'UTC', sender: { name: '', email: '' } };

function nameOf(practice: Practice, logo: ReturnType<typeof usableLogo>): Html {
  if (!logo) return html`<p class="name">${practice.name}</p>`;
  return html`<img
    src="${logo.url}"
    width="${logo.width}"
    height="${logo.height}"
    alt="${logo.alt ?? practice.name}"
  />`;
}

const footerOf = ({ name, postalAddress, phone }: Practice): Html =>
  html`<footer>
    <p>${name}${postalAddress && ` · ${postalAddress}`}</p>
    ${phone && html`<p>${phone}</p>`}
  </footer>`;

function headersFor(style: string, logo: string | undefined): Record<string, string> {
  const hash = createHash('sha256').update(style).digest('base64');
  const images = logo === undefined ? "'none'" : new URL(logo).origin;
  return {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': `default-src 'none'; style-src 'sha256-${hash}'; img-src ${images}; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'x-robots-tag': 'noindex, nofollow',
    'permissions-policy': 'interest-cohort=()',
  };
}
