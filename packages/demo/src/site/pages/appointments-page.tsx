import { useState } from 'react';
import { type Appointment, host } from '../host-client.ts';
import { Icon } from '../icons.tsx';
import { News, type NewsText } from '../news.tsx';
import { useLoaded } from '../use-loaded.ts';
import { NewAppointmentDialog } from './new-appointment-dialog.tsx';

const DAY = 86_400_000;
const isoDay = (date: Date) => date.toISOString().slice(0, 10);
const dayWords = new Intl.DateTimeFormat('en-US', { weekday: 'long', month: 'long', day: 'numeric', timeZone: 'UTC' });

/** The day's list, where staff begin. */
export function AppointmentsPage() {
  const [day, setDay] = useState(() => isoDay(new Date()));
  const [adding, setAdding] = useState(false);
  const [news, setNews] = useState<NewsText>();
  const { value: appointments, error, reload } = useLoaded(day, () => host.appointments(day));
  const move = (days: number) => setDay(isoDay(new Date(Date.parse(day) + days * DAY)));
  const finish = (message: string | undefined) => {
    setAdding(false);
    if (message === undefined) return;
    setNews({ text: message });
    reload();
  };
  return (
    <div className="page">
      <div className="page-head">
        <h1>Appointments</h1>
        <button type="button" className="primary" onClick={() => setAdding(true)}>
          <Icon name="plus" size={18} /> New appointment
        </button>
      </div>
      <div className="day">
        <button type="button" className="icon-button" aria-label="Previous day" onClick={() => move(-1)}>
          <Icon name="back" />
        </button>
        <h2>{dayWords.format(new Date(day))}</h2>
        <button type="button" className="icon-button" aria-label="Next day" onClick={() => move(1)}>
          <Icon name="next" />
        </button>
      </div>
      <News news={news} />
      {error && <p role="alert">{error}</p>}
      {appointments && <DayList appointments={appointments} />}
      {adding && <NewAppointmentDialog day={day} onDone={finish} />}
    </div>
  );
}

function DayList({ appointments }: { appointments: Appointment[] }) {
  if (appointments.length === 0) return <p className="muted">Nobody is booked on this day.</p>;
  return (
    <ol className="day-list">
      {appointments.map(({ id, time, patientName, treatment, online }) => (
        <li key={id}>
          <time>{time}</time>
          <span>
            <b>
              <bdi>{patientName}</bdi>
            </b>
            <span className="muted">{treatment}</span>
          </span>
          {online && <span className="badge">Booked online</span>}
        </li>
      ))}
    </ol>
  );
}
