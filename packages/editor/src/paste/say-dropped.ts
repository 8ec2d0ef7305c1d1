import type { DroppedPart } from '@patient-portal-access/core';
import type { EditorLabels } from '../labels.ts';

/** The sentence that names what a paste has lost; undefined where nothing was lost that one could see. */
export function sayDropped(
  dropped: ReadonlySet<DroppedPart>,
  { droppedParts, list, pastedWithout }: EditorLabels,
): string | undefined {
  const names = [...dropped].flatMap((part) => droppedParts[part] ?? []);
  return names.length > 0 ? pastedWithout(list([...new Set(names)])) : undefined;
}
