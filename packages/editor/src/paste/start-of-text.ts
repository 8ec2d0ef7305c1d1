/** The first characters of an element's text, however it is divided. */
export function startOfText(element: Element, length: number): string {
  let start = '';
  for (const text of textsOf(element)) {
    start += text.data;
    if (start.length >= length) break;
  }
  return start.slice(0, length);
}

/** Takes the first characters of an element's text away. */
export function cutStart(element: Element, length: number): void {
  let left = length;
  for (const text of textsOf(element)) {
    const cut = Math.min(left, text.length);
    text.deleteData(0, cut);
    left -= cut;
    if (left === 0) return;
  }
}

function* textsOf(element: Element): Generator<Text> {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node instanceof Text) yield node;
}
