import { english } from './english/english.ts';

/** All words of the screen, by part. */
export type Labels = typeof english;

/** Any words to replace; what is not given stays English. */
export type PartialLabels = { [Part in keyof Labels]?: Partial<Labels[Part]> };

type Writing = Pick<Labels, 'template' | 'conflict' | 'leave' | 'reset' | 'preview'>;
type Sending = Pick<Labels, 'send' | 'confirm' | 'progress'>;

/**
 * A language, put together from its files. A call marked as pure and not a spread: a bundler keeps a spread even where
 * nobody uses the language.
 */
export const joinLabels = (
  writing: Writing,
  sending: Sending,
  rest: Omit<Labels, keyof Writing | keyof Sending>,
): Labels => ({ ...rest, ...writing, ...sending });

export function mergeLabels(words: PartialLabels): Labels {
  return {
    page: { ...english.page, ...words.page },
    stats: { ...english.stats, ...words.stats },
    activation: { ...english.activation, ...words.activation },
    template: { ...english.template, ...words.template },
    conflict: { ...english.conflict, ...words.conflict },
    leave: { ...english.leave, ...words.leave },
    reset: { ...english.reset, ...words.reset },
    preview: { ...english.preview, ...words.preview },
    send: { ...english.send, ...words.send },
    confirm: { ...english.confirm, ...words.confirm },
    progress: { ...english.progress, ...words.progress },
    history: { ...english.history, ...words.history },
    reminders: { ...english.reminders, ...words.reminders },
    patients: { ...english.patients, ...words.patients },
    editor: { ...english.editor, ...words.editor },
    errors: { ...english.errors, ...words.errors },
    findings: { ...english.findings, ...words.findings },
  };
}
