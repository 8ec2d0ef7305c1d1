export { fromEntityTag, fromRetryAfter, toEntityTag } from './wire/headers.ts';
export type { CallName, Operation } from './wire/operation.ts';
export { accepts, parseMessage } from './wire/parse-message.ts';
export { fromProblem, problemSchema, toProblem, type Problem } from './wire/problem.ts';
export { featureMethods, progressRow, rows, wire } from './wire/wire-table.ts';
export { settingsSchema } from './schemas/practice.ts';
export { campaignSchema } from './schemas/sending.ts';
