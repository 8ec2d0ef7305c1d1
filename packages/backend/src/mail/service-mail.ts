import { inviteLook, safeUrl, type Practice } from '@patient-portal-access/core';
import { html } from '../activation/html.ts';
import { patientWords } from '../words/patient-words.ts';
import type { Mail } from './mailer.ts';

interface ServiceMail {
  practice: Practice;
  to: string;
  subject: string;
  lines: readonly string[];
  /** Shown large. */
  code?: string;
  link?: { url: string; label: string };
  messageId: string;
  date: Date;
}

/** A short mail that somebody asked for: a code, or a link that proves a mailbox. */
export function serviceMail({ practice, to, subject, lines, code, link, messageId, date }: ServiceMail): Mail {
  const { accent, accentInk, light, radius } = inviteLook(practice);
  const { language, direction } = patientWords(practice.locale);
  const url = link && safeUrl(link.url);
  const { markup } = html`<!doctype html>
    <html lang="${language}" dir="${direction}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${subject}</title>
      </head>
      <body
        style="margin:0;padding:24px 16px;background:${light.page};color:${light.text};font:16px/1.5 Arial,Helvetica,sans-serif"
      >
        <table role="presentation" width="100%" cellspacing="0" cellpadding="0">
          <tr>
            <td align="center">
              <table
                role="presentation"
                cellspacing="0"
                cellpadding="0"
                style="max-width:520px;background:${light.paper};border:1px solid ${light.line}"
              >
                <tr>
                  <td style="padding:28px 32px">
                    <p style="margin:0 0 20px;font-weight:bold">${practice.name}</p>
                    ${lines.map((line) => html`<p style="margin:0 0 14px">${line}</p>`)}
                    ${code && html`<p style="margin:8px 0 14px;font-size:30px;font-weight:bold;letter-spacing:4px">${code}</p>`}
                    ${
                      link &&
                      url &&
                      html`<p style="margin:8px 0 14px">
                          <a
                            href="${url}"
                            style="display:inline-block;padding:13px 20px;background:${accent};color:${accentInk};border-radius:${radius}px;text-decoration:none;font-weight:bold"
                            >${link.label}</a
                          >
                        </p>
                        <p style="margin:0 0 14px;font-size:13px;color:${light.muted};word-break:break-all">${url}</p>`
                    }
                  </td>
                </tr>
              </table>
            </td>
          </tr>
        </table>
      </body>
    </html>`;
  const text = [practice.name, ...lines, ...(code ? [code] : []), ...(link && url ? [`${link.label}:\n${url}`] : [])];
  return {
    from: practice.sender,
    to,
    subject,
    html: markup,
    text: `${text.join('\n\n')}\n`,
    messageId,
    date,
    headers: { 'Auto-Submitted': 'auto-replied' },
  };
}
