import type { Direction } from './direction.ts';
import type { Place } from './place.ts';

/** What is the same for every patient, and between each two stretches the index of what is not. */
export interface CompiledPart {
  literals: string[];
  slots: number[];
  /** For each of `slots` what stands there without a value; already made safe. */
  otherwise: string[];
  links: LinkStretch[];
}

/** What stands only for who has the address: from within the literal before its first slot to within the one after its last. */
export interface LinkStretch {
  /** Indexes in `CompiledPart.slots`. */
  first: number;
  last: number;
  /** How much of the literals before and after belongs to it, in characters. */
  before: number;
  after: number;
  /** What stands there instead; already made safe. */
  otherwise: string;
}

/** A snippet that is used, as words or as a whole address. */
export interface UsedSnippet {
  id: string;
  as: 'words' | 'address';
  isInSubject: boolean;
}

/** In `FilledSlots.words` each used snippet has this many entries, one for each place, in this order. */
export const PLACES = ['html', 'text', 'attribute', 'header'] as const satisfies readonly Place[];

/** The slots of a mail, filled for one patient. */
export interface FilledSlots {
  /** Undefined where there is no value. */
  words: (string | undefined)[];
  /** True where some link has to be left out. */
  lacksAddress: boolean;
}

/** An invite of which everything but the patients' values is worked out. Plain data: it may be cloned or sent to a worker. */
export interface CompiledInvite {
  direction: Direction;
  subject: CompiledPart;
  html: CompiledPart;
  text: CompiledPart;
  snippets: UsedSnippet[];
}
