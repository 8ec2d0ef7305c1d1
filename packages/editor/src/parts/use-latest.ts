import { useLayoutEffect, useRef, type RefObject } from 'react';

/** A reference to the newest value, for callbacks that must not change. */
export function useLatest<T>(value: T): RefObject<T> {
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  });
  return latest;
}
