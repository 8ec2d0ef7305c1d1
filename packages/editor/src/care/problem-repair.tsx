import { snippetLabel } from '../chips/snippet-label.ts';
import { focusField } from '../session/focus-field.ts';
import type { InviteSession } from '../session/invite-session.ts';
import { keepAsText, repairProblem } from './repair.ts';
import type { CareProblem } from './find-problems.ts';

export interface ProblemRepairProps {
  session: InviteSession;
  problem: CareProblem;
}

/** Says what is wrong with a bracket, and offers what was probably meant. */
export function ProblemRepair({ session, problem }: ProblemRepairProps) {
  const { labels, locale } = session.settings.get();
  const { code, field, suggestion, written } = problem;
  const label = suggestion && snippetLabel(suggestion, locale);
  const says = {
    snippet_misspelled: labels.misspelled,
    snippet_unclosed: labels.unclosed,
    snippet_unknown: labels.unknown,
  }[code];
  const settle = (act: () => void, announce: string) => {
    session.overlay.set(undefined);
    act();
    session.announcement.set(announce);
    focusField(session.fields[field]);
  };
  return (
    <>
      <p data-slot="editor-problem">
        {says(written)}{' '}
        {label !== undefined && (
          <>
            {labels.didYouMean} <span data-slot="chip">[{label}]</span>?
          </>
        )}
      </p>
      <div data-slot="editor-actions">
        {label !== undefined && (
          <button
            type="button"
            data-slot="editor-primary"
            aria-label={labels.useSnippet(label)}
            onClick={() => settle(() => repairProblem(session.fields[field], problem), labels.repaired(label))}
          >
            {labels.useIt}
          </button>
        )}
        <button
          type="button"
          data-slot="editor-secondary"
          onClick={() => settle(() => keepAsText(session.fields[field], problem), labels.keptAsText)}
        >
          {labels.keepAsText}
        </button>
      </div>
    </>
  );
}
