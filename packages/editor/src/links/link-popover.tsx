import type { Href } from '@patient-portal-access/core';
import { $getRoot, $getSelection, HISTORY_PUSH_TAG } from 'lexical';
import { useCallback, useId, useState } from 'react';
import { snippetLabel } from '../chips/snippet-label.ts';
import { completeUrl } from '../mapping/href.ts';
import { $isButton } from '../nodes/button-node.ts';
import { EnterBox } from '../parts/enter-box.tsx';
import type { Anchor } from '../parts/place-popover.ts';
import { Popover } from '../parts/popover.tsx';
import type { InviteSession } from '../session/invite-session.ts';
import { $hasSelectedWords, $linkAtSelection, $removeLink, $setLink } from './set-link.ts';
import { focusField } from '../session/focus-field.ts';

const WEB = '';

/** Asks where a link or button leads: to an address that is checked, or to a snippet that is one. */
export function LinkPopover({ session }: { session: InviteSession }) {
  const id = useId();
  const editor = session.fields.body;
  const { table, locale, labels } = session.settings.get();
  const [start] = useState(() => readTarget(session));
  const [target, setTarget] = useState('snippet' in start.href ? start.href.snippet : WEB);
  const [url, setUrl] = useState('url' in start.href ? start.href.url : '');
  const [text, setText] = useState('');
  const [isInvalid, setInvalid] = useState(false);
  const addresses = table.snippets.filter(({ kind, id }) => kind === 'url' || id === target);

  const anchor = useCallback(() => start.anchor(), [start]);
  const close = useCallback(
    (because: 'escape' | 'outside') => {
      session.overlay.set(undefined);
      if (because === 'escape') focusField(editor);
    },
    [session, editor],
  );
  const finish = ($change: () => void) => {
    session.overlay.set(undefined);
    editor.update($change, { tag: HISTORY_PUSH_TAG });
    focusField(editor);
  };
  const apply = () => {
    const complete = completeUrl(url);
    const href: Href | undefined =
      target === WEB ? (complete === undefined ? undefined : { url: complete }) : { snippet: target };
    if (href) finish(() => $setLink(href, text.trim() || url.trim()));
    else setInvalid(true);
  };

  return (
    <Popover anchor={anchor} onDismiss={close} role="dialog" aria-label={labels.link}>
      <EnterBox onEnter={apply}>
        <div data-slot="editor-label">
          <label htmlFor={`${id}-target`}>{labels.linkTo}</label>
          <select
            id={`${id}-target`}
            data-slot="editor-input"
            data-autofocus={target === WEB ? undefined : true}
            value={target}
            onChange={(event) => setTarget(event.target.value)}
          >
            <option value={WEB}>{labels.webAddress}</option>
            {addresses.map((snippet) => (
              <option key={snippet.id} value={snippet.id}>
                [{snippetLabel(snippet, locale)}]
              </option>
            ))}
          </select>
        </div>
        {target === WEB && (
          <label data-slot="editor-label">
            {labels.linkAddress}
            <input
              data-slot="editor-input"
              data-autofocus
              type="url"
              inputMode="url"
              dir="ltr"
              placeholder="https://"
              value={url}
              aria-invalid={isInvalid}
              aria-describedby={isInvalid ? `${id}-error` : undefined}
              onChange={(event) => {
                setUrl(event.target.value);
                setInvalid(false);
              }}
            />
          </label>
        )}
        {isInvalid && (
          <p id={`${id}-error`} data-slot="editor-note" data-state="bad" role="alert">
            {labels.linkInvalid}
          </p>
        )}
        {start.needsText && (
          <label data-slot="editor-label">
            {labels.linkText}
            <input data-slot="editor-input" value={text} onChange={(event) => setText(event.target.value)} />
          </label>
        )}
        <div data-slot="editor-actions">
          <button type="button" data-slot="editor-primary" onClick={apply}>
            {labels.linkApply}
          </button>
          <button type="button" data-slot="editor-secondary" onClick={() => close('escape')}>
            {labels.cancel}
          </button>
          {start.canRemove && (
            <button type="button" data-slot="editor-danger" onClick={() => finish($removeLink)}>
              {labels.linkRemove}
            </button>
          )}
        </div>
      </EnterBox>
    </Popover>
  );
}

interface LinkTarget {
  href: Href;
  needsText: boolean;
  canRemove: boolean;
  anchor: () => Anchor | undefined;
}

function readTarget({ fields: { body } }: InviteSession): LinkTarget {
  return body.read('latest', () => {
    const existing = $linkAtSelection();
    const place = existing ?? $getSelection()?.getNodes()[0] ?? $getRoot();
    return {
      href: existing?.getHref() ?? { url: '' },
      needsText: !existing && !$hasSelectedWords(),
      canRemove: existing !== undefined && !$isButton(existing),
      anchor: () => body.getElementByKey(place.getKey())?.getBoundingClientRect(),
    };
  });
}
