import type { Snippet, SnippetUse, Text } from '@patient-portal-access/core';
import { mergeRegister } from 'lexical';
import { $readLine } from '../mapping/nodes-to-content.ts';
import { createCalm } from '../session/calm.ts';
import type { InviteSession } from '../session/invite-session.ts';

/** Characters that inboxes show before they cut; the linter's own limit for the subject. */
const SHOWN = { subject: 60, preheader: 100 } as const;
const CALM_MS = 300;

/** Writes beside subject and preview text how long they are with the samples of their snippets, once typing pauses. */
export function watchLengths({ fields, settings }: InviteSession, group: HTMLElement | null): () => void {
  const watchField = (field: keyof typeof SHOWN) => {
    const hint = group?.querySelector<HTMLElement>(`[data-slot="editor-length"][data-field="${field}"]`);
    const show = () => {
      const { table, labels } = settings.get();
      const count = lengthOf(fields[field].read('latest', $readLine), (id) => table.get(id));
      const [figure, words] = hint?.children ?? [];
      if (!hint || !figure || !words) return;
      figure.textContent = count === 0 ? '' : `${count}/${SHOWN[field]}`;
      words.textContent = count === 0 ? '' : labels.lengthOf(count, SHOWN[field]);
      hint.dataset['state'] = count > SHOWN[field] ? 'long' : 'fits';
    };
    const calm = createCalm(CALM_MS, show);
    show();
    return mergeRegister(
      calm.cancel,
      settings.subscribe(calm.stir),
      fields[field].registerUpdateListener(({ dirtyLeaves, dirtyElements }) => {
        if (dirtyLeaves.size > 0 || dirtyElements.size > 0) calm.stir();
      }),
    );
  };
  return mergeRegister(watchField('subject'), watchField('preheader'));
}

function lengthOf(words: readonly (Text | SnippetUse)[], find: (id: string) => Snippet | undefined): number {
  const example = words.map((word) =>
    word.type === 'text' ? word.text : (find(word.id)?.sample ?? word.fallback ?? ''),
  );
  return Array.from(example.join('').trim()).length;
}
