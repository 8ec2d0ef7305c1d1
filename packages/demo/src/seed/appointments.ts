import { treatments } from '../treatments.ts';
import { seedPatients } from './patients.ts';

export interface Appointment {
  id: string;
  /** `YYYY-MM-DD` */
  day: string;
  /** `HH:MM` */
  time: string;
  patientName: string;
  treatment: string;
  /** Booked through the booking page. */
  online: boolean;
}

const times = ['08:30', '09:00', '09:45', '10:30', '11:15', '13:00', '13:45', '14:30', '16:00'];
const patients = seedPatients();

/** A full day at the practice, the same one whenever it is asked for. */
export function seedAppointments(day: string): Appointment[] {
  const number = Math.floor(Date.parse(day) / 86_400_000);
  return times.map((time, index) => {
    const patient = patients[(number * 31 + index * 397) % patients.length];
    return {
      id: `${day}-${index + 1}`,
      day,
      time,
      patientName: `${patient?.firstName} ${patient?.lastName}`,
      treatment: treatments[(number + index * 5) % treatments.length] ?? 'Consultation',
      online: (number + index) % 4 === 1,
    };
  });
}
