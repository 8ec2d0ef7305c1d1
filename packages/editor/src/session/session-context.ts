import type { SnippetCoverage, SnippetTable } from '@patient-portal-access/core';
import type { EditorLabels } from '../labels.ts';
import type { FieldName } from './field-editor.ts';
import type { Overlay } from './overlay.ts';
import type { Store } from './store.ts';

/** What a host can change while the editor stands. */
export interface SessionSettings {
  table: SnippetTable;
  labels: EditorLabels;
  /** BCP 47, for the labels of snippets. */
  locale: string;
  readOnly: boolean;
  /** For how many patients each snippet has a value, where the host knows. */
  coverage: readonly SnippetCoverage[];
}

/** What the rules of one field work with. */
export interface FieldContext {
  field: FieldName;
  settings(): SessionSettings;
  overlay: Store<Overlay | undefined>;
  /** Whether there is anything to show an overlay with; its code may still be on the way. */
  canFloat: () => boolean;
  announce(message: string): void;
}
