import { startTransition, useEffect, useState } from 'react';

/** Whether this holds, told a moment late: for what may come after the first that is shown. */
export function useLater(holds: boolean): boolean {
  const [later, setLater] = useState(false);
  useEffect(() => startTransition(() => setLater(holds)), [holds]);
  return holds && later;
}
