import { scenarios } from '@patient-portal-access/mocks';
import { describe, expect, it } from 'vitest';
import { states } from '@patient-portal-access/stories/states';
import { storiesFile, storyIds } from './stories-in-test.ts';

/** As the designers wrote it. */
const signedOff =
  'typical · loading · empty · everyone active · first run (default template, no logo) · activation off · no logo · ' +
  'unsaved changes · saving · saved · save failed · conflict · misspelled snippet · missing activation link · ' +
  'read only, with why · sending · paused · finished · finished with failures · doubtful mails · offline · ' +
  'backend down · slow · very large numbers · long names · right to left · German-length words · dark · ' +
  'forced colours · 360 px · 400 % zoom · two themes of other people’s products';
const ids = new Set(storyIds());

describe('the states that designers sign off', () => {
  it.each(signedOff.split(' · '))('%s has a story of the whole page', (state) => {
    const page = states[state]?.page ?? '';
    expect(page).toMatch(/^page-/);
    expect([...ids]).toContain(page);
  });

  it('are these and no others', () => {
    expect(Object.keys(states)).toEqual(signedOff.split(' · '));
  });

  it('name only stories that there are', () => {
    const named = Object.values(states).flatMap(({ parts }) => parts);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });
});

it('every scenario is a story of the whole page', () => {
  const pages = ['page.stories.tsx', 'page-writing.stories.tsx'].map(storiesFile).join('\n');
  const missing = Object.keys(scenarios).filter((name) => !pages.includes(`'${name}'`));
  expect(missing).toEqual([]);
});

it('links in the stories’ pages lead to stories that there are', () => {
  const links = ['welcome.mdx', 'foundations.mdx']
    .map(storiesFile)
    .join('\n')
    .matchAll(/\?path=\/story\/([\w-]+)/g);
  const targets = [...links].map(([, id]) => id ?? '');
  expect(targets.length).toBeGreaterThan(5);
  expect(targets.filter((id) => !ids.has(id))).toEqual([]);
});
