import { useEffect, useState } from 'react';

/** What was written, once nothing more has been for a moment: a search of every letter would be many questions for one. */
export function useSettled(written: string, afterMs: number): string {
  const [settled, settle] = useState(written);
  useEffect(() => {
    const timer = setTimeout(() => settle(written), afterMs);
    return () => clearTimeout(timer);
  }, [written, afterMs]);
  return settled;
}
