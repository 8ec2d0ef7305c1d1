import { PortalAccessError, systemClock } from '@patient-portal-access/core';
import { sql } from 'kysely';
import { activatePatients } from './activation/activate-patient.ts';
import { createActivationHandler } from './activation/create-activation-handler.ts';
import { createLinks } from './activation/links.ts';
import { createSqlAdapter } from './adapter/create-sql-adapter.ts';
import { guarded } from './adapter/guarded.ts';
import { savePractice } from './adapter/practices.ts';
import { savePatients } from './adapter/save-patients.ts';
import { checkedLimits, type BackendParts } from './backend-parts.ts';
import { inviteOnBooking } from './booking/invite-on-booking.ts';
import { registerFromBooking } from './booking/register-from-booking.ts';
import { startWorker, type Worker } from './engine/worker.ts';
import { createMailer } from './mail/mailer.ts';
import { createPace } from './mail/pace.ts';
import type { PortalBackend, PortalBackendOptions } from './portal-backend.ts';
import { parseDatabaseUrl } from './store/database-url.ts';
import { openStore } from './store/open-store.ts';

/** What tests may reach for beyond the public backend. */
export interface InnerBackend {
  backend: PortalBackend;
  open(): Promise<BackendParts>;
  worker(): Promise<Worker>;
}

/** Makes the backend. Throws `invalid` at once for options that cannot work; the database is opened by the first call. */
export const createPortalBackend = (options: PortalBackendOptions): PortalBackend =>
  createInnerBackend(options).backend;

export function createInnerBackend(options: PortalBackendOptions, loadDataDir?: Blob): InnerBackend {
  const life = createLife(prepare(options, loadDataDir));
  const { open, worker, stop } = life;
  const run = <T>(work: (parts: BackendParts) => Promise<T>) => guarded(undefined, async () => work(await open()));
  const backend: PortalBackend = {
    ready: () => run(() => Promise.resolve()),
    adapterFor: (bound) => createSqlAdapter(open, bound),
    activationHandler: createActivationHandler(open, (error) =>
      options.onEvent?.({ type: 'error', during: 'a page', message: messageOf(error) }),
    ),
    inviteOnBooking: (patientId) => run((parts) => inviteOnBooking(parts, patientId)),
    registerFromBooking: (input) => run((parts) => registerFromBooking(parts, input)),
    onActivated: (patientId) =>
      run(async (parts) => {
        await parts.db.transaction().execute((trx) => activatePatients(trx, parts, [patientId]));
      }),
    savePractice: (practice) => run((parts) => savePractice(parts, practice)),
    savePatients: (practiceId, patients) => run((parts) => savePatients(parts, practiceId, patients)),
    work: () => run(async () => void (await worker())),
    stop,
  };
  return { backend, open, worker };
}

/** Opens once, works once, stops once; an opening that failed is tried again by the next call. */
function createLife(makeParts: () => Promise<BackendParts>) {
  let opened: Promise<BackendParts> | undefined;
  let working: Promise<Worker> | undefined;
  let stopped: Promise<void> | undefined;
  const open = (): Promise<BackendParts> => {
    if (stopped) return Promise.reject(new PortalAccessError('unavailable', 'The backend was stopped.'));
    opened ??= makeParts();
    opened.catch(() => (opened = undefined));
    return opened;
  };
  const worker = (): Promise<Worker> => {
    working ??= open().then(startWorker);
    working.catch(() => (working = undefined));
    return working;
  };
  const end = async () => {
    await (await working?.catch(() => undefined))?.stop();
    await (await opened?.catch(() => undefined))?.close();
  };
  return { open, worker, stop: () => (stopped ??= end()) };
}

/** Checks the options at once, and opens the database when it is called. */
function prepare(options: PortalBackendOptions, loadDataDir: Blob | undefined): () => Promise<BackendParts> {
  parseDatabaseUrl(options.database);
  const { clock = systemClock, mail } = options;
  const { concurrency = 5, messagesPerSecond = 10 } = mail;
  const [links, mailer, limits] = [createLinks(options), createMailer(mail), checkedLimits(options.limits)];
  const emit: BackendParts['emit'] = (event) => options.onEvent?.(event);
  return async () => {
    const store = await openStore({
      url: options.database,
      onError: (error) => emit({ type: 'error', during: 'the database', message: messageOf(error) }),
      silenceMs: Math.min(10_000, limits.leaseSeconds * 500),
      ...(loadDataDir ? { loadDataDir } : {}),
    });
    return {
      ...store,
      clock,
      now: () => new Date(clock.now()),
      sqlNow: () => (options.clock ? sql<Date>`${new Date(clock.now())}::timestamptz` : sql<Date>`clock_timestamp()`),
      limits,
      links,
      mailer,
      pace: createPace({ concurrency, messagesPerSecond, clock }),
      emit,
      tellActivated: tellActivated(options, emit),
      options,
      close: async () => {
        mailer.close();
        await store.close();
      },
    };
  };
}

const tellActivated =
  ({ onActivated }: PortalBackendOptions, emit: BackendParts['emit']): BackendParts['tellActivated'] =>
  async (activated) => {
    try {
      await onActivated?.(activated);
    } catch (error) {
      emit({ type: 'error', during: 'onActivated', message: messageOf(error) });
    }
  };

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
