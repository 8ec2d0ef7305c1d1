import type { Block, Href, Inline, InviteContent, List, SnippetUse } from './types.ts';

export type Path = (string | number)[];

/** A stretch of text that is written in one go: a subject, a paragraph, a list item, a button's label. */
export interface Run {
  children: Inline[];
  /** Where `children` stands in the invite. */
  path: Path;
}

/** Every run of an invite in reading order, those inside links not among them. */
export function inlineRuns(content: InviteContent): Run[] {
  return [
    { children: content.subject, path: ['subject'] },
    { children: content.preheader, path: ['preheader'] },
    ...content.body.flatMap((block, index) => blockRuns(block, ['body', index])),
  ];
}

function blockRuns(block: Block, path: Path): Run[] {
  if (block.type === 'list') return listRuns(block, path);
  if (block.type === 'button') return [{ children: block.label, path: [...path, 'label'] }];
  return block.type === 'divider' ? [] : [{ children: block.children, path: [...path, 'children'] }];
}

function listRuns(list: List, path: Path): Run[] {
  return list.items.flatMap((item, index) => {
    const at = [...path, 'items', index];
    const own = { children: item.children, path: [...at, 'children'] };
    return item.list ? [own, ...listRuns(item.list, [...at, 'list'])] : [own];
  });
}

/** Every snippet in the words of an invite, those inside links too, and where it stands. */
export function snippetUses(content: InviteContent): { use: SnippetUse; path: Path }[] {
  return inlineRuns(content).flatMap(({ children, path }) => usesIn(children, path));
}

function usesIn(children: Inline[], path: Path): { use: SnippetUse; path: Path }[] {
  return children.flatMap((inline, index) => {
    if (inline.type === 'snippet') return [{ use: inline, path: [...path, index] }];
    return inline.type === 'link' ? usesIn(inline.children, [...path, index, 'children']) : [];
  });
}

/** Every address of an invite: of links and of buttons. */
export function hrefs(content: InviteContent): { href: Href; path: Path; of: 'link' | 'button' }[] {
  const links = inlineRuns(content).flatMap(({ children, path }) =>
    children.flatMap((inline, index) =>
      inline.type === 'link' ? [{ href: inline.href, path: [...path, index, 'href'], of: 'link' as const }] : [],
    ),
  );
  const buttons = content.body.flatMap((block, index) =>
    block.type === 'button' ? [{ href: block.href, path: ['body', index, 'href'], of: 'button' as const }] : [],
  );
  return [...links, ...buttons];
}
