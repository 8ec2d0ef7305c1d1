import type { Clock, PortalAccessAdapter, Practice } from '@patient-portal-access/core';
import type { BackendParts } from '../backend-parts.ts';
import { createInnerBackend, type InnerBackend } from '../create-portal-backend.ts';
import type { BackendEvent, BackendLimits, BackendViewer, PatientInput, PortalBackend } from '../portal-backend.ts';
import { pgliteDump } from './pglite-dump.ts';
import { startPostgres, type TestServer } from './postgres.ts';
import { startSmtpSink, type SmtpSink } from './smtp-sink.ts';

export type DatabaseKind = 'pglite' | 'postgres';

export const practice: Practice = {
  id: 'lumen',
  name: 'Lumen Aesthetics',
  locale: 'en-US',
  timeZone: 'America/New_York',
  sender: { name: 'Lumen Aesthetics', email: 'hello@lumen.example' },
  logo: { url: 'https://lumen.example/logo.png', width: 160, height: 40 },
  phone: '(555) 010-4821',
  postalAddress: '48 Mercer Street, New York',
};

export const linkKey = 'a secret of the tests, long enough for links';

export const viewer: BackendViewer = { id: 'nina', email: 'nina@lumen.example' };

/** A backend with one practice, switched on, and a mail server, for one test file. */
export interface Stage {
  backend: PortalBackend;
  inner: InnerBackend;
  parts: BackendParts;
  adapter: Required<PortalAccessAdapter>;
  sink: SmtpSink;
  clock: TestClock;
  events: BackendEvent[];
  database: string;
  server: TestServer | undefined;
  /** Adds inactive patients p1…pN with addresses, and returns their ids. */
  addPatients(count: number, change?: (n: number) => Partial<PatientInput>): Promise<string[]>;
  /** Plans and starts a campaign to these patients, or to everyone. */
  start(patientIds?: string[], undoSeconds?: number): Promise<string>;
  /** Waits until the campaign is in this state. */
  until(campaignId: string, state: string, timeoutMs?: number): Promise<void>;
  /** Waits until this process sends nothing. */
  idle(): Promise<void>;
  stop(): Promise<void>;
}

/** A clock that a test can put forward; sleeping is real. */
export interface TestClock extends Clock {
  advance(ms: number): void;
}

function createTestClock(): TestClock {
  let ahead = 0;
  return {
    now: () => Date.now() + ahead,
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        const timer = setTimeout(resolve, ms);
        signal?.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true });
      }),
    advance: (ms) => void (ahead += ms),
  };
}

let lastPatient = 0;

export async function startStage(
  kind: DatabaseKind,
  given: { limits?: Partial<BackendLimits>; mail?: { concurrency?: number; messagesPerSecond?: number } } = {},
): Promise<Stage> {
  const server = kind === 'postgres' ? await startPostgres() : undefined;
  const database = server?.url ?? 'pglite:memory';
  const sink = await startSmtpSink();
  const clock = createTestClock();
  const events: BackendEvent[] = [];
  const inner = createInnerBackend(
    {
      database,
      mail: { url: sink.url, messagesPerSecond: 1_000, ...given.mail },
      baseUrl: 'https://portal.lumen.example',
      linkKey,
      clock,
      onEvent: (event) => void events.push(event),
      limits: { sweepSeconds: 0.3, firstRetrySeconds: 0.2, ...given.limits },
    },
    server ? undefined : await pgliteDump(),
  );
  const { backend } = inner;
  await backend.savePractice(practice);
  const adapter = backend.adapterFor({ practiceId: practice.id, viewer }) as Required<PortalAccessAdapter>;
  await switchOn(adapter);
  return {
    backend,
    inner,
    parts: await inner.open(),
    adapter,
    sink,
    clock,
    events,
    database,
    server,
    addPatients: (count, change = () => ({})) =>
      backend.savePatients(
        practice.id,
        Array.from({ length: count }, () => newPatient(change)),
      ),
    async start(patientIds, undoSeconds) {
      const { planId } = await adapter.planCampaign(patientIds ? { patientIds } : {});
      const start = {
        planId,
        idempotencyKey: crypto.randomUUID(),
        ...(undoSeconds === undefined ? {} : { undoSeconds }),
      };
      return (await adapter.startCampaign(start)).id;
    },
    async until(campaignId, state, timeoutMs = 10_000) {
      const deadline = Date.now() + timeoutMs;
      for (;;) {
        const campaign = await adapter.getCampaign(campaignId);
        if (campaign.state === state) return;
        if (Date.now() > deadline) throw new Error(`still ${JSON.stringify(campaign)}`);
        await new Promise((resolve) => setTimeout(resolve, 25));
      }
    },
    idle: async () => (await inner.worker()).idle(),
    async stop() {
      await backend.stop();
      await sink.stop();
      await server?.stop();
    },
  };
}

function newPatient(change: (n: number) => Partial<PatientInput>): PatientInput {
  const n = ++lastPatient;
  return {
    id: `p${n}`,
    firstName: `Ana${n}`,
    lastName: 'Lopez',
    email: `p${n}@example.org`,
    birthDate: '1984-03-31',
    ...change(n),
  };
}

export async function switchOn(adapter: PortalAccessAdapter, enabled = true): Promise<void> {
  const { revision } = await adapter.getSettings();
  await adapter.setActivationEmailEnabled({ enabled, revision });
}
