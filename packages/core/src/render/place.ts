import { cleanHeader, cleanText } from './clean-text.ts';
import { directionApart, type Direction } from './direction.ts';
import { escapeHtml } from './escape-html.ts';

/** Where a value lands in the mail. A whole address is a place of its own. */
export type Place = 'html' | 'attribute' | 'text' | 'header';

/** A value made safe for its place, and set apart where its letters run the other way. */
export function escapeFor(place: Place, value: string, around: Direction): string {
  switch (place) {
    case 'header':
      return cleanHeader(value);
    case 'attribute':
      return escapeHtml(value);
    case 'html': {
      const apart = directionApart(value, around);
      return apart ? `<span dir="${apart}">${escapeHtml(value)}</span>` : escapeHtml(value);
    }
    case 'text':
      return directionApart(value, around) ? `\u2068${cleanText(value)}\u2069` : cleanText(value);
  }
}
