import { prependStyle } from './style-of.ts';

const RULE = /([^{}]+)\{([^{}]*)\}/g;
const KEPT = /^\s*(?:font-weight|font-style|text-decoration(?:-line)?|text-align|mso-list|display)\s*:/i;
const FONT = /^\s*font\s*:([^;]*)$/i;

/** How pages' own style sheets, which stay behind, are usually told to align: WordPress, Quill, Bootstrap, Tailwind. */
const ALIGNED = /(?:^|\s)(?:has-text-align|ql-align|text)-(center|right|end)(?:\s|$)/;

/** Writes what a style sheet on the clipboard gives to classes (Pages, Notes, Excel) into the elements themselves: marks and alignment. */
export function applyClassStyles(document: Document, css: string): void {
  applyUsualAligns(document);
  for (const [, selectors = '', declarations = ''] of css.replace(/\/\*[^]*?\*\//g, '').matchAll(RULE)) {
    const kept = declarations.split(';').flatMap((declaration) => keptOf(declaration));
    if (kept.length > 0) for (const element of elementsOf(document, selectors)) prependStyle(element, kept.join(';'));
  }
}

function applyUsualAligns(document: Document): void {
  const aligned = '[class*="-center"],[class*="-right"],[class*="-end"]';
  for (const element of document.querySelectorAll<HTMLElement>(aligned)) {
    const align = ALIGNED.exec(element.classList.value)?.[1];
    if (align) prependStyle(element, `text-align:${align}`);
  }
}

/** What says something of structure or marks; of a `font`, its weight and slant. */
function keptOf(declaration: string): string[] {
  const font = FONT.exec(declaration)?.[1];
  if (font === undefined) return KEPT.test(declaration) ? [declaration] : [];
  return [
    ...(/\b(?:bold|[6-9]00)\b/i.test(font) ? ['font-weight:bold'] : []),
    ...(/\b(?:italic|oblique)\b/i.test(font) ? ['font-style:italic'] : []),
  ];
}

/** Elements of `.name` and `tag.name` selectors; whole tags are the program's defaults, not somebody's wish. */
function elementsOf(document: Document, selectors: string): HTMLElement[] {
  const classes = selectors
    .split(',')
    .map((selector) => selector.trim())
    .filter((selector) => /^[a-z0-9]*\.[\w-]+$/i.test(selector));
  return classes.length > 0 ? Array.from(document.querySelectorAll<HTMLElement>(classes.join(','))) : [];
}
