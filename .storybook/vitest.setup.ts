import { beforeAll, vi } from 'vitest';

beforeAll(() => {
  // A render that React objects to is a failure, whatever it looks like.
  const complain = console.error;
  vi.spyOn(console, 'error').mockImplementation((...words: unknown[]) => {
    complain(...words);
    if (/hydrat|unique "key"|act\(|cannot update a component/i.test(String(words[0])))
      throw new Error(String(words[0]));
  });
});
