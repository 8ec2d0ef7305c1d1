import type { PortalAccessAdapter } from '../../adapter.ts';
import { INVITE_LIMITS } from '../../content/limits.ts';
import type { Block, InviteContent, List } from '../../content/types.ts';
import { equals, holds, rejects } from '../assert.ts';
import { rule } from '../rule.ts';
import { ruleInvite, save } from '../steps.ts';

const paragraph = (text: string): Block => ({ type: 'paragraph', children: [{ type: 'text', text }] });

/** One of everything an invite may hold. */
const everyBlock: Block[] = [
  {
    type: 'heading',
    level: 2,
    align: 'center',
    children: [{ type: 'text', text: 'Welcome', marks: ['bold'] }],
  },
  {
    type: 'paragraph',
    children: [
      { type: 'text', text: 'See ' },
      { type: 'link', href: { url: 'https://example.org/a?b=1&c=2' }, children: [{ type: 'text', text: 'our page' }] },
      { type: 'break' },
      { type: 'text', text: 'or call', marks: ['italic', 'underline'] },
    ],
  },
  {
    type: 'list',
    ordered: true,
    items: [
      {
        children: [{ type: 'text', text: 'one' }],
        list: { type: 'list', ordered: false, items: [{ children: [{ type: 'text', text: 'inner' }] }] },
      },
      { children: [{ type: 'text', text: 'two' }] },
    ],
  },
  { type: 'quote', children: [{ type: 'text', text: 'Quoted' }] },
  { type: 'divider' },
];

/** Text that a careless store or template engine changes. */
const awkward = [
  '<b>&amp;</b> "quoted" \'too\'',
  'é e\u0301 ﬁ',
  '𝒳 👩‍👩‍👧 🇩🇪',
  'שלום مرحبا',
  '{{7*7}} %s $& \\n',
  '100 % sure',
];
/** What only a store that keeps every code unit gives back. */
const codeUnits = [
  'half \ud83d pair',
  'two  spaces\tand a tab',
  'nul \u0000 bell \u0007',
  'line\u2028separator',
  '\ufeffmark\u200b',
];

export const contentRules = [
  rule({
    id: 'invite-comes-back-equal',
    level: 'basic',
    name: 'a saved invite comes back deeply equal, whatever blocks and letters it holds',
    prove: async ({ adapter }) => {
      const invite = ruleInvite(await adapter.listSnippets());
      await comesBack(adapter, { ...invite, body: [...everyBlock, ...awkward.map(paragraph), ...invite.body] });
    },
  }),
  rule({
    id: 'invite-keeps-code-units',
    level: 'full',
    name: 'every string of the invite comes back code unit for code unit, half a surrogate pair too',
    prove: async ({ adapter }) => {
      const invite = ruleInvite(await adapter.listSnippets());
      await comesBack(adapter, { ...invite, body: [...codeUnits.map(paragraph), ...invite.body] });
    },
  }),
  rule({
    id: 'unreadable-invite-is-refused',
    level: 'basic',
    name: 'content beyond the schema is refused with the field named, and what was stored stays',
    prove: async ({ adapter }) => {
      const invite = ruleInvite(await adapter.listSnippets());
      const wrong: unknown[] = [
        { ...invite, version: 2 },
        { ...invite, body: [{ type: 'script', children: [] }] },
        { ...invite, subject: 'plain' },
        { ...invite, body: [{ type: 'paragraph', children: [{ type: 'text', text: 7 }] }] },
        null,
      ];
      for (const content of wrong) await isRefused(adapter, content);
    },
  }),
  rule({
    id: 'oversized-invite-is-refused',
    level: 'basic',
    name: 'content beyond 256 KiB, 10,000 nodes or depth 32 is refused, and what was stored stays',
    prove: async ({ adapter }) => {
      const invite = ruleInvite(await adapter.listSnippets());
      await isRefused(adapter, { ...invite, body: [paragraph('x'.repeat(INVITE_LIMITS.bytes))] });
      await isRefused(adapter, {
        ...invite,
        body: Array.from({ length: INVITE_LIMITS.nodes + 1 }, () => ({ type: 'divider' })),
      });
      await isRefused(adapter, { ...invite, body: [nestedList(INVITE_LIMITS.depth)] });
    },
  }),
];

async function comesBack(adapter: PortalAccessAdapter, content: InviteContent) {
  const saved = await save(adapter, content);
  equals(saved.content, content, 'the invite as answered');
  equals((await adapter.getTemplate()).content, content, 'the invite as read again');
}

async function isRefused(adapter: PortalAccessAdapter, content: unknown) {
  const stored = await adapter.getTemplate();
  // A caller in plain JavaScript can hand over anything.
  const input = { content: content as InviteContent, revision: stored.revision };
  const { info } = await rejects(adapter.saveTemplate(input), 'invalid', 'content beyond the schema or the limits');
  const named = Object.keys(info.fields ?? {});
  holds(
    named.some((field) => field.startsWith('content')),
    `info.fields must name the field, found ${named.join() || 'none'}`,
  );
  equals(await adapter.getTemplate(), stored, 'what is stored after a refused save');
}

function nestedList(depth: number): List {
  let list: List = { type: 'list', ordered: false, items: [{ children: [] }] };
  for (let level = 0; level < depth; level += 1)
    list = { type: 'list', ordered: false, items: [{ children: [], list }] };
  return list;
}
