import { type FormEvent, useState } from 'react';
import { treatments } from '../../treatments.ts';
import { formTexts } from '../form-texts.ts';
import { type Booking, host, HostError, type Practice } from '../host-client.ts';
import { messageOf, useLoaded } from '../use-loaded.ts';

const tomorrow = () => new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
const texts = [
  { name: 'name', label: 'Full name', type: 'text', autoComplete: 'name', required: true },
  { name: 'email', label: 'Email', type: 'email', autoComplete: 'email', required: true },
  { name: 'birthDate', label: 'Date of birth', type: 'date', autoComplete: 'bday', required: true },
  { name: 'phone', label: 'Phone (optional)', type: 'tel', autoComplete: 'tel', required: false },
] as const;

const fields = ['name', 'email', 'birthDate', 'phone', 'treatment', 'day', 'time'] as const;

/** Where patients book by themselves, new ones and known ones alike. */
export function BookingPage() {
  const { value: practice } = useLoaded('practice', host.bookingPage);
  const [booked, setBooked] = useState<Booking>();
  return (
    <main className="booking">
      {practice && <PracticeSign practice={practice} />}
      {booked ? (
        <section className="card">
          <h1 tabIndex={-1} ref={(heading) => heading?.focus()}>
            You are booked
          </h1>
          <p>
            {booked.treatment} on {booked.day} at {booked.time}. We look forward to seeing you.
          </p>
          <p>If your patient portal is not active yet, we have sent an email to {booked.email} that takes you there.</p>
        </section>
      ) : (
        <BookingForm onBooked={setBooked} />
      )}
    </main>
  );
}

function PracticeSign({ practice: { name, logo, phone } }: { practice: Practice }) {
  return (
    <header className="practice-sign">
      {logo ? <img src={logo.url} width={logo.width} height={logo.height} alt={name} /> : <b>{name}</b>}
      {phone && <span className="muted">{phone}</span>}
    </header>
  );
}

function BookingForm({ onBooked }: { onBooked: (booking: Booking) => void }) {
  const [error, setError] = useState<HostError>();
  const [busy, setBusy] = useState(false);
  const book = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const booking = formTexts(event.currentTarget, fields);
    setBusy(true);
    try {
      await host.book(booking);
      onBooked(booking);
    } catch (failure) {
      setError(failure instanceof HostError ? failure : new HostError(messageOf(failure)));
    } finally {
      setBusy(false);
    }
  };
  return (
    <form className="card" onSubmit={(event) => void book(event)}>
      <h1>Book an appointment</h1>
      <div className="field-row">
        <label className="field">
          Treatment
          <select name="treatment">
            {treatments.map((treatment) => (
              <option key={treatment}>{treatment}</option>
            ))}
          </select>
        </label>
        <label className="field">
          Day
          <input type="date" name="day" defaultValue={tomorrow()} required />
        </label>
        <label className="field">
          Time
          <input type="time" name="time" defaultValue="10:00" required />
        </label>
      </div>
      {texts.map(({ label, ...input }) => (
        <label key={input.name} className="field">
          {label}
          <input {...input} aria-invalid={error?.fields[input.name] ? true : undefined} />
        </label>
      ))}
      {error && <p role="alert">{error.message}</p>}
      <button type="submit" className="primary" disabled={busy}>
        Book
      </button>
    </form>
  );
}
