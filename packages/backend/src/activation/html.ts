/** Markup that is safe to send: made by `html`, which escapes every value that is not itself such markup. */
export interface Html {
  readonly markup: string;
}

type Value = string | number | Html | readonly Html[] | undefined | false;

/** Markup with values, escaped for text and for quoted attributes. Absent values leave nothing behind. */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Html {
  return { markup: parts.reduce((whole, part, i) => `${whole}${toMarkup(values[i - 1])}${part}`) };
}

function toMarkup(value: Value): string {
  if (value === undefined || value === false) return '';
  if (typeof value === 'string' || typeof value === 'number') return escape(String(value));
  return isList(value) ? value.map(({ markup }) => markup).join('') : value.markup;
}

const isList = (value: Html | readonly Html[]): value is readonly Html[] => Array.isArray(value);

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (text: string) => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
