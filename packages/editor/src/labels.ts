import type { DroppedPart } from '@patient-portal-access/core';

/** Every word the editor shows or says. Values are strings, or functions of what they speak about. */
export interface EditorLabels {
  editor: string;
  from: string;
  subject: string;
  preheader: string;
  preheaderHint: string;
  /** How long a subject or preview text is, and how much of it an inbox shows. */
  lengthOf: (count: number, shown: number) => string;
  content: string;
  formatting: string;
  undo: string;
  redo: string;
  bold: string;
  italic: string;
  underline: string;
  strike: string;
  heading: string;
  headingLevel: (level: 1 | 2 | 3) => string;
  /** What is no heading. */
  plainText: string;
  quote: string;
  bulletedList: string;
  numberedList: string;
  link: string;
  button: string;
  divider: string;
  alignment: string;
  alignStart: string;
  alignCenter: string;
  alignEnd: string;
  clearFormatting: string;
  /** The tools that have no room in the toolbar. */
  moreTools: string;
  insertSnippet: string;
  searchSnippets: string;
  snippets: string;
  noSnippets: (query: string) => string;
  snippetsFound: (count: number) => string;
  inserted: (snippet: string) => string;
  removed: (snippet: string) => string;
  removedMany: (count: number) => string;
  selected: (snippet: string) => string;
  keptAsText: string;
  sample: (value: string) => string;
  missingFor: (missing: number, total: number) => string;
  fallback: string;
  fallbackPlaceholder: string;
  removeSnippet: string;
  damaged: (id: string) => string;
  linkTo: string;
  linkAddress: string;
  linkText: string;
  linkInvalid: string;
  linkApply: string;
  linkRemove: string;
  webAddress: string;
  cancel: string;
  close: string;
  misspelled: (written: string) => string;
  didYouMean: string;
  unclosed: (written: string) => string;
  unknown: (written: string) => string;
  useIt: string;
  useSnippet: (snippet: string) => string;
  keepAsText: string;
  repaired: (snippet: string) => string;
  problemsFound: (count: number) => string;
  linkMissing: string;
  snippetMissing: (snippet: string) => string;
  putBack: string;
  putBackDone: (snippet: string) => string;
  activateButton: string;
  pasted: string;
  pastedWithout: (dropped: string) => string;
  /** Names of what a paste can lose; what nobody would see has none. */
  droppedParts: Partial<Record<DroppedPart, string>>;
  /** Joins names into `a, b and c`. */
  list: (names: readonly string[]) => string;
  undoPaste: string;
  pasteTooLarge: string;
  addLogo: string;
  reasonFor: (practice: string) => string;
  decline: string;
}

const english = new Intl.ListFormat('en', { type: 'disjunction' });

/** English, the default. Replace any of it with `labels`. */
export const editorLabels: EditorLabels = {
  editor: 'Invite email',
  from: 'From',
  subject: 'Subject',
  preheader: 'Preview text',
  preheaderHint: 'Shown beside the subject in the inbox',
  lengthOf: (count, shown) =>
    `${count === 1 ? '1 character' : `${count} characters`}. An inbox shows about the first ${shown}.`,
  content: 'Email content',
  formatting: 'Formatting',
  undo: 'Undo',
  redo: 'Redo',
  bold: 'Bold',
  italic: 'Italic',
  underline: 'Underline',
  strike: 'Strikethrough',
  heading: 'Heading',
  headingLevel: (level) => `Heading ${level}`,
  plainText: 'Plain text',
  quote: 'Quote',
  bulletedList: 'Bulleted list',
  numberedList: 'Numbered list',
  link: 'Link',
  button: 'Button',
  divider: 'Divider',
  alignment: 'Alignment',
  alignStart: 'Align start',
  alignCenter: 'Align center',
  alignEnd: 'Align end',
  clearFormatting: 'Clear formatting',
  moreTools: 'More formatting',
  insertSnippet: 'Insert snippet',
  searchSnippets: 'Search snippets',
  snippets: 'Snippets',
  noSnippets: (query) => `No snippet is called “${query}”.`,
  snippetsFound: (count) =>
    `${count === 1 ? '1 snippet' : `${count} snippets`}. Up and Down to choose, Enter to insert.`,
  inserted: (snippet) => `Inserted [${snippet}].`,
  removed: (snippet) => `Removed [${snippet}].`,
  removedMany: (count) => `Removed ${count} snippets.`,
  selected: (snippet) => `[${snippet}] selected. Enter for options, Delete to remove.`,
  keptAsText: 'Kept as text.',
  sample: (value) => `For example: ${value}`,
  missingFor: (missing, total) => `${missing} of ${total} patients have none.`,
  fallback: 'If missing, write',
  fallbackPlaceholder: 'Nothing',
  removeSnippet: 'Remove snippet',
  damaged: (id) => `There is no snippet “${id}”. Patients would see nothing here. Remove it, or insert another.`,
  linkTo: 'Leads to',
  linkAddress: 'Address',
  linkText: 'Text',
  linkInvalid: 'Enter a web address, an email address or a phone number, for example https://example.com.',
  linkApply: 'Apply',
  linkRemove: 'Remove link',
  webAddress: 'Web address',
  cancel: 'Cancel',
  close: 'Close',
  misspelled: (written) => `Patients would read “${written}”.`,
  didYouMean: 'Did you mean',
  unclosed: (written) => `“${written}” is not a whole snippet: a bracket is missing.`,
  unknown: (written) => `Patients would read “${written}”. No snippet has that name.`,
  useIt: 'Use it',
  useSnippet: (snippet) => `Use it: [${snippet}]`,
  keepAsText: 'Keep as text',
  repaired: (snippet) => `Replaced by [${snippet}].`,
  snippetMissing: (snippet) => `The email must contain [${snippet}].`,
  problemsFound: (count) =>
    count === 1
      ? '1 bracket is not a snippet. See below the text.'
      : `${count} brackets are not snippets. See below the text.`,
  linkMissing: 'Patients have no link to activate with.',
  putBack: 'Put it back',
  putBackDone: (snippet) => `[${snippet}] is back.`,
  activateButton: 'Activate my portal',
  pasted: 'Pasted.',
  pastedWithout: (dropped) => `Pasted without ${dropped}.`,
  droppedParts: {
    image: 'images',
    table: 'tables',
    colour: 'colors',
    font: 'fonts',
    link: 'unsafe links',
    form: 'form fields',
    embed: 'embedded pages',
    media: 'video or sound',
  },
  list: (names) => english.format(names),
  undoPaste: 'Undo paste',
  pasteTooLarge: 'That is too much text for an invite. Nothing was pasted.',
  addLogo: 'Add your business logo',
  reasonFor: (practice) =>
    `You get this message because ${practice} set up a patient portal for you. Not expecting this?`,
  decline: 'Decline the invitation',
};
