import type { GenericSchema } from 'valibot';
import { progressRow, rows } from '../wire/wire-table.ts';
import type { Operation } from '../wire/operation.ts';
import { referring, type JsonSchema } from './components.ts';

/** `paths` of the document: one entry for each row of the table. */
export function pathItems(): Record<string, Record<string, JsonSchema>> {
  const paths: Record<string, Record<string, JsonSchema>> = {};
  const add = (path: string, verb: string, operation: JsonSchema) => {
    paths[path] = { ...paths[path], [verb.toLowerCase()]: operation };
  };
  for (const row of rows) add(row.path, row.verb, toOperation(row));
  add(progressRow.path, progressRow.verb, progressOperation());
  return paths;
}

const header = (name: string, required: boolean, description: string) => ({
  name,
  in: 'header',
  required,
  description,
  schema: { type: 'string' },
});

const json = (schema: JsonSchema) => ({ 'application/json': { schema } });
const problem = {
  description: 'What went wrong; `type` is the code',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

function toOperation(row: Operation<unknown, unknown>): JsonSchema {
  const message = referring(row.message);
  return {
    operationId: row.name,
    summary: row.summary,
    ...(row.feature ? { 'x-feature': row.feature } : {}),
    parameters: parametersOf(row, message),
    ...(row.verb === 'GET' ? {} : { requestBody: { required: true, content: json(bodyOf(row, message)) } }),
    responses: { ...answerOf(row), default: problem },
  };
}

function parametersOf(row: Operation<unknown, unknown>, message: JsonSchema): JsonSchema[] {
  const properties = propertiesOf(message);
  return [
    ...inPath(row.path).map((name) => ({ name, in: 'path', required: true, schema: properties[name] })),
    ...Object.keys(row.query ?? {}).map((name) => ({
      name,
      in: 'query',
      required: requiredOf(message).includes(name),
      schema: properties[name],
    })),
    ...(row.ifMatch ? [header('If-Match', true, 'The ETag that the change is based on')] : []),
    ...(row.idempotent
      ? [header('Idempotency-Key', true, 'The same key and body give the same answer, however often')]
      : []),
  ];
}

/** The message without what rides elsewhere. A choice of messages has no such fields. */
function bodyOf(row: Operation<unknown, unknown>, message: JsonSchema): JsonSchema {
  if (!('properties' in message)) return message;
  const elsewhere = new Set([
    ...inPath(row.path),
    ...(row.ifMatch ? ['revision'] : []),
    ...(row.idempotent ? ['idempotencyKey'] : []),
  ]);
  const properties = Object.entries(propertiesOf(message)).filter(([name]) => !elsewhere.has(name));
  return {
    ...message,
    properties: Object.fromEntries(properties),
    required: requiredOf(message).filter((name) => !elsewhere.has(name)),
  };
}

function answerOf({ result, status = 200 }: { result?: GenericSchema; status?: number }): JsonSchema {
  if (!result) return { 204: { description: 'Done' } };
  return { [status]: { description: 'The answer', content: json(referring(result)) } };
}

const progressOperation = (): JsonSchema => ({
  operationId: progressRow.name,
  summary: progressRow.summary,
  'x-feature': progressRow.feature,
  parameters: [
    { name: 'id', in: 'path', required: true, schema: { type: 'string' } },
    header('Last-Event-ID', false, 'The seq seen last; only what came after it is sent'),
  ],
  responses: {
    200: {
      description: 'Events named `campaign` whose data is a Campaign and whose id is its seq',
      content: { 'text/event-stream': { schema: { type: 'string' } } },
    },
    default: problem,
  },
});

const inPath = (path: string): string[] => [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);

const propertiesOf = ({ properties }: JsonSchema): Record<string, unknown> => ({ ...Object(properties) });

const requiredOf = ({ required }: JsonSchema): string[] => (Array.isArray(required) ? required.map(String) : []);
