import type { GenericSchema } from 'valibot';
import type { PortalAccessAdapter } from '../adapter.ts';
import type { CallContext, Feature } from '../types.ts';

/** A method of the contract that is a call with an answer. */
export type CallName = Exclude<keyof PortalAccessAdapter, 'contract' | 'watchCampaign'>;

/**
 * One row of the wire table. A call's arguments become one flat message; the row says where each field rides: in the path
 * (`{id}`), in the query, `revision` in `If-Match`, `idempotencyKey` in its header, all the rest in the JSON body.
 */
export interface Operation<Message, Result> {
  name: CallName;
  summary: string;
  verb: 'GET' | 'POST' | 'PUT' | 'PATCH';
  path: `/${string}`;
  /** Name in `viewer.supports`; without one, every adapter has the method. */
  feature?: Feature;
  /** Fields that ride in the query. */
  query?: Readonly<Record<string, 'text' | 'number'>>;
  /** `revision` rides in `If-Match`. */
  ifMatch?: true;
  /** `idempotencyKey` rides in `Idempotency-Key`. */
  idempotent?: true;
  message: GenericSchema<unknown, Message>;
  /** Without it the answer is 204 and empty. */
  result?: GenericSchema<unknown, Result>;
  /** What `info.current` of a `conflict` is. */
  current?: GenericSchema;
  /** 200 unless it says otherwise. */
  status?: 201 | 202;
  /** Makes the call on an adapter; undefined where the adapter lacks the method. */
  call(adapter: PortalAccessAdapter, message: Message, ctx: CallContext): Promise<Result> | undefined;
}

/** A row, its message and result types inferred. */
export const operation = <Message, Result>(row: Operation<Message, Result>): Operation<Message, Result> => row;
