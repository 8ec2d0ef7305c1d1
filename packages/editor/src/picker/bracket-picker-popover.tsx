import { useCallback, useEffect, useId, useLayoutEffect, useMemo } from 'react';
import type { Anchor } from '../parts/place-popover.ts';
import { Popover } from '../parts/popover.tsx';
import type { InviteSession } from '../session/invite-session.ts';
import type { BracketPickerOverlay } from '../session/overlay.ts';
import { chooseFromPicker } from './bracket-picker.ts';
import { matchingSnippets } from './matching-snippets.ts';
import { optionId, SnippetOptions } from './snippet-options.tsx';

/** The picker behind a typed bracket. Focus stays in the text; the text names the active option. */
export function BracketPickerPopover({ session, overlay }: { session: InviteSession; overlay: BracketPickerOverlay }) {
  const id = useId();
  const editor = session.fields[overlay.field];
  const { table, locale, labels } = session.settings.get();
  const found = useMemo(() => matchingSnippets(table.snippets, overlay.query, locale), [table, overlay.query, locale]);
  const context = session.contextOf(overlay.field);

  useLayoutEffect(() => {
    const root = editor.getRootElement();
    if (!root) return undefined;
    const attributes = { 'aria-autocomplete': 'list', 'aria-haspopup': 'listbox', 'aria-controls': id };
    for (const [name, value] of Object.entries(attributes)) root.setAttribute(name, value);
    return () => {
      for (const name of [...Object.keys(attributes), 'aria-activedescendant']) root.removeAttribute(name);
    };
  }, [editor, id]);
  useLayoutEffect(() => {
    editor.getRootElement()?.setAttribute('aria-activedescendant', optionId(id, overlay.active));
  }, [editor, id, overlay.active]);
  useEffect(() => session.announcement.set(labels.snippetsFound(found.length)), [session, labels, found.length]);

  const anchor = useCallback(
    () => bracketAnchor(editor.getElementByKey(overlay.node), overlay.start),
    [editor, overlay.node, overlay.start],
  );
  const dismiss = useCallback(() => session.overlay.set(undefined), [session]);
  return (
    <Popover anchor={anchor} onDismiss={dismiss}>
      <SnippetOptions
        id={id}
        aria-label={labels.snippets}
        snippets={found}
        active={overlay.active}
        locale={locale}
        onChoose={(index) => chooseFromPicker(editor, context, index)}
      />
    </Popover>
  );
}

function bracketAnchor(element: HTMLElement | null, start: number): Anchor | undefined {
  const text = element?.firstChild;
  if (!(text instanceof Text) || start >= text.length) return element?.getBoundingClientRect();
  const range = document.createRange();
  range.setStart(text, start);
  range.setEnd(text, start + 1);
  return range.getBoundingClientRect();
}
