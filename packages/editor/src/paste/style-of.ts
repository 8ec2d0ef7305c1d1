/**
 * Under this name a clipboard's style attributes are kept while it is cleaned. They are only read, but the real ones
 * would be reported by a host's content security policy.
 */
export const LOOK = 'data-ppa-look';

const TAG = /<[a-z][^<>]*>/gi;
const STYLE_SHEET = /<style\b[^>]*>([^]*?)<\/style\s*>/gi;

/** HTML whose styles mean nothing to a browser, and the style sheets that were in it. */
export function takeStylesOut(html: string): { html: string; css: string } {
  const sheets: string[] = [];
  const bare = html.replace(STYLE_SHEET, (_, css: string) => {
    sheets.push(css);
    return '';
  });
  return {
    html: bare.replace(TAG, (tag) => tag.replace(/([\s"'/])style\s*=/gi, `$1${LOOK}=`)),
    css: sheets.join('\n').replace(/<!--|-->/g, ''),
  };
}

/** The declarations of a style attribute, vendor ones too, which the browser's own parser would throw away. */
export function styleOf(element: Element): Map<string, string> {
  const declarations = (element.getAttribute(LOOK) ?? '').split(';');
  return new Map(
    declarations.flatMap((declaration) => {
      const at = declaration.indexOf(':');
      if (at < 0) return [];
      const [property, value] = [declaration.slice(0, at), declaration.slice(at + 1)];
      return [[property.trim().toLowerCase(), value.trim().toLowerCase()] as const];
    }),
  );
}

/** Writes declarations before those that an element has, which therefore win. */
export function prependStyle(element: Element, declarations: string): void {
  setStyle(element, `${declarations};${element.getAttribute(LOOK) ?? ''}`);
}

/** Writes declarations behind those that an element has. */
export function appendStyle(element: Element, declarations: string): void {
  setStyle(element, `${element.getAttribute(LOOK) ?? ''};${declarations}`);
}

export function setStyle(element: Element, declarations: string): void {
  element.setAttribute(LOOK, declarations);
}

/** A selector of elements whose style says something like this. */
export function styledWith(words: string): string {
  return `[${LOOK}*="${words}"]`;
}
