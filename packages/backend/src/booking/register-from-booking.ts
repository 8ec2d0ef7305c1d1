import { randomUUID } from 'node:crypto';
import { addressKey, isUsableAddress, PortalAccessError } from '@patient-portal-access/core';
import { fromKysely } from 'pg-boss';
import { isWithinCaps } from '../activation/caps.ts';
import { checkedDate, nameKey, storable } from '../adapter/patient-facts.ts';
import { practiceOf } from '../adapter/practices.ts';
import { DAY, type BackendParts } from '../backend-parts.ts';
import type { RegistrationInput } from '../portal-backend.ts';

/** Remembers who wants to register and mails the proof of the mailbox. The same for everybody, known or not. */
export async function registerFromBooking(
  parts: BackendParts,
  input: RegistrationInput,
): Promise<{ next: 'check_email' }> {
  const registration = checked(input);
  await practiceOf(parts.db, input.practiceId);
  const { email_key: about } = registration;
  if (!(await isWithinCaps(parts, 'registration', { about, practiceId: input.practiceId })))
    return { next: 'check_email' };
  const id = randomUUID();
  const token = parts.links.tokenOf({ id, practiceId: input.practiceId, patientId: 'registration' });
  await parts.db.transaction().execute(async (trx) => {
    await trx
      .insertInto('registrations')
      .values({
        ...registration,
        id,
        token_hash: parts.links.hashOf(token),
        state: 'waiting',
        expires_at: new Date(parts.clock.now() + DAY),
        created_at: parts.now(),
      })
      .execute();
    await parts.boss.send('registration', { registrationId: id }, { db: fromKysely(trx) });
  });
  return { next: 'check_email' };
}

function checked({ practiceId, name, email, birthDate, phone }: RegistrationInput) {
  const [whole, address] = [storable(name).replace(/\s+/g, ' ').trim(), storable(email).trim()];
  const day = checkedDate(birthDate);
  const fields = {
    ...(whole === '' || whole.length > 200 ? { name: 'must be a name' } : {}),
    ...(isUsableAddress(address) ? {} : { email: 'must be an email address' }),
    ...(day === null ? { birthDate: 'must be a day such as 1984-03-31' } : {}),
  };
  if (day === null || Object.keys(fields).length > 0)
    throw new PortalAccessError('invalid', 'The registration needs a name, an email address and a date of birth.', {
      fields,
    });
  const end = whole.lastIndexOf(' ');
  return {
    practice_id: practiceId,
    first_name: end < 0 ? whole : whole.slice(0, end),
    last_name: end < 0 ? '' : whole.slice(end + 1),
    name_key: nameKey(whole),
    email: address,
    email_key: addressKey(address),
    birth_date: day,
    phone: phone === undefined ? null : storable(phone),
  };
}
