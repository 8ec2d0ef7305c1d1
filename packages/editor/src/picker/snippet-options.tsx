import type { Snippet } from '@patient-portal-access/core';
import { useEffect, useRef, type ComponentProps } from 'react';
import { snippetLabel } from '../chips/snippet-label.ts';

export interface SnippetOptionsProps extends Omit<ComponentProps<'div'>, 'onChange'> {
  id: string;
  snippets: readonly Snippet[];
  active: number;
  locale: string;
  onChoose: (index: number) => void;
}

/** The snippets as a listbox; focus stays where one types, which names the active option by `optionId`. */
export function SnippetOptions({ id, snippets, active, locale, onChoose, ...rest }: SnippetOptionsProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <div ref={list} id={id} role="listbox" data-slot="snippet-options" {...rest}>
      {snippets.map((snippet, index) => (
        // The keys are the text's or the search box's: they name the active option.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
        <div
          key={snippet.id}
          id={optionId(id, index)}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          aria-labelledby={`${optionId(id, index)}-label`}
          data-slot="snippet-option"
          data-sample={snippet.sample}
          data-kind={snippet.kind}
          title={[snippet.description, snippet.sample].filter(Boolean).join(': ')}
          onPointerDown={(event) => event.preventDefault()}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(index)}
        >
          <span id={`${optionId(id, index)}-label`}>{snippetLabel(snippet, locale)}</span>
        </div>
      ))}
    </div>
  );
}

export function optionId(listId: string, index: number): string {
  return `${listId}-${index}`;
}
