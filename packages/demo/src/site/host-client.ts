/** The practice software's own API, as its pages use it. */
export interface Practice {
  name: string;
  phone?: string;
  postalAddress?: string;
  logo?: { url: string; width: number; height: number };
}

export interface PatientListing {
  id: string;
  name: string;
  email?: string;
  status: string;
  invitedAt?: string;
  birthDate?: string;
}

export interface Appointment {
  id: string;
  time: string;
  patientName: string;
  treatment: string;
  online: boolean;
}

export interface NewAppointment {
  patientId: string;
  patientName: string;
  treatment: string;
  day: string;
  time: string;
}

export interface Booking {
  name: string;
  email: string;
  birthDate: string;
  phone: string;
  treatment: string;
  day: string;
  time: string;
}

/** What booking did about the invite. */
export type InviteOutcome = { queued: true } | { queued: false; because: string };

/** What the API refuses, in words for the person at the screen; `fields` says which field is meant. */
export class HostError extends Error {
  readonly fields: Record<string, string>;
  constructor(message: string, fields: Record<string, string> = {}) {
    super(message);
    this.fields = fields;
  }
}

async function request<Answer>(path: string, init?: RequestInit): Promise<Answer> {
  const response = await fetch(path, init).catch(() => {
    throw new HostError('The practice software cannot be reached. Check the connection and try again.');
  });
  const answer = await response.json().catch(() => ({}));
  if (!response.ok)
    throw new HostError(answer.message ?? answer.title ?? `The request failed (${response.status}).`, answer.fields);
  return answer;
}

const send = <Answer>(method: 'POST' | 'PUT', path: string, body: unknown) =>
  request<Answer>(path, { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

export const host = {
  practice: () => request<Practice>('/api/host/practice'),
  savePractice: (practice: { name: string; phone: string; postalAddress: string }) =>
    send<Practice>('PUT', '/api/host/practice', practice),
  saveLogo: (file: Blob) => request<Practice>('/api/host/logo', { method: 'PUT', body: file }),
  removeLogo: () => request<Practice>('/api/host/logo', { method: 'DELETE' }),
  patients: (query: { status?: string; search?: string; after?: string }) =>
    request<{ items: PatientListing[]; next?: string }>(`/api/host/patients?${new URLSearchParams(query)}`),
  appointments: (day: string) => request<Appointment[]>(`/api/host/appointments?${new URLSearchParams({ day })}`),
  addAppointment: (appointment: NewAppointment) =>
    send<{ invite: InviteOutcome }>('POST', '/api/host/appointments', appointment),
  bookingPage: () => request<Practice>('/api/booking'),
  book: (booking: Booking) => send<{ booked: true }>('POST', '/api/booking', booking),
};
