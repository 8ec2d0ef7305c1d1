import { isSame } from './content-equals.ts';
import { matchBlocks } from './match-blocks.ts';
import type { Block, InviteContent, SnippetUse, Text } from './types.ts';

/** A place that both sides changed in different ways. The merged invite has mine there; theirs is here. */
export type InviteConflict =
  | { part: 'subject' | 'preheader'; base: Words; mine: Words; theirs: Words }
  /** `at` and `mine.length` say where mine stands in the merged body. */
  | { part: 'body'; at: number; base: Block[]; mine: Block[]; theirs: Block[] };

export interface MergedInvite {
  content: InviteContent;
  conflicts: InviteConflict[];
}

type Words = (Text | SnippetUse)[];

/**
 * Brings two versions of an invite together that were both made from `base`: what only one side changed is taken over,
 * block by block. What both changed differently stays as mine and is listed, so that no text gets lost.
 */
export function mergeInvite(base: InviteContent, mine: InviteContent, theirs: InviteContent): MergedInvite {
  const conflicts: InviteConflict[] = [];
  const words = (part: 'subject' | 'preheader'): Words => {
    const sides = { base: base[part], mine: mine[part], theirs: theirs[part] };
    const chosen = choose(sides);
    if (!chosen) conflicts.push({ part, ...sides });
    return chosen ?? sides.mine;
  };
  const [subject, preheader] = [words('subject'), words('preheader')];
  const body: Block[] = [];
  for (const stretch of stretches(base.body, mine.body, theirs.body).flatMap(pairBlocks)) {
    const chosen = choose(stretch);
    if (!chosen) conflicts.push({ part: 'body', at: body.length, ...stretch });
    body.push(...(chosen ?? stretch.mine));
  }
  return { content: { version: 1, subject, preheader, body }, conflicts };
}

interface Sides<T> {
  base: T;
  mine: T;
  theirs: T;
}

/** What both agree on, or the only change; undefined when there are two. */
function choose<T>({ base, mine, theirs }: Sides<T>): T | undefined {
  if (isSame(mine, theirs) || isSame(base, theirs)) return mine;
  return isSame(base, mine) ? theirs : undefined;
}

/** Where nobody added or took away a block, each is judged alone: two may have edited neighbouring paragraphs. */
function pairBlocks(sides: Sides<Block[]>): Sides<Block[]>[] {
  const { base, mine, theirs } = sides;
  if (base.length !== mine.length || base.length !== theirs.length) return [sides];
  return base.map((block, index) => ({
    base: [block],
    mine: mine.slice(index, index + 1),
    theirs: theirs.slice(index, index + 1),
  }));
}

/** The bodies cut at every block that all three have. */
function stretches(base: Block[], mine: Block[], theirs: Block[]): Sides<Block[]>[] {
  const inMine = matchBlocks(base, mine);
  const inTheirs = matchBlocks(base, theirs);
  const all: Sides<Block[]>[] = [];
  let [b, m, t] = [0, 0, 0];
  for (const index of base.keys()) {
    const [mineAt, theirsAt] = [inMine.get(index), inTheirs.get(index)];
    if (mineAt === undefined || theirsAt === undefined) continue;
    all.push(
      { base: base.slice(b, index), mine: mine.slice(m, mineAt), theirs: theirs.slice(t, theirsAt) },
      {
        base: base.slice(index, index + 1),
        mine: mine.slice(mineAt, mineAt + 1),
        theirs: theirs.slice(theirsAt, theirsAt + 1),
      },
    );
    [b, m, t] = [index + 1, mineAt + 1, theirsAt + 1];
  }
  return [...all, { base: base.slice(b), mine: mine.slice(m), theirs: theirs.slice(t) }];
}
