import * as Switch from '@radix-ui/react-switch';
import { useId } from 'react';
import { usePortalAccess } from '../provider/portal-access-context.ts';
import { useViewer } from '../provider/use-viewer.ts';
import { Notice } from '../ui/notice.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { TryAgain } from '../ui/try-again.tsx';
import { useErrorWords } from '../ui/use-error-words.ts';
import { RHYTHMS, sameDays } from './rhythms.ts';
import { type RemindersView, useReminders } from './use-reminders.ts';

/** Whether the inactive are invited again without anybody's doing, and how often. Nothing where the backend does not remind. */
export function ReminderSettings() {
  const { labels } = usePortalAccess();
  const view = useReminders();
  const say = useErrorWords();
  const words = labels.reminders;
  const { state, reminders, error, reload } = view;
  if (state === 'unsupported') return null;
  return (
    <section data-slot="reminders" aria-label={words.title} data-state={state}>
      {!reminders && error === undefined && <Skeleton of="block" />}
      {reminders && <Settings {...view} reminders={reminders} />}
      {error !== undefined && (
        <Notice
          tone="bad"
          {...(reminders
            ? { role: 'alert' }
            : {
                action: <TryAgain onPress={reload} />,
              })}
        >
          {reminders ? words.failed(say(error)) : `${words.loadFailed} ${say(error)}`}
        </Notice>
      )}
    </section>
  );
}

function Settings({ reminders, change, state }: RemindersView & Required<Pick<RemindersView, 'reminders'>>) {
  const { labels } = usePortalAccess();
  const { may, because } = useViewer();
  const name = useId();
  const meaning = useId();
  const words = labels.reminders;
  const { enabled, afterDays, quietHours } = reminders;
  const locked = !may('sendInvites');
  const reason = because('sendInvites');
  const set = (next: { enabled?: boolean; afterDays?: number[] }) => {
    if (!locked && state !== 'saving') change({ enabled, afterDays, quietHours, ...next });
  };
  return (
    <>
      <div data-slot="reminders-row">
        <h3 id={name} data-slot="reminders-name">
          {words.name}
        </h3>
        <Switch.Root
          data-slot="switch"
          checked={enabled}
          onCheckedChange={(next) => set({ enabled: next })}
          aria-labelledby={name}
          aria-describedby={meaning}
          aria-busy={state === 'saving'}
          {...(locked && { 'aria-disabled': true })}
        >
          <Switch.Thumb data-slot="switch-thumb" />
        </Switch.Root>
      </div>
      {enabled && <Rhythm days={afterDays} locked={locked} onChange={(next) => set({ afterDays: next })} />}
      <p id={meaning} data-slot="hint">
        {enabled ? <Meaning reminders={reminders} /> : words.off} {reason}
      </p>
    </>
  );
}

interface RhythmProps {
  days: number[];
  locked: boolean;
  onChange: (days: number[]) => void;
}

/** How often: one of the usual rhythms, or the backend's own. */
function Rhythm({ days, locked, onChange }: RhythmProps) {
  const { labels, format } = usePortalAccess();
  const id = useId();
  const words = labels.reminders;
  const known = RHYTHMS.find((rhythm) => sameDays(rhythm.days, days));
  const list = new Intl.ListFormat(format.locale, { type: 'conjunction' });
  return (
    <div data-slot="filter">
      <label htmlFor={id}>{words.rhythm}</label>
      <select
        id={id}
        data-slot="input"
        value={known?.name ?? ''}
        aria-disabled={locked}
        onChange={(event) => {
          const chosen = RHYTHMS.find(({ name }) => name === event.target.value);
          if (chosen) onChange([...chosen.days]);
        }}
      >
        {!known && <option value="">{words.own(list.format(days.map(format.number)))}</option>}
        {RHYTHMS.map(({ name }) => (
          <option key={name} value={name}>
            {words.rhythms[name]}
          </option>
        ))}
      </select>
    </div>
  );
}

function Meaning({ reminders }: Required<Pick<RemindersView, 'reminders'>>) {
  const { labels, format } = usePortalAccess();
  const words = labels.reminders;
  const { quietHours, nextRunAt } = reminders;
  return (
    <>
      {words.skips(format.clock(quietHours.from), format.clock(quietHours.to))}{' '}
      {nextRunAt === undefined ? words.nobodyDue : words.next(format.day(nextRunAt))}
    </>
  );
}
