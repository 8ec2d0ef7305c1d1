import { createStore, type Store } from './store.ts';

/** What a screen reader is to say. The same words twice in a row differ by a space that nobody hears, so they are said twice. */
export function createAnnouncement(): Store<string> {
  const said = createStore('');
  return { ...said, set: (message) => said.set(message === said.get() ? `${message}\u00a0` : message) };
}
