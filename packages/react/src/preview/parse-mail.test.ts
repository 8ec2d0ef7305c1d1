import { expect, it } from 'vitest';
import { parseMail } from './parse-mail.ts';

it('carries styles past the parser and leaves words alone that only look like styles', () => {
  const { mail, sheets } = parseMail(
    `<html><head><style>a > b { content: "&<" }</style></head><body STYLE='margin:0'>
    <p style="color:red" title='a style="x" b' data-a=1>Write style="y" here</p></body></html>`,
  );
  const paragraph = mail.querySelector('p');
  expect(sheets).toEqual(['a > b { content: "&<" }']);
  expect(mail.body.getAttribute('ppa-style')).toBe('margin:0');
  expect(paragraph?.getAttribute('ppa-style')).toBe('color:red');
  expect(paragraph?.title).toBe('a style="x" b');
  expect(paragraph?.textContent).toBe('Write style="y" here');
  expect(mail.querySelector('[style], style, template')).toBeNull();
});

it('is linear in the length of the mail', () => {
  const began = performance.now();
  parseMail(`<p ${'a="'.repeat(50_000)}`);
  parseMail('<p '.repeat(50_000));
  expect(performance.now() - began).toBeLessThan(1_000);
});
