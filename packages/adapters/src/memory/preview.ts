import {
  compileInvite,
  exclusionFor,
  personalise,
  sampleValues,
  snippetsUsed,
  type InviteContent,
  type PreviewRecipient,
  type RenderedInvite,
  type SnippetCoverage,
  type Viewer,
} from '@patient-portal-access/core';
import { patientOf } from './patients.ts';
import { fullName, type MemoryState, type PatientRecord } from './state.ts';
import { DEAD_LINK, valuesFor } from './values.ts';

interface PreviewInput {
  content: InviteContent;
  recipientId?: string;
}

/** What would be sent, with a dead link, to the patient or to the sample of every snippet. */
export function renderInvite(state: MemoryState, input: PreviewInput): RenderedInvite {
  const { practice } = state.settings;
  const compiled = compileInvite(input.content, { practice, snippets: state.snippets });
  const sample = { ...sampleValues(state.snippets, practice), activation_link: DEAD_LINK };
  return personalise(
    compiled,
    input.recipientId === undefined ? sample : deadValues(state, patientOf(state, input.recipientId)),
  );
}

export function sendTest(state: MemoryState, input: PreviewInput, viewer: Pick<Viewer, 'email'>): void {
  const rendered = renderInvite(state, input);
  const at = state.clock.now();
  state.mails.push({ kind: 'test', to: viewer.email, at, activationLink: DEAD_LINK, render: () => rendered });
}

/** The awkward patients first: who misses a value, the longest name, another script; then the first of the list. */
export function previewRecipients(state: MemoryState, content: InviteContent): PreviewRecipient[] {
  const used = [...snippetsUsed(content)];
  const patients = audience(state);
  const picks: [string, PatientRecord | undefined][] = [
    ['missing_value', patients.find((patient) => used.some((id) => isBlank(deadValues(state, patient)[id])))],
    ['longest_name', patients.toSorted((a, b) => fullName(b).length - fullName(a).length)[0]],
    [
      'other_script',
      patients.find((patient) => /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(fullName(patient))),
    ],
    ['typical', patients[0]],
  ];
  const seen = new Set<string>();
  return picks.flatMap(([why, patient]) => {
    if (!patient || seen.has(patient.id)) return [];
    seen.add(patient.id);
    return [{ id: patient.id, why, values: deadValues(state, patient) }];
  });
}

/** For how many of these patients, or of everyone who would be mailed now, each snippet of the invite has a value. */
export function coverageOf(
  state: MemoryState,
  { content, patientIds }: { content: InviteContent; patientIds?: string[] },
): SnippetCoverage[] {
  const patients = patientIds?.map((id) => patientOf(state, id)) ?? audience(state);
  const [sample] = patients;
  const shared = sample ? deadValues(state, sample) : sampleValues(state.snippets, state.settings.practice);
  return [...snippetsUsed(content)].map((id) => {
    const missing = patients.filter((patient) => isBlank(personalValue(patient, id) ?? shared[id])).length;
    return { id, present: patients.length - missing, missing };
  });
}

const isBlank = (value: string | undefined) => !value?.trim();

function personalValue(patient: PatientRecord, id: string): string | undefined {
  if (id === 'patient_first_name') return patient.firstName;
  if (id === 'patient_last_name') return patient.lastName;
  return id === 'patient_full_name' ? fullName(patient) : undefined;
}

const deadValues = (state: MemoryState, patient: PatientRecord) =>
  valuesFor(state, patient, { link: DEAD_LINK, at: state.clock.now() });

function audience(state: MemoryState): PatientRecord[] {
  const context = { now: state.clock.now(), limits: state.limits };
  return [...state.patients.values()].filter((patient) => !patient.active && !exclusionFor(patient, context));
}
