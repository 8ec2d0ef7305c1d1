// What a mail says: words, links and images in order, however it is marked up.
import { parse } from 'parse5';

export function meaningOf({ subject, html, text }) {
  const found = [];
  const walk = (node) => {
    if (node.nodeName === '#text') found.push(node.value);
    for (const { name, value } of node.attrs ?? [])
      if (['href', 'src', 'alt', 'lang', 'dir'].includes(name)) found.push(` ${name}=${value} `);
    if (node.nodeName !== 'style' && node.nodeName !== 'head') node.childNodes?.forEach(walk);
  };
  walk(parse(html));
  return { subject, html: plain(found.join('')), text: plain(text) };
}

/** Only words count, and of the inbox line's filler nothing. */
const plain = (text) => text.replace(/[\s\u034f\u200c]+/g, ' ').trim();
