import { describe, expect, it } from 'vitest';
import { deliveryOfError, type SmtpError } from './delivery-of-error.ts';

const reply = (command: string, response: string): SmtpError => ({
  code: command === 'DATA' ? 'EMESSAGE' : 'EENVELOPE',
  command,
  responseCode: Number(response.slice(0, 3)),
  response,
});

describe('what a mail server says', () => {
  it.each([
    ['RCPT TO', '550 5.1.1 no such user', { outcome: 'refused', code: '5.1.1', isAddressBad: true }],
    ['RCPT TO', '550 no such user', { outcome: 'refused', code: '550', isAddressBad: true }],
    ['RCPT TO', '552 5.2.2 mailbox full', { outcome: 'refused', code: '5.2.2', isAddressBad: false }],
    ['DATA', '554 5.6.0 bad content', { outcome: 'text_refused', code: '5.6.0' }],
    ['DATA', '552 too big', { outcome: 'text_refused', code: '552' }],
    ['DATA', '554 no', { outcome: 'text_refused', code: '554' }],
    ['MAIL FROM', '550 5.1.8 bad sender', { outcome: 'sender_refused', code: '5.1.8' }],
    ['RCPT TO', '550 5.7.1 blocked', { outcome: 'sender_refused', code: '5.7.1' }],
    ['RCPT TO', '421 4.7.0 too many', { outcome: 'sender_refused', code: '4.7.0' }],
    ['RCPT TO', '450 4.2.0 greylisted', { outcome: 'put_off', code: '4.2.0', wholeDomain: false }],
    ['RCPT TO', '421 busy', { outcome: 'put_off', code: '421', wholeDomain: true }],
    ['DATA', '451 4.3.0 later', { outcome: 'put_off', code: '4.3.0', wholeDomain: false }],
    ['CONN', '421 busy', { outcome: 'unreachable', code: '421' }],
    ['CONN', '554 go away', { outcome: 'sender_refused', code: '554' }],
  ])('is understood: at %s, %s', (command, response, delivery) => {
    expect(deliveryOfError(reply(command, response), command === 'DATA')).toEqual(delivery);
  });

  it.each([
    ['450 greylisted, try again in 5 minutes', 300_000],
    ['450 4.2.0 retry in 90 sec', 90_000],
    ['451 come back in 1 hour', 3_600_000],
  ])('is honoured when it names a wait: %s', (response, retryAfterMs) => {
    expect(deliveryOfError(reply('RCPT TO', response), false)).toMatchObject({ outcome: 'put_off', retryAfterMs });
  });
});

describe('a line that breaks', () => {
  it('leaves a doubt once the text has begun, and none before', () => {
    expect(deliveryOfError({ code: 'ESOCKET', command: 'CONN' }, true)).toEqual({
      outcome: 'unknown',
      code: 'no_reply',
    });
    expect(deliveryOfError({ code: 'ETIMEDOUT' }, false)).toEqual({ outcome: 'unreachable', code: 'ETIMEDOUT' });
  });

  it.each(['EAUTH', 'EDNS', 'ETLS'])('is the sender’s trouble when it is %s', (code) => {
    expect(deliveryOfError({ code }, false)).toEqual({ outcome: 'sender_refused', code });
  });
});
