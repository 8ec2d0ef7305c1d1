import { practiceOf, profileOf } from '../adapter/practices.ts';
import type { BackendParts } from '../backend-parts.ts';
import { answerRegistration, showRegistration } from '../booking/registration-pages.ts';
import { wordsForVisitor } from '../words/patient-words.ts';
import { activateByLink, declineByLink, optOutByLink, type Answered } from './answer-link.ts';
import { findLink, stateOf, type LinkAndPatient, type Purpose } from './answers.ts';
import { readForm, type Form } from './form.ts';
import { DEAD_TOKEN } from './links.ts';
import { pathOf } from './page.ts';
import { requestCode, requestNewLink } from './requests-of-patients.ts';
import { activatePage, codePage, declinePage, type Problem } from './asking-pages.ts';
import {
  activatedPage,
  declinedPage,
  examplePage,
  missingPage,
  newLinkPage,
  newLinkRequestedPage,
  optOutPage,
  troublePage,
  shownTo,
  waitPage,
} from './notice-pages.ts';

/** One request for a page, once the database is open. */
export interface Visit {
  parts: BackendParts;
  request: Request;
  token: string;
  form: Form;
}

/** Serves what stands below `/activate`. GET and HEAD change nothing: mail scanners open every link. */
export function createActivationHandler(
  open: () => Promise<BackendParts>,
  onError: (error: unknown) => void,
): (request: Request) => Promise<Response> {
  return async (request) => {
    const response = await respond(open, request).catch((error: unknown) => {
      onError(error);
      return troublePage(wordsForVisitor(request));
    });
    return request.method === 'HEAD' ? new Response(null, response) : response;
  };
}

async function respond(open: () => Promise<BackendParts>, request: Request): Promise<Response> {
  const isPost = request.method === 'POST';
  if (!isPost && request.method !== 'GET' && request.method !== 'HEAD')
    return new Response(null, { status: 405, headers: { allow: 'GET, HEAD, POST' } });
  const [first = '', ...rest] = pathBelowRoot(request);
  const [word, token = '', action] = WORDS_IN_PATH.has(first) ? [first, ...rest] : ['activate', first, ...rest];
  if (token === DEAD_TOKEN) return examplePage(wordsForVisitor(request));
  const visit = { parts: await open(), request, token, form: isPost ? await readForm(request) : {} };
  return isPost ? answer(visit, word, action) : show(visit, word, action);
}

const WORDS_IN_PATH = new Set(['decline', 'opt-out', 'register', 'new-link']);

function pathBelowRoot(request: Request): string[] {
  const { pathname } = new URL(request.url);
  return pathname
    .slice(pathname.indexOf('/activate') + '/activate'.length)
    .split('/')
    .filter(Boolean);
}

function show(visit: Visit, word = '', action?: string): Promise<Response> | Response {
  if (action !== undefined) return missingPage(wordsForVisitor(visit.request));
  if (word === 'register') return showRegistration(visit);
  if (word === 'activate' || word === 'decline') return showLink(visit, word);
  return word === 'opt-out' ? showLink(visit, 'decline') : showLink({ ...visit, token: '' }, 'activate');
}

function answer(visit: Visit, word = '', action?: string): Promise<Response> | Response {
  if (word === 'new-link')
    return requestNewLink(visit).then((practice) => newLinkRequestedPage(shownTo(visit.request, practice)));
  if (word === 'opt-out') return optOut(visit);
  if (word === 'register') return answerRegistration(visit);
  const purpose = word === 'decline' ? 'decline' : 'activate';
  if (action === 'code') return mailCode(visit, purpose);
  return action === undefined ? answerLink(visit, purpose) : missingPage(wordsForVisitor(visit.request));
}

async function showLink(visit: Visit, purpose: Purpose, problem?: Problem): Promise<Response> {
  const { parts, token, request } = visit;
  const found = await findLink(parts, token);
  const practice = found && profileOf(await practiceOf(parts.db, found.link.practice_id));
  const newLink = pathOf(parts.links.newLink);
  if (!found || !practice) return newLinkPage({ ...shownTo(visit.request, practice), action: newLink });
  const state = stateOf(found, purpose, parts.now());
  if (state === 'over') return newLinkPage({ ...shownTo(visit.request, practice), action: newLink, token });
  if (state === 'stopped_for_today') return waitPage(practice);
  if (request.method === 'GET' && request.headers.get('sec-fetch-mode') === 'navigate') await noteOpened(parts, found);
  const asking = { practice, action: pathOf(parts.links[purpose](token)), problem };
  if (found.patient.birth_date === null) return codePage({ ...asking, purpose, isSent: isCodeAlive(parts, found) });
  if (purpose === 'decline') return declinePage({ ...asking, isDeclined: found.patient.declined });
  return activatePage({ ...asking, declineUrl: pathOf(parts.links.decline(token)) });
}

async function answerLink(visit: Visit, purpose: Purpose): Promise<Response> {
  const { parts, token, form } = visit;
  const found = await findLink(parts, token);
  if (!found) return showLink(visit, purpose);
  const given = answerIn(form, found);
  if (typeof given === 'string') return showLink(visit, purpose, given);
  const isUndo = form['undo'] === '1';
  const answered: Answered =
    purpose === 'activate'
      ? await activateByLink(parts, token, given)
      : await declineByLink(parts, token, { ...given, isUndo });
  if (answered !== 'done') return showLink(visit, purpose, answered === 'wrong' ? 'wrong' : undefined);
  const practice = profileOf(await practiceOf(parts.db, found.link.practice_id));
  return purpose === 'activate' ? activatedPage(practice, parts.options.signInUrl) : declinedPage(practice, isUndo);
}

/** The answer that is asked for; what was left empty or makes no sense costs nothing. */
function answerIn(form: Form, { patient }: LinkAndPatient): { birthDate: string } | { code: string } | Problem {
  if (patient.birth_date === null) {
    const code = (form['code'] ?? '').replace(/[\s-]/g, '');
    return /^\d{6}$/.test(code) ? { code } : 'no_code';
  }
  const birthDate = form['birthDate']?.trim() ?? '';
  return /^\d{4}-\d{2}-\d{2}$/.test(birthDate) ? { birthDate } : 'no_day';
}

async function mailCode(visit: Visit, purpose: Purpose): Promise<Response> {
  const { parts, token } = visit;
  const found = await findLink(parts, token);
  if (found && stateOf(found, purpose, parts.now()) === 'usable' && found.patient.birth_date === null)
    await requestCode(visit, found);
  return showLink(visit, purpose);
}

/** RFC 8058, section 3.1: only the POST with its body counts. */
async function optOut(visit: Visit): Promise<Response> {
  if (visit.form['List-Unsubscribe'] !== 'One-Click') return showLink(visit, 'decline');
  await optOutByLink(visit.parts, visit.token);
  return optOutPage(shownTo(visit.request));
}

/** A browser that somebody steers says so; most scanners do not. */
const noteOpened = ({ db, now }: BackendParts, { link }: LinkAndPatient) =>
  db.updateTable('links').set({ opened_at: now() }).where('id', '=', link.id).where('opened_at', 'is', null).execute();

const isCodeAlive = ({ now }: BackendParts, { link }: LinkAndPatient) =>
  link.code_expires_at !== null && link.code_expires_at > now();
