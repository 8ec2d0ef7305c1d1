import { type FormEvent, useEffect, useRef, useState } from 'react';
import { treatments } from '../../treatments.ts';
import { formTexts } from '../form-texts.ts';
import { host, type InviteOutcome, type PatientListing } from '../host-client.ts';
import { messageOf, useLoaded } from '../use-loaded.ts';

interface Props {
  day: string;
  /** With what came of it, or without when nothing was booked. */
  onDone: (message?: string) => void;
}

/** Books a known patient. Who is not on the portal yet gets the invite with it. */
export function NewAppointmentDialog({ day, onDone }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [search, setSearch] = useState('');
  const [error, setError] = useState('');
  const { value: found } = useLoaded(search, () => host.patients(search ? { search } : {}));
  useEffect(() => dialog.current?.showModal(), []);

  const book = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { patientId, ...what } = formTexts(event.currentTarget, ['patientId', 'time', 'treatment']);
    const patient = found?.items.find(({ id }) => id === patientId);
    if (!patient) return setError('Choose the patient.');
    try {
      const { invite } = await host.addAppointment({ ...what, patientId, patientName: patient.name, day });
      onDone(`${patient.name} is booked at ${what.time}. ${inviteWords(invite)}`);
    } catch (failure) {
      setError(messageOf(failure));
    }
  };
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby="new-appointment" onClose={() => onDone()}>
      <form onSubmit={(event) => void book(event)}>
        <h2 id="new-appointment">New appointment</h2>
        <label className="field">
          Find the patient
          <input
            type="search"
            value={search}
            placeholder="Name or email"
            onChange={(event) => setSearch(event.target.value)}
          />
        </label>
        <PatientChoice patients={found?.items.slice(0, 6) ?? []} />
        <div className="field-row">
          <label className="field">
            Time
            <input type="time" name="time" defaultValue="15:15" required />
          </label>
          <label className="field">
            Treatment
            <select name="treatment">
              {treatments.map((treatment) => (
                <option key={treatment}>{treatment}</option>
              ))}
            </select>
          </label>
        </div>
        {error && <p role="alert">{error}</p>}
        <div className="actions">
          <button type="button" onClick={() => onDone()}>
            Cancel
          </button>
          <button type="submit" className="primary">
            Book appointment
          </button>
        </div>
      </form>
    </dialog>
  );
}

function PatientChoice({ patients }: { patients: PatientListing[] }) {
  return (
    <fieldset className="choice">
      <legend>Patient</legend>
      {patients.length === 0 && <p className="muted">No patient is called that.</p>}
      {patients.map(({ id, name, email, status }) => (
        <label key={id}>
          <input type="radio" name="patientId" value={id} />
          <span>
            <bdi>{name}</bdi>
            <span className="muted">{email ?? 'no email address'}</span>
          </span>
          <span className="badge" data-state={status === 'active' ? 'active' : undefined}>
            {status === 'active' ? 'Portal active' : 'Portal inactive'}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

const whyNot: Record<string, string> = {
  active: 'The patient portal is active already.',
  activation_email_disabled: 'No invite: the activation email is off.',
  already_queued: 'The portal invite is already on its way.',
  invited_today: 'The portal invite has been sent today.',
  invite_limit: 'No invite: enough of them have been sent.',
  cannot_invite: 'No invite: this patient cannot be emailed.',
  template_blocked: 'No invite: the email is not ready to be sent.',
};

function inviteWords(invite: InviteOutcome) {
  return invite.queued ? 'The portal invite is on its way.' : (whyNot[invite.because] ?? '');
}
