import type { PortalAccessAdapter } from '../adapter.ts';

type Awaitable<T> = T | Promise<T>;

/** A patient as a rule needs one: inactive, of age, never invited, with an address of their own. */
export interface RulePatient {
  firstName: string;
  lastName: string;
  email: string;
}

/**
 * An adapter to be proved, and a hand on the world around it. Every control is optional: a rule whose control is missing
 * reports `not proved`.
 */
export interface AdapterHarness {
  adapter: PortalAccessAdapter;
  /** Adds an inactive patient to the practice and gives the id. */
  addPatient?: (patient: RulePatient) => Awaitable<string>;
  /** The patient's portal is active from now on. */
  activate?: (patientId: string) => Awaitable<unknown>;
  /** Lets so many milliseconds pass, as far as plans, undo windows and the sender can tell; resolves when the sender is done with what is due. */
  advance?: (ms: number) => Awaitable<unknown>;
  /** Every mail that reached the mail server so far. */
  mailed?: () => Awaitable<readonly { to: string }[]>;
}

export type Control = Exclude<keyof AdapterHarness, 'adapter'>;

/** A harness that certainly has these controls. */
export type Controlled<K extends Control> = AdapterHarness & Required<Pick<AdapterHarness, K>>;

export function hasControls<K extends Control>(
  harness: AdapterHarness,
  controls: readonly K[],
): harness is Controlled<K> {
  return controls.every((control) => harness[control] !== undefined);
}
