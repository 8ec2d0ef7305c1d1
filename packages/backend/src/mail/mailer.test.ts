import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startSmtpSink, type SmtpSink } from '../testing/smtp-sink.ts';
import { createMailer, type Mail, type Mailer } from './mailer.ts';

let sink: SmtpSink;
let mailer: Mailer;
beforeEach(async () => {
  sink = await startSmtpSink();
  mailer = createMailer({ url: sink.url, concurrency: 2 });
});
afterEach(async () => {
  mailer.close();
  await sink.stop();
});

const mail = (n = 1): Mail => ({
  from: { name: 'Lumen "Aesthetics"', email: 'hello@lumen.example' },
  to: `p${n}@example.org`,
  subject: 'Ready',
  html: `<p>${'ä'.repeat(20_000)}</p>`,
  text: 'Ready.\n.\nreally',
  messageId: `<m${n}@lumen.example>`,
  date: new Date('2026-11-24T12:00:00Z'),
});

describe('a mail', () => {
  it('is the same to the byte each time', async () => {
    expect(await mailer.deliver(mail())).toEqual({ outcome: 'accepted' });
    expect(await mailer.deliver(mail())).toEqual({ outcome: 'accepted' });
    expect(sink.mails).toHaveLength(2);
    expect(sink.mails[0]?.raw).toBe(sink.mails[1]?.raw);
    expect(sink.mails[0]).toMatchObject({ messageId: '<m1@lumen.example>', to: 'p1@example.org' });
  });

  it('is in doubt when the line breaks after the final dot, and went out once', async () => {
    sink.atEnd = () => 'drop';
    await mailer.deliver(mail(2));
    expect(await mailer.deliver(mail())).toEqual({ outcome: 'unknown', code: 'no_reply' });
    expect(sink.mails.filter(({ messageId }) => messageId === '<m1@lumen.example>')).toHaveLength(1);
  });

  it('is known not to have gone out when the line breaks before the text', async () => {
    sink.atRecipient = () => 'drop_before';
    expect(await mailer.deliver(mail())).toMatchObject({ outcome: 'unreachable' });
    expect(sink.mails).toEqual([]);
  });

  it('is refused or put off as the server says, and the connection goes on', async () => {
    sink.atRecipient = (to) => (to === 'p1@example.org' ? { code: 550, text: '5.1.1 nobody' } : undefined);
    sink.atEnd = ({ to }) => (to === 'p2@example.org' ? { code: 451, text: '4.3.0 later' } : undefined);
    const outcomes = await Promise.all([1, 2, 3].map((n) => mailer.deliver(mail(n))));
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['refused', 'put_off', 'accepted']);
  });

  it('waits for nobody when no server answers', async () => {
    await sink.stop();
    expect(await mailer.deliver(mail())).toMatchObject({ outcome: 'unreachable' });
    sink = await startSmtpSink();
  });
});

it.each(['', 'localhost:25', 'http://x', 'smtp://'])('a mail server is refused by its URL: %j', (url) => {
  expect(() => createMailer({ url })).toThrow('smtp://user:password@host:587');
});
