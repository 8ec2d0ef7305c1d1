import { randomBytes } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Appointment } from '../seed/appointments.ts';

export interface PracticeProfile {
  name: string;
  phone: string;
  postalAddress: string;
  /** A file in the media folder. */
  logo?: { file: string; width: number; height: number };
}

/** What the host app keeps for itself. Patients and everything about invites are the backend's. */
export interface HostData {
  practice: PracticeProfile;
  /** Those booked since the practice began; a usual day's are seeded. */
  booked: Appointment[];
  /** The backend has been told about all patients. */
  seeded: boolean;
  /** The key that activation links are made with; it stays outside the backend's database. */
  linkKey: string;
  /** What the staff's session cookie holds. */
  sessionKey: string;
}

export interface HostStore {
  readonly data: Readonly<HostData>;
  update(change: Partial<HostData>): void;
}

const firstPractice: PracticeProfile = {
  name: 'Lumen Aesthetics',
  phone: '(555) 010-0142',
  postalAddress: '12 Harbor Street, Portland, ME 04101',
};

/** Opens `host.json` in the data folder, or begins it with `firstLogo`. */
export function openHostStore(dataDir: string, firstLogo: () => NonNullable<PracticeProfile['logo']>): HostStore {
  const file = join(dataDir, 'host.json');
  const write = (data: HostData) => {
    writeFileSync(`${file}.new`, JSON.stringify(data, undefined, 2), { mode: 0o600 });
    renameSync(`${file}.new`, file);
    return data;
  };
  let data = read(file) ?? write(firstData(firstLogo()));
  return {
    get data() {
      return data;
    },
    update(change) {
      data = write({ ...data, ...change });
    },
  };
}

function read(file: string): HostData | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

const firstData = (logo: NonNullable<PracticeProfile['logo']>): HostData => ({
  practice: { ...firstPractice, logo },
  booked: [],
  seeded: false,
  linkKey: randomBytes(32).toString('base64url'),
  sessionKey: randomBytes(32).toString('base64url'),
});
