import type { InviteContent } from './types.ts';
import { hrefs, snippetUses } from './walk.ts';

/** The ids of all snippets an invite uses, in words and as addresses, known or not. */
export function snippetsUsed(content: InviteContent): Set<string> {
  const inWords = snippetUses(content).map(({ use }) => use.id);
  const asAddresses = hrefs(content).flatMap(({ href }) => ('snippet' in href ? [href.snippet] : []));
  return new Set([...inWords, ...asAddresses]);
}
