import { registerPage, type Problem } from '../activation/asking-pages.ts';
import { activatedPage, registeredForStaffPage, registrationOverPage, shownTo } from '../activation/notice-pages.ts';
import { pathOf } from '../activation/page.ts';
import type { Visit } from '../activation/create-activation-handler.ts';
import { practiceOf, profileOf } from '../adapter/practices.ts';
import { findRegistration, isOver, proveRegistration } from './prove-registration.ts';

/** Asks for the date of birth of who registered through the booking link. */
export async function showRegistration(visit: Visit, problem?: Problem): Promise<Response> {
  const { parts, token } = visit;
  const found = await findRegistration(parts, token);
  const practice = found && profileOf(await practiceOf(parts.db, found.practice_id));
  if (!found || !practice || isOver(found, parts.now())) return registrationOverPage(shownTo(visit.request, practice));
  return registerPage({ practice, action: pathOf(parts.links.register(token)), problem });
}

export async function answerRegistration(visit: Visit): Promise<Response> {
  const { parts, token, form } = visit;
  const birthDate = form['birthDate']?.trim() ?? '';
  if (!/^\d{4}-\d{2}-\d{2}$/.test(birthDate)) return showRegistration(visit, 'no_day');
  const found = await findRegistration(parts, token);
  const proved = await proveRegistration(parts, token, birthDate);
  if (!found || proved === 'over' || proved === 'wrong')
    return showRegistration(visit, proved === 'wrong' ? 'wrong' : undefined);
  const practice = profileOf(await practiceOf(parts.db, found.practice_id));
  return proved === 'active' ? activatedPage(practice, parts.options.signInUrl) : registeredForStaffPage(practice);
}
