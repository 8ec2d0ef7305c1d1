import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { loadCsf } from 'storybook/internal/csf-tools';
import { root } from '../../workspace.mjs';

const folder = join(root, 'stories');

/** The ids of all stories, read from their files. */
export function storyIds(): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.stories.tsx'))
    .flatMap((file) => {
      const makeTitle = (title = '') => title;
      const csf = loadCsf(readFileSync(join(folder, file), 'utf8'), { fileName: join(folder, file), makeTitle });
      return csf.parse().stories.map(({ id }) => id);
    });
}

/** The whole text of a file among the stories. */
export const storiesFile = (file: string): string => readFileSync(join(folder, file), 'utf8');
