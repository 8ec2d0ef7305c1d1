import type { ReactNode } from 'react';
import { usePortalAccess } from '../provider/portal-access-context.ts';
import { Icon } from '../ui/icon.tsx';
import { type Check, useChecks } from './use-checks.tsx';
import type { SendReadiness } from './use-send-readiness.ts';

/** What has to be right before sending, each with a way to put it right. */
export function Checklist({ readiness }: { readiness: SendReadiness }) {
  const { labels } = usePortalAccess();
  const { checks, question } = useChecks(readiness);
  return (
    <>
      <ul data-slot="checklist" aria-label={labels.send.checklist}>
        {checks.map((check) => (
          <CheckRow key={check.id} check={check} />
        ))}
      </ul>
      {question}
    </>
  );
}

function CheckRow({ check }: { check: Check }): ReactNode {
  const { send } = usePortalAccess().labels;
  const { state, words, fix } = check;
  const meaning = state === 'done' ? send.done : state === 'to_do' ? send.toDo : send.look;
  return (
    <li data-slot="check" data-state={state}>
      <span data-slot="check-mark" role="img" aria-label={meaning}>
        <Icon name={state === 'done' ? 'check' : 'bang'} />
      </span>
      <span>
        {words}{' '}
        {fix && (
          <button type="button" data-slot="fix" onClick={fix.run}>
            {fix.words}
          </button>
        )}
      </span>
    </li>
  );
}
