import { randomUUID } from 'node:crypto';
import {
  compileInvite,
  defaultSnippets,
  exclusionFor,
  parseInviteContent,
  personalise,
  PortalAccessError,
  snippetsUsed,
  type InviteContent,
  type Practice,
  type PreviewRecipient,
  type RenderedInvite,
  type SnippetCoverage,
} from '@patient-portal-access/core';
import { deadValues } from '../activation/patient-values.ts';
import { messageIdOf } from '../mail/message-id.ts';
import type { PatientRecord } from '../store/schema.ts';
import { audit } from './audit.ts';
import { coverageOf } from './coverage.ts';
import { factsOf, fullName } from './patient-facts.ts';
import { inactivePatients } from './plan.ts';
import { practiceOf, profileOf } from './practices.ts';
import { notFound, type Scope } from './scope.ts';

interface PreviewInput {
  content: InviteContent;
  recipientId?: string;
}

type Named = Pick<PatientRecord, 'id' | 'first_name' | 'last_name'>;

/** What would be sent, with a dead link: to the patient, or to the sample of every snippet. */
export async function renderInvite(scope: Scope, input: PreviewInput): Promise<RenderedInvite> {
  const practice = profileOf(await practiceOf(scope.db, scope.practiceId));
  const compiled = compileInvite(parseInviteContent(input.content), { practice, snippets: defaultSnippets });
  const patient = input.recipientId === undefined ? undefined : await patientOf(scope, input.recipientId);
  return personalise(
    compiled,
    deadValues(scope, { practice, snippets: defaultSnippets, ...(patient ? { patient } : {}) }),
  );
}

/** Mails the preview to the viewer, and nowhere else. */
export async function sendTest(scope: Scope, input: PreviewInput): Promise<void> {
  const rendered = await renderInvite(scope, input);
  const { sender } = profileOf(await practiceOf(scope.db, scope.practiceId));
  const delivery = await scope.mailer.deliver({
    from: sender,
    to: scope.viewer.email,
    ...rendered,
    messageId: messageIdOf(['test', randomUUID()], sender.email),
    date: scope.now(),
  });
  await audit(scope.db, scope, 'test_sent', { outcome: delivery.outcome });
  if (delivery.outcome === 'accepted') return;
  throw new PortalAccessError(
    'unavailable',
    `The test was not sent: the mail server answered ${delivery.code}. Try again, or ask whoever looks after your mail.`,
  );
}

/** The awkward patients first: who misses a value, the longest name, another script; then the first of the list. */
export async function previewRecipients(scope: Scope, content: InviteContent): Promise<PreviewRecipient[]> {
  const practice = profileOf(await practiceOf(scope.db, scope.practiceId));
  const used = [...snippetsUsed(parseInviteContent(content))];
  const patients = await audience(scope);
  const valuesOf = (patient: Named) => deadValues(scope, { practice, snippets: defaultSnippets, patient });
  const picks: [string, Named | undefined][] = [
    ['missing_value', patients.find((patient) => isMissing(used, valuesOf(patient)))],
    ['longest_name', longest(patients)],
    ['other_script', patients.find((patient) => OTHER_SCRIPT.test(fullName(patient)))],
    ['typical', patients[0]],
  ];
  const seen = new Set<string>();
  return picks.flatMap(([why, patient]) => {
    if (!patient || seen.has(patient.id)) return [];
    seen.add(patient.id);
    return [{ id: patient.id, why, values: valuesOf(patient) }];
  });
}

/** For how many of everyone who would be mailed now each snippet of the invite has a value. */
export async function snippetCoverage(scope: Scope, input: InviteContent): Promise<SnippetCoverage[]> {
  const content = parseInviteContent(input);
  const practice: Practice = profileOf(await practiceOf(scope.db, scope.practiceId));
  return coverageOf(scope, { practice, content, patients: await audience(scope) });
}

const OTHER_SCRIPT = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;

const isMissing = (used: readonly string[], values: Record<string, string>) => used.some((id) => !values[id]?.trim());

const longest = (patients: readonly Named[]) =>
  patients.reduce<Named | undefined>(
    (found, patient) => (found && fullName(found).length >= fullName(patient).length ? found : patient),
    undefined,
  );

async function audience(scope: Scope) {
  const context = { now: scope.clock.now(), limits: scope.limits };
  const patients = await inactivePatients(scope.db, scope.practiceId);
  return patients.filter((patient) => !exclusionFor(factsOf(patient), context));
}

async function patientOf(scope: Scope, id: string): Promise<Named> {
  const patient = await scope.db
    .selectFrom('patients')
    .select(['id', 'first_name', 'last_name'])
    .where('id', '=', id)
    .where('practice_id', '=', scope.practiceId)
    .executeTakeFirst();
  return patient ?? notFound(scope, 'patient', id);
}
