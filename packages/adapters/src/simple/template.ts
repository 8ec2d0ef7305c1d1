import {
  fromBracketHtml,
  fromBracketText,
  parseInviteContent,
  toBracketHtml,
  toBracketText,
  type DroppedPart,
  type InviteContent,
  type InviteTemplate,
} from '@patient-portal-access/core';
import { refuseIfStale, revisionOf } from './revision.ts';
import { snippetsOf } from './practice.ts';
import type { SimpleHost } from './simple-host.ts';

export interface SimpleTemplate extends InviteTemplate {
  /** What the stored HTML holds that an invite cannot. It is there until somebody saves. */
  dropped: DroppedPart[];
}

/** Reads what the host stores. Nothing is rewritten by looking at it. */
export async function readTemplate(host: SimpleHost): Promise<SimpleTemplate> {
  const [{ subject, html }, snippets] = [await host.getTemplate(), await snippetsOf(host)];
  const { content, dropped } = fromBracketHtml(html, snippets);
  // The page's title holds the subject with its formatting; what stands in the host's own field counts where they differ.
  const isOurs = toBracketText(content.subject, snippets) === subject;
  return {
    content: isOurs ? content : { ...content, subject: fromBracketText(subject, snippets) },
    revision: revisionOf({ subject, html }),
    isDefault: false,
    dropped,
  };
}

export async function saveTemplate(
  host: SimpleHost,
  input: { content: InviteContent; revision: string },
): Promise<SimpleTemplate> {
  const content = parseInviteContent(input.content);
  refuseIfStale(input.revision, await readTemplate(host));
  const snippets = await snippetsOf(host);
  await host.saveTemplate({
    subject: toBracketText(content.subject, snippets),
    html: toBracketHtml(content, snippets),
  });
  return readTemplate(host);
}
