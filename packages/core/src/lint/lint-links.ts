import type { Href, InviteContent } from '../content/types.ts';
import { hrefs } from '../content/walk.ts';
import { safeLink } from '../render/safe-url.ts';
import type { Finding } from '../types.ts';
import { finding } from './finding-table.ts';
import { isLookAlikeHost } from './look-alike-host.ts';
import type { Linting } from './lint-invite.ts';

/** Links and buttons whose address may not be mailed. */
export function lintLinks(content: InviteContent, { table }: Linting): Finding[] {
  const isSafe = (href: Href) =>
    'snippet' in href ? table.get(href.snippet)?.kind === 'url' : isSafeAddress(href.url);
  return hrefs(content)
    .filter(({ href }) => !isSafe(href))
    .map(({ href, path }) => finding('link_unsafe', { address: writtenAddress(href, table) }, path));
}

function isSafeAddress(address: string): boolean {
  const safe = safeLink(address);
  return safe !== undefined && !isLookAlikeHost(safe);
}

function writtenAddress(href: Href, table: Linting['table']): string {
  return 'snippet' in href ? `[${table.get(href.snippet)?.label ?? href.snippet}]` : href.url.trim();
}
