// `pnpm test:chaos`: the tests that kill workers, freeze them and end the database, in their long form.
import { spawnSync } from 'node:child_process';
import { root } from './workspace.mjs';

const files = ['packages/backend/src/engine/chaos.test.ts', 'packages/backend/src/engine/crash.test.ts'];
const { status } = spawnSync('vitest', ['run', '--project', 'node', ...files], {
  cwd: root,
  env: { ...process.env, CHAOS: 'long' },
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
process.exitCode = status ?? 1;
