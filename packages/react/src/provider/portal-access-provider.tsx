import type { CampaignPlan, PortalAccessAdapter } from '@patient-portal-access/core';
import { setNonce } from 'get-nonce';
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { createFormat } from '../format/format.ts';
import { mergeLabels, type PartialLabels } from '../labels/labels.ts';
import type { Appearance } from './appearance.ts';
import type { Destination, PortalAccessEvent } from './events.ts';
import type { Policy } from './policy.ts';
import { type PortalAccess, PortalAccessContext } from './portal-access-context.ts';
import { createSession, type Session } from './session.ts';
import { type Slots, SlotsContext } from './slots.ts';
import { useStable } from './use-stable.ts';

export interface PortalAccessProviderProps {
  /** Made once, outside of render: another adapter starts the screen afresh. */
  adapter: PortalAccessAdapter;
  appearance?: Appearance;
  /** Words to replace, or one of the shipped languages. */
  labels?: PartialLabels;
  /** BCP 47; how numbers, dates and plurals are written. `en-US` without it. */
  locale?: string;
  /** Follows `locale` without it. */
  dir?: 'ltr' | 'rtl';
  policy?: Policy;
  slots?: Slots;
  /** For a strict Content-Security-Policy: marks the one style element that an open dialog adds. */
  nonce?: string;
  /** Makes the figures and "Add your business logo" lead somewhere. */
  onNavigate?: (destination: Destination) => void;
  /** Asked before anything is sent; `false` forbids it. */
  onBeforeSend?: (plan: CampaignPlan) => boolean | Promise<boolean>;
  onEvent?: (event: PortalAccessEvent) => void;
  children?: ReactNode;
}

const NO_APPEARANCE: Appearance = {};
const NO_POLICY: Policy = {};
const NO_SLOTS: Slots = {};
const NO_LABELS: PartialLabels = {};
const RIGHT_TO_LEFT = /^(ar|dv|fa|he|ps|sd|ug|ur|yi)\b/i;

/** Gives every part and hook below it the adapter, the words and the rules. Renders no element of its own. */
export function PortalAccessProvider(props: PortalAccessProviderProps) {
  return <SessionProvider {...props} session={useSession(props.adapter)} />;
}

/** One session for each adapter. */
function useSession(adapter: PortalAccessAdapter): Session {
  return useMemo(() => createSession(adapter), [adapter]);
}

/** `PortalAccessProvider` for who has made the session already. */
export function SessionProvider(props: PortalAccessProviderProps & { session: Session }) {
  const { session, locale = 'en-US', nonce, slots = NO_SLOTS, children } = props;
  const appearance = useStable(props.appearance ?? NO_APPEARANCE);
  const policy = useStable(props.policy ?? NO_POLICY);
  const words = useStable(props.labels ?? NO_LABELS);
  const timeZone = useTimeZone(session);
  const callbacks = useCallbacks(props);
  const dir = props.dir ?? (RIGHT_TO_LEFT.test(locale) ? 'rtl' : 'ltr');
  const leads = props.onNavigate !== undefined;
  useSessionLife(session, callbacks.report);
  useEffect(() => {
    if (nonce !== undefined) setNonce(nonce);
  }, [nonce]);

  const access = useMemo<PortalAccess>(
    () => ({
      session,
      appearance,
      policy,
      dir,
      labels: mergeLabels(words),
      format: createFormat(locale, timeZone),
      ...(nonce !== undefined && { nonce }),
      ...(leads && { navigate: callbacks.navigate }),
      allowsSend: callbacks.allowsSend,
      report: callbacks.report,
    }),
    [session, appearance, policy, dir, words, locale, timeZone, nonce, leads, callbacks],
  );
  return (
    <PortalAccessContext.Provider value={access}>
      <SlotsContext.Provider value={slots}>{children}</SlotsContext.Provider>
    </PortalAccessContext.Provider>
  );
}

/** The practice's time zone, once something has read the settings. Without an observer: nothing is to wait for it. */
function useTimeZone({ client, queries }: Session): string | undefined {
  return useSyncExternalStore(
    // Only what new data brings about: the other events come while parts render.
    useCallback((tell) => client.getQueryCache().subscribe(({ type }) => type === 'updated' && tell()), [client]),
    () => client.getQueryData(queries.settings.queryKey)?.practice.timeZone,
    () => undefined,
  );
}

/** The host's callbacks behind functions that stay the same, so that writing them inline costs nothing. */
function useCallbacks({ onNavigate, onBeforeSend, onEvent }: PortalAccessProviderProps) {
  const latest = useRef({ onNavigate, onBeforeSend, onEvent });
  useEffect(() => {
    latest.current = { onNavigate, onBeforeSend, onEvent };
  });
  return useMemo(
    () => ({
      navigate: (destination: Destination) => latest.current.onNavigate?.(destination),
      allowsSend: async (plan: CampaignPlan) => (await latest.current.onBeforeSend?.(plan)) ?? true,
      report: (event: PortalAccessEvent) => latest.current.onEvent?.(event),
    }),
    [],
  );
}

/** Refetching on focus and reconnect, word of each send that ends, and the draft's last words before the page goes. */
function useSessionLife({ client, editing, campaigns }: Session, report: PortalAccess['report']) {
  useEffect(
    () =>
      campaigns.onFinished(({ id, counts: { accepted, refused } }) =>
        report({ type: 'send_finished', campaignId: id, accepted, refused }),
      ),
    [campaigns, report],
  );
  useEffect(() => {
    client.mount();
    addEventListener('pagehide', editing.flush);
    return () => {
      client.unmount();
      removeEventListener('pagehide', editing.flush);
      editing.flush();
    };
  }, [client, editing]);
}
