import { sql, type RawBuilder } from 'kysely';

/** A list of ids as one parameter, however long: `where id in (select id from …)`. */
export const idRows = (ids: readonly string[]): RawBuilder<{ id: string; position: number }> =>
  sql`(select value as id, ordinality::int as position from json_array_elements_text(${JSON.stringify(ids)}::json) with ordinality) as given`;

/** The same for `where id in …`: a statement takes no more than 65,535 parameters of their own. */
export const idsOf = (ids: readonly string[]): RawBuilder<string> =>
  sql`(select value from json_array_elements_text(${JSON.stringify(ids)}::json))`;
