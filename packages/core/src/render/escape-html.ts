import { cleanText } from './clean-text.ts';

const SPECIAL = /[&<>"']/g;
const HAS_SPECIAL = /[&<>"']/;

/** Cleaned text for HTML, both between tags and inside a quoted attribute. */
export function escapeHtml(text: string): string {
  return escapeSpecial(cleanText(text));
}

/** Clean text for HTML. Most values hold nothing special, so a test comes before the replacing. */
export function escapeSpecial(clean: string): string {
  return HAS_SPECIAL.test(clean) ? clean.replace(SPECIAL, entity) : clean;
}

function entity(character: string): string {
  if (character === '&') return '&amp;';
  if (character === '<') return '&lt;';
  if (character === '>') return '&gt;';
  return character === '"' ? '&quot;' : '&#39;';
}
