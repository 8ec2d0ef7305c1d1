// `pnpm test:visual [--update] [STORY FILE ...]`: compares the stories' pictures, or records them anew.
import { spawnSync } from 'node:child_process';
import { root } from './workspace.mjs';

const args = process.argv.slice(2);
const update = args.includes('--update');
const files = args.filter((arg) => arg !== '--update');
const { status } = spawnSync('vitest', ['run', '--project', 'storybook', ...files], {
  cwd: root,
  env: { ...process.env, ...(update && { PICTURES: 'update' }) },
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
process.exitCode = status ?? 1;
