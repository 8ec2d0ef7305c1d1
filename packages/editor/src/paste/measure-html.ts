/** A quick estimate of HTML, made without parsing it. */
export interface HtmlMeasure {
  /** Characters that are shown, white space folded. */
  words: number;
  /** Opening tags. */
  tags: number;
}

/** Contents of these are not shown. */
const UNSHOWN = ['style', 'script', 'xml', 'head', 'noscript', 'title'];

/** Goes through the text once, and stops as soon as `most` is exceeded. */
export function measureHtml(html: string, most: HtmlMeasure): HtmlMeasure {
  const found: HtmlMeasure = { words: 0, tags: 0 };
  for (let at = 0; at < html.length && found.words <= most.words && found.tags <= most.tags;) {
    const open = html.indexOf('<', at);
    found.words += shownLength(html.slice(at, open < 0 ? html.length : open));
    if (open < 0) break;
    if (/[a-z]/i.test(html.charAt(open + 1))) found.tags += 1;
    at = endOfMarkup(html, open);
  }
  return found;
}

/** Behind a tag, a comment, or an element that is not shown. */
function endOfMarkup(html: string, open: number): number {
  if (html.startsWith('<!--', open)) return behind(html, '-->', open);
  const unshown = UNSHOWN.find((name) => html.slice(open + 1, open + 1 + name.length).toLowerCase() === name);
  return behind(html, '>', unshown === undefined ? open : behind(html, `</${unshown}`, open));
}

function behind(html: string, sought: string, from: number): number {
  const at = html.indexOf(sought, from);
  return at < 0 ? html.length : at + sought.length;
}

function shownLength(text: string): number {
  return text.replace(/\s+/g, ' ').replace(/&[^&;\s]{1,10};/g, ' ').length;
}
