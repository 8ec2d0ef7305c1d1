import type { Href } from '../content/types.ts';
import { bracketsOfOlderSpellings } from './older-spellings.ts';
import { parseSnippets } from '../grammar/parse-snippets.ts';
import { snippetTableOf, type SnippetTable } from '../grammar/snippet-table.ts';
import type { Snippet } from '../types.ts';

const ALLOWED_SCHEMES = new Set(['http:', 'https:', 'mailto:', 'tel:']);
const RUNNING_SCHEMES =
  /^(?:javascript|ecmascript|jscript|livescript|mocha|vbscript|vbs|data|blob|filesystem|file|about|view-source|jar|mhtml|mk|res|resource|chrome|ms-[a-z-]+|search-ms|shell|x-[a-z-]+):/;

/**
 * What an address as it was typed, pasted or stored leads to: a snippet, when it is nothing but one (`[Activation Link]`,
 * also where an editor put `http://` before it or encoded it), else the address itself. Undefined for an address that
 * could run something, such as `javascript:`. Whether an address may be mailed, `lintInvite` says.
 */
export function readHref(address: string, snippets: readonly Snippet[] | SnippetTable): Href | undefined {
  const table = snippetTableOf(snippets);
  const written = address.trim();
  for (const candidate of [written, decoded(written)].map((one) => one.replace(/^https?:\/\/(?=[[{*［])/i, ''))) {
    const text = bracketsOfOlderSpellings(candidate.replace(/\/$/, ''), table);
    const [token, ...others] = parseSnippets(text, table).tokens;
    const isWhole = token?.type === 'snippet' && token.start === 0 && token.end === text.length && others.length === 0;
    if (isWhole) return { snippet: token.id };
  }
  const scheme = schemeOf(written);
  return scheme === undefined || ALLOWED_SCHEMES.has(scheme) ? { url: address } : undefined;
}

/** True for an address that runs what it holds, or what it leads to, in some program. */
export function couldRun(address: string): boolean {
  return RUNNING_SCHEMES.test(schemeOf(address) ?? '');
}

function schemeOf(address: string): string | undefined {
  // Browsers pass over these characters when they look for the scheme.
  return /^[a-z][a-z0-9+.-]*:/i.exec(address.replace(/[\s\p{Cc}\p{Cf}]+/gu, ''))?.[0].toLowerCase();
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
