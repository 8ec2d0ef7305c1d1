/** Carries what a style attribute of the mail says. */
export const STYLE_MARK = 'ppa-style';

const SHEET = /<style\b[^>]*>([\s\S]*?)<\/style\s*>/gi;
const TAG = /<[a-z][^\s/>]*(?:"[^"]*"|'[^']*'|[^"'<>])*>/gi;
const ATTRIBUTE = /(\s)([^\s"'>/=]+)(\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))/g;

/**
 * Reads a rendered mail. Under a strict Content-Security-Policy even the parser reports each style it meets, so styles
 * go through it under another name: style sheets as templates, style attributes as `ppa-style`.
 */
export function parseMail(html: string): { mail: Document; sheets: string[] } {
  const quiet = html
    .replace(SHEET, (_, css: string) => `<template ${STYLE_MARK}>${escapeText(css)}</template>`)
    .replace(TAG, (tag) => tag.replace(ATTRIBUTE, renameStyle));
  const mail = new DOMParser().parseFromString(quiet, 'text/html');
  const templates = [...mail.querySelectorAll<HTMLTemplateElement>(`template[${STYLE_MARK}]`)];
  for (const template of templates) template.remove();
  return { mail, sheets: templates.map((template) => template.content.textContent ?? '') };
}

function renameStyle(attribute: string, space: string, name: string, value: string): string {
  return name.toLowerCase() === 'style' ? `${space}${STYLE_MARK}${value}` : attribute;
}

function escapeText(css: string): string {
  return css.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
