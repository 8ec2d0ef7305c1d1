import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../../workspace.mjs';
import { storiesFile } from './stories-in-test.ts';

const source = join(root, 'packages/react/src');
const named = /\b(?:data-slot|slot)="([a-z-]+)"/g;

/** Every `data-slot` that the screen writes. */
function slots(): string[] {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.tsx') && !file.includes('.test.') && !file.includes('testing'),
  );
  const found = files.flatMap((file) =>
    [...readFileSync(join(source, file), 'utf8').matchAll(named)].map(([, name = '']) => name),
  );
  return [...new Set(found)].sort();
}

it('every slot of the screen is documented', () => {
  const told = storiesFile('slots.mdx');
  expect(slots().length).toBeGreaterThan(60);
  expect(slots().filter((name) => !told.includes(`\`${name}\``) && !told.includes(`"${name}"`))).toEqual([]);
});

it('every variable that a host may set is documented', () => {
  const tokens = readFileSync(join(source, 'provider/appearance.ts'), 'utf8').matchAll(/'(--ppa-[a-z-]+)'/g);
  const names = [...tokens].map(([, name = '']) => name);
  expect(names.length).toBeGreaterThan(10);
  expect(names.filter((name) => !storiesFile('slots.mdx').includes(`\`${name}\``))).toEqual([]);
});
