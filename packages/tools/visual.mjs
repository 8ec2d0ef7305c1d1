// `pnpm test:visual [--update] [STORY FILE ...]`: compares the stories' pictures, or records them anew.
import { runVitest } from './run-vitest.mjs';

const args = process.argv.slice(2);
const files = args.filter((arg) => arg !== '--update');
runVitest('storybook', files, args.includes('--update') ? { PICTURES: 'update' } : {});
