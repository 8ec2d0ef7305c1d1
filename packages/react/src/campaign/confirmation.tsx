import type { Finding } from '@patient-portal-access/core';
import { type RefObject, useEffect, useId, useRef, useState } from 'react';
import { usePortalAccess } from '../provider/portal-access-context.ts';
import { useInviteTemplate } from '../template/use-invite-template.ts';
import { Button } from '../ui/button.tsx';
import { ModalInside } from '../ui/modal.tsx';
import { Notice } from '../ui/notice.tsx';
import { TryAgain } from '../ui/try-again.tsx';
import { useErrorWords } from '../ui/use-error-words.ts';
import type { ConfirmSendDialogProps } from './confirm-send-dialog.tsx';
import { Findings } from './findings.tsx';
import { InboxLine } from './inbox-line.tsx';
import { PlanCounts } from './plan-counts.tsx';
import { SendProblemNotice } from './send-problem-notice.tsx';
import type { SendProblem } from './send-problem.ts';
import { useSendInvites } from './use-send-invites.ts';

/** That there is nobody to mail is said already, where the number would stand. */
const isNews = ({ code }: Finding) => code !== 'no_recipients';

/** The confirmation itself: every opening counts afresh and has a key of its own. */
export function Confirmation({ onClose, filter }: Omit<ConfirmSendDialogProps, 'open'>) {
  const { labels, format, policy } = usePortalAccess();
  const { state, plan, problem, error, count, send } = useSendInvites({
    onStarted: onClose,
    ...(filter && { filter }),
  });
  const { content, practice, snippets } = useInviteTemplate();
  const [typed, setTyped] = useState({ phrase: '', planId: '' });
  const cancel = useRef<HTMLButtonElement>(null);
  const say = useErrorWords();
  const words = labels.confirm;

  useFocusOnNews(cancel, problem);

  const phrase = typed.planId === plan?.planId ? typed.phrase : '';
  const needsPhrase = plan !== undefined && plan.recipients > (policy.confirmPhraseAbove ?? Infinity);
  const blocked =
    !plan || plan.recipients === 0 || plan.blockers.length > 0 || (needsPhrase && phrase.trim() !== words.phrase);
  return (
    <ModalInside
      title={words.title}
      initialFocus={cancel}
      footer={
        <>
          <Button ref={cancel} blocked={state === 'starting'} onClick={onClose}>
            {labels.page.cancel}
          </Button>
          {state !== 'uncounted' && plan?.recipients !== 0 && (
            <Button
              look="primary"
              blocked={blocked || state === 'starting'}
              aria-busy={state === 'starting'}
              // The second click of a double click was meant for what stood there before.
              onClick={({ detail }) => detail < 2 && send()}
            >
              {plan ? words.send(format.count(plan.recipients)) : words.counting}
            </Button>
          )}
        </>
      }
    >
      {problem && <SendProblemNotice problem={problem} plan={plan} />}
      {error !== undefined && (
        <Notice tone="bad" role="alert" action={<TryAgain onPress={count} />}>
          {words.planFailed(say(error))}
        </Notice>
      )}
      <PlanCounts plan={plan} counting={state === 'counting'} />
      {plan && <Findings findings={[...plan.blockers, ...plan.warnings].filter(isNews)} />}
      {content && practice && <InboxLine content={content} practice={practice} snippets={snippets} />}
      {needsPhrase && (
        <Phrase
          phrase={words.phrase}
          value={phrase}
          onChange={(written) => setTyped({ phrase: written, planId: plan.planId })}
        />
      )}
    </ModalInside>
  );
}

/** Where it is asked again, because audience or text changed, an Enter that is still held must not be the answer. */
function useFocusOnNews(cancel: RefObject<HTMLButtonElement | null>, problem: SendProblem | undefined) {
  const isAskedAgain = problem?.kind === 'audience_changed' || problem?.kind === 'template_changed';
  useEffect(() => {
    if (isAskedAgain) cancel.current?.focus();
  }, [cancel, isAskedAgain, problem]);
}

function Phrase({ phrase, value, onChange }: { phrase: string; value: string; onChange: (value: string) => void }) {
  const { labels } = usePortalAccess();
  const id = useId();
  return (
    <div data-slot="phrase">
      <label htmlFor={id}>{labels.confirm.typePhrase(phrase)}</label>
      <input
        id={id}
        data-slot="input"
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
