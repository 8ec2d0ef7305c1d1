/** Fetches the second chunk. */
export const importBesideText = () => import('./beside-text.tsx');
