import type { Snippet } from '@patient-portal-access/core';
import { snippetLabel } from '../chips/snippet-label.ts';
import { useStore } from '../parts/use-store.ts';
import { focusField } from '../session/focus-field.ts';
import type { InviteSession } from '../session/invite-session.ts';
import { PasteNotice } from '../paste/paste-notice.tsx';
import { ProblemRepair } from './problem-repair.tsx';
import { putBack } from './repair.ts';
import { sayMissing } from './say-missing.ts';
import type { Care } from './watch-care.ts';

/** More than these would hide the text; the rest come up as these are settled. */
const MOST_PROBLEMS = 3;

/** What should be looked at, each with its repair. It stands below the text, which therefore never jumps. */
export function CareNotices({ session, care }: { session: InviteSession; care: Care }) {
  const { problems, missing } = useStore(care.findings);
  const { labels, locale } = session.settings.get();
  const restore = (snippet: Snippet) => {
    putBack(session.fields.body, snippet, { seen: care.lastSeen(snippet.id), label: labels.activateButton });
    session.announcement.set(labels.putBackDone(snippetLabel(snippet, locale)));
    focusField(session.fields.body);
  };
  return (
    <div data-slot="editor-notices">
      <PasteNotice session={session} />
      {missing.map((snippet) => (
        <div key={snippet.id} data-slot="editor-notice" data-state="bad">
          <span>{sayMissing(snippet, { labels, locale })}</span>
          <button type="button" data-slot="editor-notice-action" onClick={() => restore(snippet)}>
            {labels.putBack}
          </button>
        </div>
      ))}
      {problems.slice(0, MOST_PROBLEMS).map((problem) => (
        <div key={`${problem.from.node}-${problem.from.offset}`} data-slot="editor-notice" data-state="warn">
          <ProblemRepair session={session} problem={problem} />
        </div>
      ))}
    </div>
  );
}
