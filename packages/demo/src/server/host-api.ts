import type { PortalBackend } from '@patient-portal-access/backend';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { Hono } from 'hono';
import { type Appointment, seedAppointments } from '../seed/appointments.ts';
import { seedPatients } from '../seed/patients.ts';
import { appointmentForm, practiceForm, readForm } from './form.ts';
import type { HostStore, PracticeProfile } from './host-store.ts';
import { keepLogo } from './logo.ts';
import { PRACTICE_ID, practiceOf, staff } from './practice.ts';

export interface HostContext {
  backend: PortalBackend;
  store: HostStore;
  dataDir: string;
  /** Where the app is reached, for example `http://localhost:3000`. */
  origin: string;
}

const birthDates = new Map(seedPatients().map(({ id, birthDate }) => [id, birthDate]));

/** What the practice software offers its own pages; for staff who are signed in. */
export function createHostApi({ backend, store, dataDir, origin }: HostContext) {
  const keepPractice = async (profile: PracticeProfile) => {
    store.update({ practice: profile });
    const practice = practiceOf(profile, origin);
    await backend.savePractice(practice);
    return practice;
  };
  const api = new Hono();

  api.get('/practice', (c) => c.json(practiceOf(store.data.practice, origin)));
  api.put('/practice', async (c) => {
    const form = readForm(await c.req.json(), practiceForm);
    return c.json(await keepPractice({ ...store.data.practice, ...form }));
  });
  api.put('/logo', async (c) => {
    const logo = keepLogo(join(dataDir, 'media'), new Uint8Array(await c.req.arrayBuffer()));
    return c.json(await keepPractice({ ...store.data.practice, logo }));
  });
  api.delete('/logo', async (c) => {
    const { logo: _, ...rest } = store.data.practice;
    return c.json(await keepPractice(rest));
  });

  api.get('/patients', async (c) => {
    const { status, search, after } = c.req.query();
    const adapter = backend.adapterFor({ practiceId: PRACTICE_ID, viewer: staff });
    const query = { ...statusQuery(status), ...(search ? { search } : {}) };
    const { items, next } = (await adapter.listPatients?.(query, { limit: 50, ...(after ? { after } : {}) })) ?? {
      items: [],
    };
    return c.json({ items: items.map((row) => ({ ...row, birthDate: birthDates.get(row.id) })), next });
  });

  api.get('/appointments', (c) => {
    const day = c.req.query('day') ?? '';
    return c.json(appointmentsOn(store, day));
  });
  api.post('/appointments', async (c) => {
    const { patientId, ...appointment } = readForm(await c.req.json(), appointmentForm);
    const invite = await backend.inviteOnBooking(patientId);
    keepAppointment(store, { ...appointment, online: false });
    return c.json({ invite });
  });
  return api;
}

function statusQuery(status: string | undefined) {
  if (status === 'active' || status === 'inactive') return { status } as const;
  return status === 'unreachable' ? ({ status: 'cannot_invite' } as const) : {};
}

export function keepAppointment(store: HostStore, appointment: Omit<Appointment, 'id'>) {
  store.update({ booked: [...store.data.booked, { ...appointment, id: randomUUID() }] });
}

function appointmentsOn(store: HostStore, day: string): Appointment[] {
  const booked = store.data.booked.filter((appointment) => appointment.day === day);
  return [...seedAppointments(day), ...booked].toSorted((a, b) => a.time.localeCompare(b.time));
}
