import { isPortalAccessError } from '@patient-portal-access/core';
import * as Switch from '@radix-ui/react-switch';
import { type ComponentPropsWithoutRef, useId } from 'react';
import { useCampaignStanding } from '../campaign/use-campaign-standing.ts';
import { usePortalAccess } from '../provider/portal-access-context.ts';
import { Root } from '../provider/root.tsx';
import { Notice } from '../ui/notice.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { TryAgain } from '../ui/try-again.tsx';
import { useErrorWords } from '../ui/use-error-words.ts';
import { type ActivationEmail, useActivationEmail } from './use-activation-email.ts';

/** The switch "Activation Email Enabled", and what it means as it stands. */
export function ActivationToggle(props: ComponentPropsWithoutRef<'section'>) {
  const { labels } = usePortalAccess();
  const view = useActivationEmail();
  const { state, enabled, toggle, readOnlyBecause } = view;
  const name = useId();
  const meaning = useId();
  const words = labels.activation;
  const locked = readOnlyBecause !== undefined;
  const known = state !== 'loading' && state !== 'unknown';
  return (
    <Root>
      <section data-slot="activation-toggle" data-card aria-label={words.region} data-state={state} {...props}>
        <div data-slot="activation-row">
          <div>
            <h2 id={name} data-slot="title">
              {words.name}
            </h2>
            <p id={meaning} data-slot="hint">
              {state === 'loading' && <Skeleton of="line" />}
              {known && (enabled ? words.on : words.off)}
            </p>
          </div>
          {state === 'loading' && <Skeleton of="switch" />}
          {known && (
            <Switch.Root
              data-slot="switch"
              checked={enabled}
              onCheckedChange={toggle}
              aria-labelledby={name}
              aria-describedby={meaning}
              aria-busy={state === 'saving'}
              {...(locked && { 'aria-disabled': true })}
            >
              <Switch.Thumb data-slot="switch-thumb" />
            </Switch.Root>
          )}
        </div>
        {known && locked && <p data-slot="hint">{readOnlyBecause}</p>}
        <DuringSend enabled={enabled} />
        <ToggleFailed view={view} />
      </section>
    </Root>
  );
}

function DuringSend({ enabled }: { enabled: boolean }) {
  const { labels } = usePortalAccess();
  const { phase, campaign } = useCampaignStanding();
  const words = labels.activation;
  const paused = phase === 'paused' && campaign?.pausedBecause === 'activation_email_disabled';
  return (
    <p role="status" data-slot="hint" data-during-send>
      {enabled && (phase === 'sending' || phase === 'waiting') && words.pausesSend}
      {paused && !enabled && words.pausedSend}
    </p>
  );
}

function ToggleFailed({ view: { state, error, reload } }: { view: ActivationEmail }) {
  const { labels } = usePortalAccess();
  const say = useErrorWords();
  const words = labels.activation;
  if (error === undefined) return null;
  const moved = isPortalAccessError(error) && error.code === 'conflict';
  if (state !== 'unknown')
    return (
      <Notice tone="bad" role="alert">
        {moved ? words.changedElsewhere : words.failed(say(error))}
      </Notice>
    );
  return (
    <Notice tone="bad" action={<TryAgain onPress={reload} />}>
      {words.loadFailed(say(error))}
    </Notice>
  );
}
