import { readFile } from 'node:fs/promises';
import type { Practice } from '@patient-portal-access/core';
import { createPortalBackend } from '../create-portal-backend.ts';
import type { PatientInput } from '../portal-backend.ts';
import { examplePatients, examplePractice } from './example-practice.ts';
import { OperatorError } from './operator-error.ts';
import type { Environment } from './read-environment.ts';

interface Seed {
  practice: Practice;
  patients: PatientInput[];
}

/** Saves a practice with its patients. Run again with the same ids, it replaces them. */
export async function seed(environment: Environment, [file]: string[]): Promise<void> {
  const { practice, patients } = file === undefined ? example() : await readSeed(file);
  const backend = createPortalBackend(environment.backend);
  try {
    await backend.savePractice(practice);
    await backend.savePatients(practice.id, patients);
    console.log(`Saved the practice "${practice.id}" with ${patients.length} patients.`);
  } finally {
    await backend.stop();
  }
}

const example = (): Seed => ({ practice: examplePractice, patients: examplePatients() });

async function readSeed(file: string): Promise<Seed> {
  const read: unknown = await readFile(file, 'utf8')
    .then(JSON.parse)
    .catch((error: unknown) => {
      throw new OperatorError(
        `${file} cannot be read as JSON: ${error instanceof Error ? error.message : 'unknown error'}`,
      );
    });
  if (!isSeed(read))
    throw new OperatorError(
      `${file} must hold { "practice": {…}, "patients": [{ "firstName": …, "lastName": … }, …] }.`,
    );
  return read;
}

/** The shape only; what is inside is checked where it is saved. */
function isSeed(read: unknown): read is Seed {
  if (typeof read !== 'object' || read === null || !('practice' in read) || !('patients' in read)) return false;
  const isPatient = (one: unknown) =>
    typeof one === 'object' && one !== null && 'firstName' in one && 'lastName' in one;
  return typeof read.practice === 'object' && Array.isArray(read.patients) && read.patients.every(isPatient);
}
