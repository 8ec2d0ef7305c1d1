import { $getEditor, type LexicalEditor } from 'lexical';

/** How an editor writes a snippet id; undefined for an id it does not know. */
export type NameSnippet = (id: string) => string | undefined;

const names = new WeakMap<LexicalEditor, NameSnippet>();

/** Tells the nodes of an editor what its snippets are called. */
export function setSnippetNames(editor: LexicalEditor, name: NameSnippet): void {
  names.set(editor, name);
}

export function snippetName(editor: LexicalEditor, id: string): string | undefined {
  return names.get(editor)?.(id);
}

/** `[Label]`, or `[id]` where the snippet is unknown or no editor is active (a state read on its own). */
export function $bracketed(id: string): string {
  const editor = activeEditor();
  return `[${(editor && snippetName(editor, id)) || id}]`;
}

function activeEditor(): LexicalEditor | undefined {
  try {
    return $getEditor();
  } catch {
    return undefined; // Lexical has no way to ask.
  }
}
