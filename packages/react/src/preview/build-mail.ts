import { parseMail, STYLE_MARK } from './parse-mail.ts';

/** How a mail is looked at. */
export type MailLook = 'desktop' | 'phone' | 'dark' | 'imagesOff';

const UNWANTED = new Set(['SCRIPT', 'LINK', 'BASE', 'IFRAME', 'OBJECT', 'EMBED', 'FORM', 'META']);
const DARK = /\(\s*prefers-color-scheme\s*:\s*dark\s*\)/i;
const LIGHT = /\(\s*prefers-color-scheme\s*:\s*light\s*\)/i;

/**
 * Shows a rendered mail in the frame's document. A frame written with `srcdoc` or from a `blob:` inherits the host's
 * Content-Security-Policy and would lose the mail's styles, so the tree is copied node by node, styles going through
 * the CSSOM, which the policy leaves alone.
 */
export function buildMail(inside: Document, html: string, look: MailLook): void {
  const { mail, sheets } = parseMail(html);
  const body = inside.createElement('body');
  copyAttributes(mail.body, body);
  inside.body.replaceWith(body);
  copyAttributes(mail.documentElement, inside.documentElement);
  copyChildren(mail.body, inside.body, inside, look);
  adoptStyles(inside, sheets, look);
  inside.title = mail.title;
  inside.onclick = (event) => event.preventDefault();
  inside.onsubmit = (event) => event.preventDefault();
}

function copyChildren(from: Element, to: Element, inside: Document, look: MailLook): void {
  for (const child of from.childNodes) {
    if (!(child instanceof Element)) to.append(inside.importNode(child, true));
    else if (look === 'imagesOff' && child.tagName === 'IMG') to.append(altInstead(child, inside));
    else if (!UNWANTED.has(child.tagName)) {
      const copy = inside.createElementNS(child.namespaceURI, child.localName);
      copyAttributes(child, copy);
      to.append(copy);
      copyChildren(child, copy, inside, look);
    }
  }
}

/** Everything but handlers; a style attribute as the rules it means. */
function copyAttributes(from: Element, to: Element): void {
  for (const { name, value } of from.attributes) {
    if (name.startsWith('on')) continue;
    if (name === STYLE_MARK) setStyle(to, value);
    else to.setAttribute(name, value);
  }
}

function setStyle(element: Element, rules: string): void {
  // Not `instanceof`: the element is of the frame's realm, which has its own Object.
  if ('style' in element && isObject(element.style) && 'cssText' in element.style) element.style.cssText = rules;
}

/** What a mail program shows of an image it does not load. */
function altInstead(image: Element, inside: Document): Element {
  const words = inside.createElement('span');
  setStyle(
    words,
    `display:inline-block;${image.getAttribute(STYLE_MARK) ?? ''};height:auto;max-width:100%;outline:1px dashed #9aa6b3`,
  );
  words.textContent = image.getAttribute('alt');
  return words;
}

/** The mail's own style sheets, and the look that the viewer chose instead of the one their system prefers. */
function adoptStyles(inside: Document, sheets: string[], look: MailLook): void {
  const view = inside.defaultView;
  if (!view) return;
  const dark = look === 'dark';
  const canvas = `:root{color-scheme:only ${dark ? 'dark' : 'light'};background:${dark ? '#111' : '#fff'}}`;
  inside.adoptedStyleSheets = [...sheets, canvas].map((text) => {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(text);
    preferScheme(sheet, dark);
    return sheet;
  });
}

function preferScheme(sheet: CSSStyleSheet, dark: boolean): void {
  for (const rule of sheet.cssRules) {
    if (!('media' in rule) || !isObject(rule.media) || !('mediaText' in rule.media)) continue;
    const asked = String(rule.media.mediaText);
    if (DARK.test(asked)) rule.media.mediaText = asked.replace(DARK, dark ? '(min-width: 0px)' : '(max-width: 0px)');
    if (LIGHT.test(asked)) rule.media.mediaText = asked.replace(LIGHT, dark ? '(max-width: 0px)' : '(min-width: 0px)');
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
