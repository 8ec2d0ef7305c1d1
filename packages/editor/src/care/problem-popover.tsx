import { useCallback } from 'react';
import { Popover } from '../parts/popover.tsx';
import { focusField } from '../session/focus-field.ts';
import { rangeOf } from './highlights.ts';
import { ProblemRepair, type ProblemRepairProps } from './problem-repair.tsx';

/** The repair of an underlined bracket that was clicked, right below it. */
export function ProblemPopover({ session, problem }: ProblemRepairProps) {
  const editor = session.fields[problem.field];
  const anchor = useCallback(() => rangeOf(editor, problem)?.getBoundingClientRect(), [editor, problem]);
  const close = useCallback(
    (because: 'escape' | 'outside') => {
      session.overlay.set(undefined);
      if (because === 'escape') focusField(editor);
    },
    [session, editor],
  );
  return (
    <Popover anchor={anchor} onDismiss={close} role="dialog" aria-label={problem.written}>
      <div data-slot="editor-form">
        <ProblemRepair session={session} problem={problem} />
      </div>
    </Popover>
  );
}
