// The whole mail as React elements, rendered by @react-email/render for each patient, its text made by toPlainText:
// every element, attribute and style of our HTML but for Outlook's conditional comments, which React cannot write.
import { render, toPlainText } from '@react-email/render';
import { createElement } from 'react';
import { forAnyPractice } from './marks.mjs';

const VOID = new Set(['meta', 'img', 'br']);
const PROPS = { class: 'className', charset: 'charSet', cellpadding: 'cellPadding', cellspacing: 'cellSpacing' };

export function reactEmail() {
  const { html, subject } = forAnyPractice;
  const source = html.parts.map((part, i) => part + (html.ids[i] === undefined ? '' : `\0${html.ids[i]}\0`)).join('');
  const Mail = component(source.replace(/^<!doctype html>/, '').replace(/<!--.*?-->/gs, ''));
  const fillSubject = fill(subject);
  return async (patient) => {
    const markup = await render(createElement(Mail, { values: patient }));
    return { subject: fillSubject(patient), html: markup, text: toPlainText(markup) };
  };
}

const fill =
  ({ parts, ids }) =>
  (values) =>
    parts.reduce((whole, part, i) => whole + values[ids[i - 1]] + part);

/** A component that makes the elements of this HTML, values in place of marks. */
function component(source) {
  const tokens = source.trim().match(/<[^>]+>|[^<]+/g);
  let next = 0;
  const node = () => {
    const token = tokens[next++];
    if (!token.startsWith('<')) return words(decode(token));
    const [, tag] = /^<([\w:]+)/.exec(token);
    const props = Object.entries(propsOf(token));
    const children = [];
    if (!VOID.has(tag)) {
      while (!tokens[next].startsWith('</')) children.push(node());
      next++;
    }
    return (values) => {
      const given = {};
      for (const [name, value] of props) given[name] = typeof value === 'function' ? value(values) : value;
      return createElement(tag, given, ...children.map((child) => child(values)));
    };
  };
  const whole = node();
  return ({ values }) => whole(values);
}

function propsOf(tag) {
  const props = {};
  for (const [, name, value] of tag.matchAll(/ ([\w:-]+)="([^"]*)"/g))
    props[PROPS[name] ?? name] = name === 'style' ? styleOf(decode(value)) : words(decode(value));
  return props;
}

const styleOf = (css) =>
  Object.fromEntries(
    css.split(';').map((rule) => {
      const [property, ...value] = rule.split(':');
      return [property.replace(/-(\w)/g, (_, letter) => letter.toUpperCase()), value.join(':')];
    }),
  );

/** Words with values among them. */
function words(text) {
  const pieces = text.split('\0');
  if (pieces.length === 1) return () => text;
  return (values) => pieces.map((piece, i) => (i % 2 === 1 ? values[piece] : piece)).join('');
}

const decode = (html) =>
  html.replace(/&(amp|lt|gt|quot|#39);/g, (_, name) => ({ amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" })[name]);
