import { Hono } from 'hono';
import { bookingForm, readForm } from './form.ts';
import { type HostContext, keepAppointment } from './host-api.ts';
import { PRACTICE_ID, practiceOf } from './practice.ts';

/** What the booking page needs, for everybody. It answers the same to those whom the practice knows and to others. */
export function createBookingApi({ backend, store, origin }: HostContext) {
  const api = new Hono();
  api.get('/', (c) => {
    const { name, phone, logo } = practiceOf(store.data.practice, origin);
    return c.json({ name, phone, logo });
  });
  api.post('/', async (c) => {
    const { name, email, birthDate, phone, ...appointment } = readForm(await c.req.json(), bookingForm);
    await backend.registerFromBooking({ practiceId: PRACTICE_ID, name, email, birthDate, ...(phone ? { phone } : {}) });
    keepAppointment(store, { ...appointment, patientName: name, online: true });
    return c.json({ booked: true });
  });
  return api;
}
