import type { PracticeProfile } from './host-store.ts';
import { shownSize } from './logo.ts';

export const PRACTICE_ID = 'lumen';

/** Who is signed in: the demo has one member of staff, who may do everything. */
export const staff = { id: 'staff-robin', name: 'Robin Meyer', email: 'robin@lumen.example' };

/** The practice as its invites show it. `origin` is where patients reach the app, for example `http://localhost:3000`. */
export function practiceOf(profile: PracticeProfile, origin: string) {
  const { name, phone, postalAddress, logo } = profile;
  return {
    id: PRACTICE_ID,
    name,
    locale: 'en-US',
    timeZone: 'America/New_York',
    sender: { name, email: 'hello@lumen.example' },
    accent: '#1f5fd6',
    ...(phone ? { phone } : {}),
    ...(postalAddress ? { postalAddress } : {}),
    ...(logo ? { logo: { url: `${origin}/media/${logo.file}`, alt: name, ...shownSize(logo) } } : {}),
  };
}
