// `pnpm bench NAME` runs packages/tools/bench/NAME.mjs; without a name it lists them.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

const folder = resolve(import.meta.dirname, 'bench');
const names = existsSync(folder)
  ? readdirSync(folder)
      .filter((file) => file.endsWith('.mjs'))
      .map((file) => file.slice(0, -4))
  : [];
const [name = '', ...args] = process.argv.slice(2);
if (names.includes(name)) {
  const options = ['--conditions=@patient-portal-access/source', '--expose-gc', join(folder, `${name}.mjs`), ...args];
  process.exitCode = spawnSync(process.execPath, options, { stdio: 'inherit' }).status ?? 1;
} else {
  console.log(`usage: pnpm bench NAME, where NAME is one of: ${names.join(', ') || '(none yet)'}`);
  process.exitCode = name === '' ? 0 : 1;
}
