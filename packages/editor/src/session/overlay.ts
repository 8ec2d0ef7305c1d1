import type { NodeKey } from 'lexical';
import type { CareProblem } from '../care/find-problems.ts';
import type { FieldName } from './field-editor.ts';

/** The picker that opens behind a typed `[`. */
export interface BracketPickerOverlay {
  kind: 'bracket-picker';
  field: FieldName;
  /** The text node with the bracket, and the bracket's offset in it. */
  node: NodeKey;
  start: number;
  /** What has been typed behind the bracket. */
  query: string;
  /** Index of the option that Enter takes. */
  active: number;
}

/** What floats over the editor: at most one thing at a time. */
export type Overlay =
  | BracketPickerOverlay
  | { kind: 'button-picker' }
  | { kind: 'chip'; field: FieldName; node: NodeKey }
  | { kind: 'problem'; problem: CareProblem }
  | { kind: 'link' }
  | { kind: 'alignment' }
  | { kind: 'heading' }
  /** The tools that have no room in the toolbar: those of `allTools` from this index on. */
  | { kind: 'more'; from: number };
