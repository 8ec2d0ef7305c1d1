import { useCallback, useId, useState, type KeyboardEvent } from 'react';
import { Popover } from '../parts/popover.tsx';
import type { InviteSession } from '../session/invite-session.ts';
import { insertSnippet } from './insert-snippet.ts';
import { matchingSnippets } from './matching-snippets.ts';
import { optionId, SnippetOptions } from './snippet-options.tsx';

/** The picker of the toolbar: the same list, with a box to type in. */
export function SnippetPickerPopover({
  session,
  button,
}: {
  session: InviteSession;
  button: () => HTMLElement | undefined;
}) {
  const id = useId();
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const { table, locale, labels } = session.settings.get();
  const found = matchingSnippets(table.snippets, query, locale);
  const field = session.fields[session.active.get()];

  const anchor = useCallback(() => button()?.getBoundingClientRect(), [button]);
  const dismiss = useCallback(
    (because: 'escape' | 'outside') => {
      session.overlay.set(undefined);
      if (because === 'escape') button()?.focus();
    },
    [session, button],
  );
  const choose = (index: number) => {
    const snippet = found[index];
    if (!snippet) return;
    session.overlay.set(undefined);
    insertSnippet(field, snippet.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') choose(active);
    else if (event.key === 'ArrowDown') setActive((active + 1) % Math.max(1, found.length));
    else if (event.key === 'ArrowUp') setActive((active - 1 + found.length) % Math.max(1, found.length));
    else return;
    event.preventDefault();
  };

  return (
    <Popover anchor={anchor} onDismiss={dismiss} role="dialog" aria-label={labels.insertSnippet}>
      <input
        data-autofocus
        data-slot="snippet-search"
        role="combobox"
        aria-label={labels.searchSnippets}
        placeholder={labels.searchSnippets}
        aria-autocomplete="list"
        aria-expanded={found.length > 0}
        aria-controls={id}
        aria-activedescendant={found.length > 0 ? optionId(id, active) : undefined}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value.replace(/^[[［]/u, ''));
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <SnippetOptions
        id={id}
        aria-label={labels.snippets}
        snippets={found}
        active={active}
        locale={locale}
        onChoose={choose}
      />
      {found.length === 0 && <p data-slot="editor-hint">{labels.noSnippets(query)}</p>}
    </Popover>
  );
}
