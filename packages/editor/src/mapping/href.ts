import type { Href } from '@patient-portal-access/core';

const SAFE = /^(?:https?:\/\/[^\s/]|mailto:[^\s@]+@|tel:\+?[\d(])/i;

/** True for an address that a mail may carry: https, http, mailto or tel. Never `javascript:`, `data:` or a relative one. */
function isSafeUrl(url: string): boolean {
  return SAFE.test(url) && !hasControlCharacter(url);
}

export function isSafeHref(href: Href): boolean {
  return 'snippet' in href ? href.snippet !== '' : isSafeUrl(href.url);
}

/** True for an address that runs something, however it is disguised. Such a one never leaves the editor. */
export function isScriptHref(href: Href): boolean {
  return 'url' in href && /^(?:javascript|vbscript|data|blob|file):/i.test(href.url.replace(/[\s\p{C}]/gu, ''));
}

/** What a person typed, as an address: `example.com` gains https, `a@b.co` mailto, a number tel. Undefined where nothing safe can be made of it. */
export function completeUrl(typed: string): string | undefined {
  const text = typed.trim();
  if (isSafeUrl(text)) return text;
  if (/^[a-z][a-z\d+.-]*:(?!\d)/i.test(text) || /\s/.test(text.replace(/^[\d+() .-]+$/, ''))) return undefined;
  if (/^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/.test(text)) return `mailto:${text}`;
  if (/^\+?[\d() .-]{5,}$/.test(text)) return `tel:${text.replace(/[^\d+]/g, '')}`;
  return /^[^\s/.]+(?:\.[^\s/.]+)+(?:[:/?#]\S*)?$/.test(text) ? `https://${text}` : undefined;
}

export function sameHref(a: Href, b: Href): boolean {
  return 'snippet' in a ? 'snippet' in b && a.snippet === b.snippet : 'url' in b && a.url === b.url;
}

/** Reads what came from a clipboard or a saved state; undefined for anything that is not an address. */
export function parseHref(value: unknown): Href | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if ('snippet' in value && typeof value.snippet === 'string') return { snippet: value.snippet };
  return 'url' in value && typeof value.url === 'string' ? { url: value.url } : undefined;
}

function hasControlCharacter(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x20 || (code > 0x7e && code < 0xa0)) return true;
  }
  return false;
}
