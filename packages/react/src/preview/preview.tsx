import { useId, useState } from 'react';
import { usePortalAccess } from '../provider/portal-access-context.ts';
import { Button } from '../ui/button.tsx';
import { ModalInside } from '../ui/modal.tsx';
import { Notice } from '../ui/notice.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { Tabs } from '../ui/tabs.tsx';
import { TryAgain } from '../ui/try-again.tsx';
import { useErrorWords } from '../ui/use-error-words.ts';
import { InboxPreview } from './inbox-preview.tsx';
import { MailFrame, type MailLook } from './mail-frame.tsx';
import { RecipientPager } from './recipient-pager.tsx';
import { type InvitePreview, useInvitePreview } from './use-invite-preview.ts';
import { type TestSend, useTestSend } from './use-test-send.ts';

type View = MailLook | 'text';

/** The invite in each look, for this patient or that, and a test of it. */
export function Preview({ onClose }: { onClose: () => void }) {
  const { labels } = usePortalAccess();
  const [view, setView] = useState<View>('desktop');
  const preview = useInvitePreview();
  const test = useTestSend();
  const panel = useId();
  const words = labels.preview;
  return (
    <ModalInside
      title={words.title}
      {...(preview.isExample && preview.state !== 'loading' && { description: words.exampleNote })}
      actions={<Tabs label={words.views} tabs={useViews()} value={view} onChange={setView} panelId={panel} />}
      footer={
        <>
          <RecipientPager preview={preview} />
          <span data-slot="row">
            {test.send && (
              <Button
                blocked={test.state === 'sending' || !preview.invite}
                onClick={() => test.send?.(preview.recipients[preview.at]?.id)}
              >
                {test.state === 'sending' ? words.sendingTest : words.sendTest}
              </Button>
            )}
            <Button look="primary" onClick={onClose}>
              {labels.page.close}
            </Button>
          </span>
        </>
      }
    >
      <TestResult test={test} />
      <RenderFailed preview={preview} />
      <InboxPreview preview={preview} />
      <div id={panel} role="tabpanel" aria-label={words[view]} data-slot="mail" data-view={view}>
        <Mail preview={preview} view={view} />
      </div>
    </ModalInside>
  );
}

function Mail({ preview, view }: { preview: InvitePreview; view: View }) {
  if (!preview.invite) return <Skeleton of="block" />;
  if (view === 'text')
    return (
      // The mail's direction, whatever the screen's is.
      <pre data-slot="mail-text" dir="auto">
        {preview.invite.text}
      </pre>
    );
  return <MailFrame html={preview.invite.html} look={view} />;
}

function useViews(): { value: View; label: string }[] {
  const words = usePortalAccess().labels.preview;
  return [
    { value: 'desktop', label: words.desktop },
    { value: 'phone', label: words.phone },
    { value: 'dark', label: words.dark },
    { value: 'imagesOff', label: words.imagesOff },
    { value: 'text', label: words.text },
  ];
}

function TestResult({ test }: { test: TestSend }) {
  const words = usePortalAccess().labels.preview;
  const say = useErrorWords();
  return (
    <div role="status" data-slot="test-result">
      {test.state === 'sent' && <Notice tone="ok">{words.testSent(test.email)}</Notice>}
      {test.state === 'failed' && <Notice tone="bad">{words.testFailed(say(test.error))}</Notice>}
    </div>
  );
}

function RenderFailed({ preview }: { preview: InvitePreview }) {
  const { labels } = usePortalAccess();
  const say = useErrorWords();
  if (preview.state !== 'failed') return null;
  return (
    <Notice tone="bad" role="alert" action={<TryAgain onPress={preview.reload} />}>
      {labels.preview.failed(say(preview.error))}
    </Notice>
  );
}
