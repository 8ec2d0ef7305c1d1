import { useEffect, useState } from 'react';
import { HostError } from './host-client.ts';

/** Loads something when `key` changes, and again on `reload`. What was loaded before stays until the next is there. */
export function useLoaded<Value>(key: string, load: () => Promise<Value>) {
  const [state, setState] = useState<{ value?: Value; error?: string }>({});
  const [round, setRound] = useState(0);
  useEffect(() => {
    let current = true;
    load().then(
      (value) => current && setState({ value }),
      (error: unknown) => current && setState({ error: messageOf(error) }),
    );
    return () => {
      current = false;
    };
    // oxlint-disable-next-line react/exhaustive-deps -- `key` stands for what `load` closes over
  }, [key, round]);
  return { ...state, setValue: (value: Value) => setState({ value }), reload: () => setRound((n) => n + 1) };
}

export const messageOf = (error: unknown) =>
  error instanceof HostError ? error.message : 'The page could not be loaded. Reload it.';
