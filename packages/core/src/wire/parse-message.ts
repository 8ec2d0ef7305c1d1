import * as v from 'valibot';
import { PortalAccessError } from '../errors.ts';

const MOST_FIELDS = 20;

/** What came in, checked; else `invalid` with every field that is wrong. */
export function parseMessage<T>(schema: v.GenericSchema<unknown, T>, input: unknown): T {
  const parsed = v.safeParse(schema, input);
  if (parsed.success) return parsed.output;
  const fields = fieldsOf(parsed.issues);
  throw new PortalAccessError('invalid', `Nothing was done: ${firstOf(fields)}.`, { fields });
}

/** The value where the schema takes it, else what is wrong with it. For answers, where the caller knows what to say. */
export function accepts<T>(schema: v.GenericSchema<unknown, T>, input: unknown): { value: T } | { problem: string } {
  const parsed = v.safeParse(schema, input);
  if (parsed.success) return { value: parsed.output };
  return { problem: firstOf(fieldsOf(parsed.issues)) };
}

/** What is wrong with which field, by its path. The message never repeats what was given: it may be a patient's. */
function fieldsOf(issues: readonly v.BaseIssue<unknown>[]): Record<string, string> {
  const fields = new Map<string, string>();
  for (const issue of issues.slice(0, MOST_FIELDS)) {
    const path = v.getDotPath(issue) ?? '';
    if (!fields.has(path)) fields.set(path, problemOf(issue));
  }
  return Object.fromEntries(fields);
}

/** The first of the fields in words. A problem that is a sentence of its own needs no subject. */
function firstOf(fields: Record<string, string>): string {
  const [[field, problem] = ['', 'it is not valid']] = Object.entries(fields);
  if (/^[A-Z]/.test(problem)) return problem.charAt(0).toLowerCase() + problem.slice(1);
  return `${field || 'the whole'} ${problem}`;
}

function problemOf(issue: v.BaseIssue<unknown>): string {
  if (!issue.message.startsWith('Invalid ')) return issue.message.replace(/\.$/, '');
  if (issue.expected === 'never') return 'is not known here';
  if (issue.received === 'undefined') return 'is missing';
  return issue.expected ? `must be ${issue.expected}` : 'is not valid';
}
