import { useState } from 'react';
import { isSame } from '../session/is-same.ts';

/** The first of values that are deeply equal, so that a host may write objects inline without rendering the editor again. */
export function useSame<T>(value: T): T {
  const [kept, keep] = useState(value);
  if (Object.is(kept, value) || isSame(kept, value)) return kept;
  keep(value);
  return value;
}
