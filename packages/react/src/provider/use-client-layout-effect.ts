import { useEffect, useLayoutEffect } from 'react';

/** A layout effect that React 18 does not warn of while it renders on a server. */
export const useClientLayoutEffect = typeof document === 'undefined' ? useEffect : useLayoutEffect;
