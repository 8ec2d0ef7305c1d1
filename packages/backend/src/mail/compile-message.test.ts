import {
  compileInvite,
  defaultInvite,
  defaultSnippets,
  isUsableAddress,
  personalise,
  type InviteContent,
  type Practice,
} from '@patient-portal-access/core';
import nodemailer from 'nodemailer';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { compileMessage, composeMessage } from './compile-message.ts';

const practice: Practice = {
  id: 'lumen',
  name: 'Praxis „Lumen“ & Söhne',
  locale: 'en-US',
  timeZone: 'UTC',
  sender: { name: 'Praxis „Lumen“, Söhne', email: 'hello@lumen.example' },
  phone: '+1 212 555 0142',
};
const date = new Date('2026-11-24T09:30:00Z');
const messageId = '<0123456789abcdef@lumen.example>';
const link = 'https://portal.lumen.example/activate/aB3_-x';
const valuesOf = (name: string) => ({
  patient_first_name: name,
  patient_last_name: `${name} Ångström`,
  patient_full_name: `${name} ${name}`,
  activation_link: link,
  link_expiry_date: 'December 1, 2026',
  decline_link: `${link}/decline`,
});

const words = (...texts: string[]): InviteContent => ({
  ...defaultInvite('en'),
  subject: [
    { type: 'text', text: 'Für ' },
    { type: 'snippet', id: 'patient_first_name' },
    { type: 'text', text: ': =?x?= 100 % [ready]' },
  ],
  body: [
    ...texts.map((text) => ({
      type: 'paragraph' as const,
      children: [
        { type: 'text' as const, text },
        { type: 'snippet' as const, id: 'patient_full_name' },
      ],
    })),
    ...defaultInvite('en').body,
  ],
});
const contents: [string, InviteContent][] = [
  ['the default invite', defaultInvite('en')],
  ['lines that begin with a dot or with From', words('.', '..', '. x', 'From here on', '.\n.\n', '>From')],
  ['a line of 3,000 characters', words('x'.repeat(3_000), `${'ü'.repeat(900)}.`, '='.repeat(200))],
  [
    'spaces at the ends, tabs, and every kind of letter',
    words('  two  ', 'tab\there', 'שלום', '😀😀', '日本語'.repeat(60), 'soft\u00adhyphen\u00a0nbsp'),
  ],
];
const names = [
  'Ana',
  '.hidden',
  'From',
  '=3D=0A',
  'Łukasz',
  'محمد',
  '明'.repeat(40),
  'x'.repeat(300),
  ' padded ',
  'a\r\nBcc: eve@evil.example',
  '',
  '<b>&"\'',
  '😀',
];

describe('a message that is put together from what was encoded before', () => {
  it.each(contents)('says what nodemailer would say, for %s', async (_, content) => {
    const invite = compileInvite(content, { practice, snippets: defaultSnippets });
    const message = compileMessage(invite, { from: practice.sender, id: 'c-1' });
    for (const name of names) {
      const values = valuesOf(name);
      const raw = composeMessage(message, {
        to: 'ana@mail.example',
        values,
        messageId,
        date,
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
      const theirs = await nodemailersOwn({ ...personalise(invite, values), to: 'ana@mail.example' });
      const [ours, other] = [await PostalMime.parse(raw), await PostalMime.parse(theirs)];
      for (const part of ['from', 'to', 'subject', 'messageId', 'date', 'html', 'text'] as const)
        expect(normal(ours[part]), `${part} for ${JSON.stringify(name)}`).toEqual(normal(other[part]));
      expect(ours.headers.map(({ key }) => key).toSorted()).toEqual(other.headers.map(({ key }) => key).toSorted());
    }
  });

  it.each([{ activation_link: '' }, { decline_link: 'javascript:x' }, { activation_link: '', decline_link: '' }])(
    'leaves out the link of who has none, as %j',
    async (lacking) => {
      const invite = compileInvite(defaultInvite('de'), { practice, snippets: defaultSnippets });
      const values = { ...valuesOf('Jürgen'), ...lacking };
      const raw = composeMessage(compileMessage(invite, { from: practice.sender, id: 'c-1' }), {
        to: 'ana@mail.example',
        values,
        messageId,
        date,
      });
      const mail = await PostalMime.parse(raw);
      const { html, text } = personalise(invite, values);
      expect(normal(mail.html)).toBe(normal(html));
      expect(normal(mail.text)).toBe(normal(text));
      expect(html.match(/href="[^"]+"/g)?.length ?? 0).toBe(
        Object.keys(lacking).length === 2 ? 0 : 'decline_link' in lacking ? 2 : 1,
      );
    },
  );

  it.each(contents)(
    'is ASCII in lines of at most 76 characters of text and 78 of header, none beginning with a dot, for %s',
    (_, content) => {
      const message = compileMessage(compileInvite(content, { practice, snippets: defaultSnippets }), {
        from: practice.sender,
        id: 'c-1',
      });
      for (const name of names) {
        const raw = composeMessage(message, {
          to: 'ana@mail.example',
          values: valuesOf(name),
          messageId,
          date,
        }).toString('latin1');
        expect(raw).toMatch(/^[\t\r\n -~]*$/);
        expect(raw.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        for (const line of raw.split('\r\n')) {
          expect(line.length).toBeLessThanOrEqual(78);
          expect(line).not.toMatch(/^(\.|From )/);
        }
      }
    },
  );

  it('is the same, byte for byte, when it is made again', () => {
    const make = () => {
      const invite = compileInvite(defaultInvite('en'), { practice, snippets: defaultSnippets });
      return composeMessage(compileMessage(invite, { from: practice.sender, id: 'c-1' }), {
        to: 'a@b.example',
        values: valuesOf('Ana'),
        messageId,
        date,
      });
    };
    expect(make().equals(make())).toBe(true);
  });

  it('lets no name and no address add a header or a recipient', async () => {
    const invite = compileInvite(words('x'), { practice, snippets: defaultSnippets });
    const from = { name: 'Clinic\r\nBcc: eve@evil.example', email: 'hello@lumen.example\r\nBcc: eve@evil.example' };
    const raw = composeMessage(compileMessage(invite, { from, id: 'c-1' }), {
      to: 'ana@mail.example>,<eve@evil.example\r\nCc: eve@evil.example',
      values: valuesOf('Ana\r\nBcc: eve@evil.example'),
      messageId,
      date,
    });
    const mail = await PostalMime.parse(raw);
    expect(mail.headers.map(({ key }) => key)).not.toEqual(expect.arrayContaining(['bcc']));
    expect(mail.headers.map(({ key }) => key)).not.toEqual(expect.arrayContaining(['cc']));
    expect(mail.to).toHaveLength(1);
  });

  it('writes letters before the @ in UTF-8, those too whose low byte would end the line', async () => {
    const invite = compileInvite(words('x'), { practice, snippets: defaultSnippets });
    const ends = 'anačĊčĊBccĺĠeveŀevil.example@mail.example';
    expect(isUsableAddress(ends)).toBe(true);
    for (const address of [ends, 'josé@mail.example', '用户@例子.example', 'ŀĬļľĺĻ@mail.example']) {
      const message = compileMessage(invite, { from: { name: 'Clinic', email: address }, id: 'c-1' });
      const raw = composeMessage(message, { to: address, values: valuesOf('Ana'), messageId, date });
      const [head = ''] = raw.toString('utf8').split('\r\n\r\n');
      expect(head.split('\r\n').filter((line) => /^(From|To): /.test(line))).toHaveLength(2);
      expect(head).toContain(address.slice(0, address.lastIndexOf('@') + 1));
      const mail = await PostalMime.parse(raw);
      const names = ['from', 'to', 'subject', 'message-id', 'date', 'mime-version', 'content-type'];
      expect(mail.headers.map(({ key }) => key)).toEqual(names);
      expect(mail.to).toHaveLength(1);
    }
  });

  it('lets no value of a further header end its line', () => {
    const invite = compileInvite(words('x'), { practice, snippets: defaultSnippets });
    const raw = composeMessage(compileMessage(invite, { from: practice.sender, id: 'c-1' }), {
      to: 'ana@mail.example',
      values: valuesOf('Ana'),
      messageId,
      date,
      headers: { 'List-Unsubscribe': '<https://x.example>\r\nBcc: eve@evil.example', 'X-Other': 'čĊBccĺĠx' },
    }).toString('utf8');
    expect(raw).toContain('List-Unsubscribe: <https://x.example> Bcc: eve@evil.example\r\nX-Other: čĊBccĺĠx\r\n');
  });

  it('sends no bidi control in the name of a sender', async () => {
    const invite = compileInvite(words('x'), { practice, snippets: defaultSnippets });
    const from = { name: '\u202eClinic\u2066 \u200fA', email: 'hello@lumen.example' };
    const raw = composeMessage(compileMessage(invite, { from, id: 'c-1' }), {
      to: 'ana@mail.example',
      values: valuesOf('Ana'),
      messageId,
      date,
    });
    expect((await PostalMime.parse(raw)).from?.name).toBe('Clinic A');
  });

  it('quotes a sender, or encodes it where that would make a line too long', () => {
    const invite = compileInvite(words('x'), { practice, snippets: defaultSnippets });
    for (const name of ['"'.repeat(60), `${'a '.repeat(30)}"`, 'Plain & Co.']) {
      const message = compileMessage(invite, { from: { name, email: 'hello@lumen.example' }, id: 'c-1' });
      for (const line of message.head.split('\r\n')) expect(line.length).toBeLessThanOrEqual(76);
    }
  });

  it('writes a domain in another script as mail servers want it', () => {
    const invite = compileInvite(defaultInvite('en'), { practice, snippets: defaultSnippets });
    const message = compileMessage(invite, { from: practice.sender, id: 'c-1' });
    const raw = composeMessage(message, {
      to: 'ana@münchen.example',
      values: valuesOf('Ana'),
      messageId,
      date,
    }).toString();
    expect(raw).toContain('To: ana@xn--mnchen-3ya.example\r\n');
  });
});

/** Line ends are the transport's, and what follows the last word of a part is nobody's. */
const normal = (part: unknown) => (typeof part === 'string' ? part.replaceAll('\r\n', '\n').trimEnd() : part);

async function nodemailersOwn(mail: { to: string; subject: string; html: string; text: string }): Promise<Buffer> {
  const transport = nodemailer.createTransport({ streamTransport: true, buffer: true });
  const { name, email } = practice.sender;
  const { message } = await transport.sendMail({
    ...mail,
    from: { name, address: email },
    messageId,
    date,
    xMailer: false,
    headers: { 'Auto-Submitted': 'auto-generated' },
  });
  if (!Buffer.isBuffer(message)) throw new Error('nodemailer gave no buffer');
  return message;
}
