import { startTransition, useEffect, useState, type ComponentType } from 'react';
import type { BesideTextProps } from './beside-text.tsx';
import { importBesideText } from './import-beside-text.ts';

type Loaded = ComponentType<BesideTextProps>;

const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 30_000;

let loaded: Loaded | undefined;

/** What stands beside the text, once its code is there. A failed fetch is made again, ever more rarely. */
export function useBesideText(): { BesideText: Loaded | undefined; hasFailed: boolean } {
  const [here, setHere] = useState<Loaded>();
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let pause = FIRST_PAUSE_MS;
    let isGone = false;
    const show = (component: Loaded) => {
      loaded = component;
      if (!isGone) startTransition(() => setHere(() => component));
    };
    const load = () =>
      void importBesideText().then(
        ({ BesideText }) => show(BesideText),
        () => {
          if (isGone) return;
          setFailed(true);
          timer = setTimeout(load, pause);
          pause = Math.min(2 * pause, LONGEST_PAUSE_MS);
        },
      );
    if (loaded) show(loaded);
    else load();
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, []);
  return { BesideText: here, hasFailed: hasFailed && !here };
}
