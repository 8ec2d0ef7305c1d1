// The same mail made in four ways. Each engine takes a patient's values and gives { subject, html, text }.
import { personalise } from '@patient-portal-access/core';
import Handlebars from 'handlebars';
import { compile } from './invite.mjs';
import { forAnyPractice, forOnePractice } from './marks.mjs';
import { reactEmail } from './react-email.mjs';

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (text) => (/[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (c) => ENTITIES[c]) : text);

/**
 * Parts split beforehand, values escaped, strings added up: nothing that gives this mail can do less.
 * It trusts its values: no fallback, no cleaning of control characters, no look at where a link leads.
 */
function floor() {
  const ids = [...new Set([...forOnePractice.html.ids, ...forOnePractice.text.ids])];
  const indexed = ({ parts, ids: at }) => ({ parts, slots: at.map((id) => ids.indexOf(id)) });
  const [html, text] = [indexed(forOnePractice.html), indexed(forOnePractice.text)];
  const subject = forOnePractice.subject.parts[0];
  const join = ({ parts, slots }, values) => {
    let whole = parts[0];
    for (let i = 0; i < slots.length; i++) whole += values[slots[i]] + parts[i + 1];
    return whole;
  };
  const [raw, escaped] = [[], []];
  return (patient) => {
    for (let i = 0; i < ids.length; i++) escaped[i] = escape((raw[i] = patient[ids[i]]));
    return { subject, html: join(html, escaped), text: join(text, raw) };
  };
}

/** Precompiled. It knows no practice: name and phone are values like any other, as a template for all practices has them. */
function handlebars() {
  const template = ({ parts, ids }, open, close) =>
    parts.map((part, i) => (ids[i] === undefined ? part : `${part}${open}${ids[i]}${close}`)).join('');
  const html = Handlebars.compile(template(forAnyPractice.html, '{{', '}}'));
  const text = Handlebars.compile(template(forAnyPractice.text, '{{{', '}}}'), { noEscape: true });
  const subject = Handlebars.compile(template(forAnyPractice.subject, '{{{', '}}}'), { noEscape: true });
  return (patient) => ({ subject: subject(patient), html: html(patient), text: text(patient) });
}

const compiled = compile();

export const engines = {
  personalise: (patient) => personalise(compiled, patient),
  floor: floor(),
  handlebars: handlebars(),
  'react-email': reactEmail(),
};
