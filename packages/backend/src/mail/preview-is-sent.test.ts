import { defaultInvite, type InviteContent } from '@patient-portal-access/core';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEAD_TOKEN } from '../activation/links.ts';
import { startStage, type Stage } from '../testing/stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage('pglite');
  await stage.backend.work();
});
afterAll(() => stage?.stop());

const rich: InviteContent = {
  ...defaultInvite('en'),
  subject: [
    { type: 'snippet', id: 'patient_first_name', fallback: 'Hello' },
    { type: 'text', text: ', your portal at ' },
    { type: 'snippet', id: 'business_name' },
    { type: 'text', text: ' is ready' },
  ],
  body: [
    { type: 'heading', level: 1, children: [{ type: 'text', text: 'Grüße — 你好 = .dots.' }] },
    ...defaultInvite('en').body,
    {
      type: 'list',
      ordered: true,
      items: [{ children: [{ type: 'snippet', id: 'patient_full_name', marks: ['bold'] }, { type: 'break' }] }],
    },
    { type: 'quote', children: [{ type: 'snippet', id: 'activation_link' }] },
  ],
};
const names: [firstName: string, lastName: string][] = [
  ['Ana', 'Lopez'],
  ["D'Angelo", 'O"Brien & <Sons>'],
  ['Zoë', 'Nguyễn'],
  ['مريم', 'الحداد'],
  ['.hidden', 'From here'],
  ['', 'Only'],
  ['明'.repeat(40), '😀=3D'],
];

/** Mail has lines that end in CRLF; the parser ends the last one too, whether it had an end or not. */
const withoutLastBreak = (part: string) => part.replaceAll('\r\n', '\n').replace(/\n$/, '');

describe('the preview', () => {
  it('says to the byte what each patient is sent, but for the links, which lead nowhere', async () => {
    const { adapter, sink } = stage;
    const { revision } = await adapter.getTemplate();
    await adapter.saveTemplate({ content: rich, revision });
    const ids = await stage.addPatients(names.length, (n) => {
      const [firstName, lastName] = names[n % names.length] ?? ['', ''];
      return { firstName, lastName };
    });
    const previews = new Map<string, Awaited<ReturnType<typeof adapter.renderInvite>>>();
    for (const recipientId of ids)
      previews.set(`${recipientId}@example.org`, await adapter.renderInvite({ content: rich, recipientId }));
    await stage.until(await stage.start(ids), 'completed');

    expect(sink.mails.map(({ to }) => to).toSorted()).toEqual([...previews.keys()].toSorted());
    for (const { to, raw } of sink.mails) {
      const preview = previews.get(to);
      const mail = await PostalMime.parse(raw);
      const token = /\/activate\/([\w-]{20,})/.exec(mail.text ?? '')?.[1] ?? '';
      const received = (part = '') => withoutLastBreak(part).replaceAll(token, DEAD_TOKEN);
      expect(token).not.toBe('');
      expect(mail.subject).toBe(preview?.subject);
      expect(received(mail.html)).toBe(preview?.html);
      expect(received(mail.text)).toBe(preview?.text);
    }
  });

  it('says to the byte what a test mail says', async () => {
    const { adapter, sink } = stage;
    sink.mails.length = 0;
    await adapter.sendTest({ content: rich });
    const preview = await adapter.renderInvite({ content: rich });
    const mail = await PostalMime.parse(sink.mails[0]?.raw ?? '');
    expect(mail.subject).toBe(preview.subject);
    expect(withoutLastBreak(mail.html ?? '').trimEnd()).toBe(preview.html.trimEnd());
    expect(withoutLastBreak(mail.text ?? '').trimEnd()).toBe(preview.text.trimEnd());
  });
});
