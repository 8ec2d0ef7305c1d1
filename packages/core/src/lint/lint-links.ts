import type { Href, InviteContent } from '../content/types.ts';
import { hrefs } from '../content/walk.ts';
import { isBlank } from '../render/is-blank.ts';
import { safeLink } from '../render/safe-url.ts';
import type { Finding } from '../types.ts';
import { finding } from './finding-table.ts';
import { isLookAlikeHost } from './look-alike-host.ts';
import type { Linting } from './lint-parsed.ts';

/** Links and buttons that may not be mailed: where they lead, and buttons that do not say so. */
export function lintLinks(content: InviteContent, linting: Linting): Finding[] {
  return [...lintAddresses(content, linting), ...lintButtons(content)];
}

function lintAddresses(content: InviteContent, { table }: Linting): Finding[] {
  const isSafe = (href: Href) =>
    'snippet' in href ? table.get(href.snippet)?.kind === 'url' : isSafeAddress(href.url);
  return hrefs(content)
    .filter(({ href }) => !isSafe(href))
    .map(({ href, path }) => finding('link_unsafe', { address: writtenAddress(href, table) }, path));
}

/** A screen reader would say "button" and nothing else (WCAG 2.2, 2.4.4). */
function lintButtons({ body }: InviteContent): Finding[] {
  return body.flatMap((block, index) =>
    block.type === 'button' && block.label.every((word) => word.type === 'text' && isBlank(word.text))
      ? [finding('button_without_words', undefined, ['body', index, 'label'])]
      : [],
  );
}

function isSafeAddress(address: string): boolean {
  const safe = safeLink(address);
  return safe !== undefined && !isLookAlikeHost(safe);
}

function writtenAddress(href: Href, table: Linting['table']): string {
  return 'snippet' in href ? `[${table.get(href.snippet)?.label ?? href.snippet}]` : href.url.trim();
}
