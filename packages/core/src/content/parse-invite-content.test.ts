import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPortalAccessError } from '../errors.ts';
import { contentEquals } from './content-equals.ts';
import { defaultInvite } from './default-invite.ts';
import { brokenLimit, INVITE_LIMITS } from './limits.ts';
import { parseInviteContent } from './parse-invite-content.ts';
import { processorTime } from './testing/processor-time.ts';
import { utf8Bytes } from './utf8-bytes.ts';

const invite = defaultInvite('en');
const body = (...blocks: unknown[]) => ({ ...invite, body: blocks });
const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });

function refusal(input: unknown): Record<string, string> {
  try {
    parseInviteContent(input);
  } catch (error) {
    return isPortalAccessError(error) && error.code === 'invalid' ? (error.info.fields ?? {}) : { not: String(error) };
  }
  return { not: 'refused' };
}

function nestedLists(levels: number): unknown {
  let list: unknown = { type: 'list', ordered: false, items: [] };
  for (let level = 1; level < levels; level++) list = { type: 'list', ordered: false, items: [{ children: [], list }] };
  return list;
}

describe('parseInviteContent', () => {
  it.each<[unknown, string]>([
    [null, 'content'],
    ['<p>Hi</p>', 'content'],
    [{ ...invite, version: 2 }, 'content.version'],
    [{ ...invite, extra: 1 }, 'content.extra'],
    [{ ...invite, subject: 'Hi' }, 'content.subject'],
    [{ ...invite, subject: [{ type: 'break' }] }, 'content.subject.0.type'],
    [body({ type: 'html', html: '<script>' }), 'content.body.0.type'],
    [body({ type: 'paragraph', children: [{ type: 'text', text: 1 }] }), 'content.body.0.children.0.text'],
    [
      body({ type: 'paragraph', children: [{ type: 'text', text: '', marks: ['blink'] }] }),
      'content.body.0.children.0.marks.0',
    ],
    [body({ type: 'heading', level: 4, children: [] }), 'content.body.0.level'],
    [body({ type: 'button', label: [], href: { url: 'x', snippet: 'y' } }), 'content.body.0.href'],
    [body({ type: 'list', ordered: true, start: -1, items: [] }), 'content.body.0.start'],
    [body(JSON.parse('{"type":"divider","__proto__":{"polluted":1}}')), 'content.body.0.__proto__'],
  ])('names the field that is wrong (case %#)', (input, field) => {
    expect(Object.keys(refusal(input))).toEqual([field]);
  });

  it('takes an invite up to the limits and refuses one beyond them', () => {
    const many = (count: number) => body(...Array.from({ length: count }, () => ({ type: 'divider' })));
    const others = 4; // words of subject and preheader
    expect(parseInviteContent(many(INVITE_LIMITS.nodes - others)).body).toHaveLength(INVITE_LIMITS.nodes - others);
    expect(refusal(many(INVITE_LIMITS.nodes + 1)).content).toContain('10000 nodes');
    expect(refusal(body(paragraph('é'.repeat(140_000)))).content).toContain('262144 bytes');
    expect(parseInviteContent(body(paragraph('é'.repeat(130_000)))).body).toHaveLength(1);
    expect(parseInviteContent(body(nestedLists(16))).body).toHaveLength(1);
    expect(refusal(body(nestedLists(17))).content).toContain('32 levels');
  });

  it.each<[string, () => unknown]>([
    ['lists in lists', () => nestedLists(100_000)],
    ['arrays in arrays', () => body(Array.from({ length: 100_000 }).reduce((inner) => [inner], []))],
    [
      'itself',
      () => {
        const circular: { body: unknown[] } = { body: [] };
        circular.body.push(circular);
        return circular;
      },
    ],
    ['a million values', () => ({ subject: Array.from({ length: 1_000_000 }, () => 1) })],
  ])('refuses %s without running out of anything', (_name, input) => {
    const time = processorTime(() => {
      expect(Object.keys(refusal(input()))).toEqual(['content']);
    });
    expect(time).toBeLessThan(2_000);
  });

  it('takes a field that is undefined for none, as JSON does', () => {
    const words = { type: 'text', text: 'x', marks: undefined, literal: undefined };
    const block = { type: 'paragraph', align: undefined, children: [words] };
    expect(parseInviteContent(body(block)).body).toStrictEqual([
      { type: 'paragraph', children: [{ type: 'text', text: 'x' }] },
    ]);
  });

  it('takes any id of a snippet: one that is not known is kept, and shown as damaged', () => {
    const ids = ['', 'x'.repeat(300), '<b>', '__proto__'];
    const use = ids.map((id) => ({ type: 'snippet', id }));
    expect(parseInviteContent(body({ type: 'quote', children: use })).body).toEqual([{ type: 'quote', children: use }]);
  });

  it('refuses any other JSON, and says where', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (input) => {
        expect(Object.keys(refusal(input))[0]).toMatch(/^content/);
      }),
    );
  });
});

describe('the size of an invite', () => {
  it('is counted as its JSON in UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(utf8Bytes(text)).toBe(new TextEncoder().encode(text).length);
      }),
    );
    const exactly = (bytes: number) => ['x'.repeat(bytes - 4)];
    expect(brokenLimit(exactly(INVITE_LIMITS.bytes))).toBeUndefined();
    expect(brokenLimit(exactly(INVITE_LIMITS.bytes + 1))).toBe('bytes');
  });
});

describe('contentEquals', () => {
  it('does not mind the order of keys, but every code unit', () => {
    const a = { ...invite, body: [{ type: 'paragraph' as const, align: 'end' as const, children: [] }] };
    const b = { ...invite, body: [{ children: [], align: 'end' as const, type: 'paragraph' as const }] };
    expect(contentEquals(a, b)).toBe(true);
    expect(contentEquals(a, { ...a, body: [{ type: 'paragraph', children: [] }] })).toBe(false);
    const subject = (text: string) => ({ ...a, subject: [{ type: 'text' as const, text }] });
    expect(contentEquals(subject('é'), subject('e\u0301'))).toBe(false);
  });
});
