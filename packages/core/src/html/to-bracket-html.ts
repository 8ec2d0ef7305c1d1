import { isSame } from '../content/content-equals.ts';
import { parseInviteContent } from '../content/parse-invite-content.ts';
import type { Align, Block, InviteContent, List } from '../content/types.ts';
import { snippetTableOf, type SnippetTable } from '../grammar/snippet-table.ts';
import { DEFAULT_ACCENT } from '../render/theme.ts';
import type { Snippet } from '../types.ts';
import { toBracketText } from './bracket-text.ts';
import { escapeMarkup } from './escape-markup.ts';
import { fromBracketHtml } from './from-bracket-html.ts';
import { writeHref, writeRun } from './write-run.ts';

const BUTTON_STYLE = `display:inline-block;padding:14px 24px;border-radius:8px;background-color:${DEFAULT_ACCENT};color:#ffffff;font-weight:bold;text-decoration:none`;

/**
 * The invite as plain HTML with snippets in brackets, for a backend that stores HTML and replaces brackets. The subject
 * is its title and the preheader its hidden beginning. `fromBracketHtml` reads it back as it was. What brackets cannot
 * say stands in `<span data-snippet>`, and brackets that are only text in doubled brackets. Throws `invalid` for content
 * beyond the schema or `INVITE_LIMITS`.
 */
export function toBracketHtml(invite: InviteContent, snippets: readonly Snippet[] | SnippetTable): string {
  const content = parseInviteContent(invite);
  const table = snippetTableOf(snippets);
  return [
    '<!doctype html>',
    '<meta charset="utf-8">',
    ...subjectParts(content.subject, table),
    ...(content.preheader.length > 0 ? [hiddenPart('preheader', content.preheader, table)] : []),
    ...content.body.map((block) => writeBlock(block, table)),
    '',
  ].join('\n');
}

/** The title, and the subject once more where a title cannot say it. */
function subjectParts(subject: InviteContent['subject'], table: SnippetTable): string[] {
  const title = `<title>${escapeMarkup(toBracketText(subject, table))}</title>`;
  const isPlain = isSame(fromBracketHtml(title, table).content.subject, subject);
  return isPlain ? [title] : [title, hiddenPart('subject', subject, table)];
}

function hiddenPart(part: 'subject' | 'preheader', words: InviteContent['subject'], table: SnippetTable): string {
  return `<div data-part="${part}" style="display:none">${writeRun(words, table)}</div>`;
}

function writeBlock(block: Block, table: SnippetTable): string {
  switch (block.type) {
    case 'paragraph':
      return `<p${alignment(block.align)}>${writeRun(block.children, table)}</p>`;
    case 'heading':
      return `<h${block.level}${alignment(block.align)}>${writeRun(block.children, table)}</h${block.level}>`;
    case 'quote':
      return `<blockquote>${writeRun(block.children, table)}</blockquote>`;
    case 'list':
      return writeList(block, table);
    case 'button': {
      const attributes = `data-button${writeHref(block.href, table)} style="${BUTTON_STYLE}"`;
      return `<p${alignment(block.align)}><a ${attributes}>${writeRun(block.label, table)}</a></p>`;
    }
    case 'divider':
      return '<hr>';
  }
}

function writeList(list: List, table: SnippetTable): string {
  const tag = list.ordered ? 'ol' : 'ul';
  const items = list.items.map(
    (item) => `<li>${writeRun(item.children, table)}${item.list ? writeList(item.list, table) : ''}</li>`,
  );
  const start = list.start === undefined ? '' : ` start="${list.start}"`;
  return `<${tag}${start}${items.length === 0 ? ' data-bare' : ''}>${items.join('')}</${tag}>`;
}

function alignment(align: Align | undefined): string {
  return align ? ` style="text-align:${align}"` : '';
}
