import { $getNodeByKey, HISTORY_PUSH_TAG, type NodeKey } from 'lexical';
import { useCallback, useRef, useState } from 'react';
import { EnterBox } from '../parts/enter-box.tsx';
import { Popover } from '../parts/popover.tsx';
import type { FieldName } from '../session/field-editor.ts';
import type { InviteSession } from '../session/invite-session.ts';
import { $removeChip, readUse, writeFallback } from './chip-changes.ts';
import { snippetLabel } from './snippet-label.ts';
import { focusField } from '../session/focus-field.ts';

export interface ChipPopoverProps {
  session: InviteSession;
  field: FieldName;
  node: NodeKey;
}

/** What a chip is, what it shows, and what stands there for patients who have no such value. */
export function ChipPopover({ session, field, node }: ChipPopoverProps) {
  const editor = session.fields[field];
  const { table, locale, labels, coverage, readOnly } = session.settings.get();
  const [use] = useState(() => readUse(editor, node));
  const [fallback, setFallback] = useState(use?.fallback ?? '');
  const isChanged = useRef(false);
  const snippet = use && table.get(use.id);
  const counts = coverage.find(({ id }) => id === use?.id);
  const label = snippet ? snippetLabel(snippet, locale) : (use?.id ?? '');

  const anchor = useCallback(() => editor.getElementByKey(node)?.getBoundingClientRect(), [editor, node]);
  const close = useCallback(
    (because: 'escape' | 'outside') => {
      session.overlay.set(undefined);
      if (because === 'escape') focusField(editor);
    },
    [session, editor],
  );
  const write = (words: string) => {
    setFallback(words);
    writeFallback(editor, node, { fallback: words, isFirst: !isChanged.current });
    isChanged.current = true;
  };
  const remove = () => {
    session.overlay.set(undefined);
    editor.update(() => $removeChip($getNodeByKey(node)), { tag: HISTORY_PUSH_TAG });
    focusField(editor);
  };

  if (!use) return null;
  const missing = counts && counts.missing > 0 && labels.missingFor(counts.missing, counts.missing + counts.present);
  return (
    <Popover anchor={anchor} onDismiss={close} role="dialog" aria-label={label}>
      <EnterBox onEnter={() => close('escape')}>
        <strong>{label}</strong>
        {snippet ? (
          <p data-slot="editor-note">{missing || labels.sample(snippet.sample)}</p>
        ) : (
          <p data-slot="editor-note" data-state="bad">
            {labels.damaged(use.id)}
          </p>
        )}
        {snippet && snippet.kind !== 'url' && (
          <label data-slot="editor-label">
            {labels.fallback}
            <input
              data-slot="editor-input"
              data-autofocus
              value={fallback}
              readOnly={readOnly}
              placeholder={labels.fallbackPlaceholder}
              maxLength={80}
              onChange={(event) => write(event.target.value)}
            />
          </label>
        )}
        {!readOnly && (
          <button type="button" data-slot="editor-danger" onClick={remove}>
            {labels.removeSnippet}
          </button>
        )}
      </EnterBox>
    </Popover>
  );
}
