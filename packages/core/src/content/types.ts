/** How a piece of text is set. */
export type Mark = 'bold' | 'italic' | 'underline' | 'strike';
/** Alignment by reading direction. */
export type Align = 'start' | 'center' | 'end';

/** `literal`: somebody has looked at the brackets in it and means them as text. They are never taken for a snippet, nor reported. */
export type Text = { type: 'text'; text: string; marks?: Mark[]; literal?: true };
/** A snippet in the text. Unknown ids are kept and shown as damaged. A blank value shows `fallback`. */
export type SnippetUse = { type: 'snippet'; id: string; fallback?: string; marks?: Mark[] };
export type Break = { type: 'break' };
/** A whole address, or a snippet that is the whole address, never a part of one. */
export type Href = { url: string } | { snippet: string };
export type Link = { type: 'link'; href: Href; children: (Text | SnippetUse)[] };
export type Inline = Text | SnippetUse | Break | Link;

export type Paragraph = { type: 'paragraph'; align?: Align; children: Inline[] };
export type Heading = { type: 'heading'; level: 1 | 2 | 3; align?: Align; children: Inline[] };
export type ListItem = { children: Inline[]; list?: List };
export type List = { type: 'list'; ordered: boolean; start?: number; items: ListItem[] };
export type Quote = { type: 'quote'; children: Inline[] };
export type Button = { type: 'button'; label: (Text | SnippetUse)[]; href: Href; align?: Align };
export type Divider = { type: 'divider' };
export type Block = Paragraph | Heading | List | Quote | Button | Divider;

/**
 * The invite as a closed tree: it cannot carry script by construction.
 * Logo, preheader filler, the raw link under the button and the footer are the renderer's.
 */
export interface InviteContent {
  version: 1;
  subject: (Text | SnippetUse)[];
  preheader: (Text | SnippetUse)[];
  body: Block[];
}
