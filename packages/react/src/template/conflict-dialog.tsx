import type { InviteTemplate, Snippet } from '@patient-portal-access/core';
import { useMemo, useRef, useState } from 'react';
import { usePortalAccess } from '../provider/portal-access-context.ts';
import { Button } from '../ui/button.tsx';
import { Modal } from '../ui/modal.tsx';
import { differences, type Stretch } from './differences.ts';
import type { InviteConflict } from './use-invite-template.ts';

const SHOWN = 20;
const SNIPPET = /(\[[^[\]]*\])/;

/** Two people, one text: shows what differs and asks which to keep. Closing it decides nothing and loses nothing. */
export function ConflictDialog({ conflict, snippets }: { conflict: InviteConflict; snippets: Snippet[] }) {
  const { labels, format } = usePortalAccess();
  // Closed for this text of theirs, however one's own goes on.
  const [closed, setClosed] = useState<InviteTemplate>();
  const harmless = useRef<HTMLButtonElement>(null);
  const { mine, theirs } = conflict;
  const found = useMemo(() => differences(mine, theirs.content, snippets), [mine, theirs, snippets]);
  const words = labels.conflict;
  const when = theirs.updatedAt === undefined ? undefined : format.time(theirs.updatedAt);
  return (
    <>
      {closed === theirs && (
        <Button size="small" onClick={() => setClosed(undefined)}>
          {words.compare}
        </Button>
      )}
      <Modal
        open={closed !== theirs}
        onClose={() => setClosed(theirs)}
        role="alertdialog"
        slot="conflict"
        size="large"
        initialFocus={harmless}
        title={when === undefined ? words.titleNoTime : words.title(when)}
        description={words.description(format.count(found.length))}
        footer={
          <>
            <Button onClick={conflict.takeTheirs}>{words.takeTheirs}</Button>
            <Button ref={harmless} onClick={conflict.keepBoth}>
              {words.keepBoth}
            </Button>
            <Button look="primary" onClick={() => void conflict.keepMine()}>
              {words.keepMine}
            </Button>
          </>
        }
      >
        {found.slice(0, SHOWN).map((difference, at) => (
          <div key={at} data-slot="difference">
            <Side name={words.yours} stretches={difference.mine} />
            <Side name={when === undefined ? words.theirsNoTime : words.theirs(when)} stretches={difference.theirs} />
          </div>
        ))}
      </Modal>
    </>
  );
}

function Side({ name, stretches }: { name: string; stretches: Stretch[] }) {
  const { removed } = usePortalAccess().labels.conflict;
  return (
    <div>
      <b>{name}</b>
      <p>
        {stretches.length === 0 && <em>{removed}</em>}
        {stretches.map(({ text, own }, at) => (own ? <ins key={at}>{text}</ins> : <Words key={at} text={text} />))}
      </p>
    </div>
  );
}

/** Words that both have, with the snippets among them as chips. */
function Words({ text }: { text: string }) {
  return text.split(SNIPPET).map((part, at) =>
    part.startsWith('[') ? (
      <span key={at} data-slot="snippet">
        {part}
      </span>
    ) : (
      part
    ),
  );
}
