import { spawnSync } from 'node:child_process';
import { root } from './workspace.mjs';

/** Runs tests in the foreground and ends as they do. @param {string} project @param {string[]} files @param {NodeJS.ProcessEnv} [env] */
export function runVitest(project, files, env = {}) {
  const { status } = spawnSync('vitest', ['run', '--project', project, ...files], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  process.exitCode = status ?? 1;
}
