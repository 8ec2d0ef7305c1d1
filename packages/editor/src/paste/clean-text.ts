/** Word and browsers write ordinary spaces as U+00A0; it stays only where typography asks for it. */
const STRAY_NBSP = /(?<![«])\u00a0(?![:;!?%»€])/g;
const INVISIBLE = /[\u200b\ufeff\u00ad]/g;

/** Gives texts ordinary spaces, without invisible characters. */
export function cleanText(body: HTMLElement): void {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_COMMENT);
  const comments: Comment[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Comment) comments.push(node);
    else if (node.nodeValue) node.nodeValue = node.nodeValue.replace(STRAY_NBSP, ' ').replace(INVISIBLE, '');
  }
  for (const comment of comments) comment.remove();
}
