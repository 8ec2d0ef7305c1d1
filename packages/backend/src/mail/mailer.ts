import { Readable } from 'node:stream';
import { PortalAccessError } from '@patient-portal-access/core';
import { createTransport } from 'nodemailer';
import type { MailOptions } from '../portal-backend.ts';
import { deliveryOfError, type SmtpError } from './delivery-of-error.ts';
import type { Delivery } from './delivery.ts';

interface Envelope {
  /** With angle brackets. */
  messageId: string;
  to: string;
}

/** A mail of which everything is fixed that is usually made up while sending: a retry has the same bytes. */
export type Mail = Envelope &
  (
    | { sender: string; raw: Buffer }
    | {
        from: { name: string; email: string };
        subject: string;
        html: string;
        text: string;
        date: Date;
        headers?: Record<string, string>;
      }
  );

export interface Mailer {
  /** Never rejects: what went wrong is the delivery. */
  deliver(mail: Mail): Promise<Delivery>;
  close(): void;
}

/** Nodemailer's pool, told apart from it only in that it knows whether the text had begun when a line broke. */
export function createMailer({ url, concurrency = 5 }: MailOptions): Mailer {
  const transport = createTransport({
    url: checkedUrl(url),
    pool: true,
    maxConnections: concurrency,
    maxMessages: 1_000,
    maxRequeues: 2,
    connectionTimeout: 15_000,
    greetingTimeout: 15_000,
    dnsTimeout: 10_000,
    socketTimeout: 120_000,
    idleTimeout: 15_000,
  });
  const begun = new Set<string>();
  transport.use('stream', (mail, done) => {
    const id = mail.data.messageId ?? '';
    const read = mail.message.createReadStream.bind(mail.message);
    mail.message.createReadStream = () => textOf(read, id, begun);
    done();
  });
  return {
    async deliver(mail) {
      try {
        await transport.sendMail(toMessage(mail));
        return { outcome: 'accepted' };
      } catch (error) {
        return deliveryOfError(toSmtpError(error), begun.has(mail.messageId));
      } finally {
        begun.delete(mail.messageId);
      }
    },
    close: () => transport.close(),
  };
}

/** The text, first read when the server has asked for it. It is given out once: the pool must not send it again on its own. */
function textOf(read: () => Readable, id: string, begun: Set<string>): Readable {
  const stream = Readable.from(
    (async function* text() {
      if (begun.has(id)) throw new Error('This text was handed over before.');
      begun.add(id);
      yield* read();
    })(),
    { objectMode: false },
  );
  return stream;
}

function toMessage(mail: Mail) {
  const { messageId } = mail;
  if ('raw' in mail) return { raw: mail.raw, messageId, envelope: { from: mail.sender, to: [mail.to] } };
  const { from, to, subject, html, text, date, headers = {} } = mail;
  return {
    from: { name: from.name, address: from.email },
    // An address in the list form of the header could name more than one mailbox.
    to: { name: '', address: to },
    envelope: { from: from.email, to: [to] },
    subject,
    html,
    text,
    date,
    headers,
    messageId,
    baseBoundary: messageId.replace(/[^\w]/g, '').slice(0, 32),
    disableUrlAccess: true,
    disableFileAccess: true,
    xMailer: false as const,
  };
}

function toSmtpError(error: unknown): SmtpError {
  if (typeof error !== 'object' || error === null) return {};
  const field = (name: string): unknown => Reflect.get(error, name);
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
  const [code, command, response] = ['code', 'command', 'response'].map((name) => text(field(name)));
  const responseCode = field('responseCode');
  return {
    ...(code === undefined ? {} : { code }),
    ...(command === undefined ? {} : { command }),
    ...(response === undefined ? {} : { response }),
    ...(typeof responseCode === 'number' ? { responseCode } : {}),
  };
}

function checkedUrl(url: string): string {
  if (/^smtps?:\/\//.test(url) && URL.canParse(url) && new URL(url).hostname !== '') return url;
  throw new PortalAccessError(
    'invalid',
    'The mail server URL cannot be used. Give smtp://user:password@host:587, or smtps:// for a port that speaks TLS at once.',
    { fields: { mail: 'is no smtp:// or smtps:// URL' } },
  );
}
