import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/index.ts', 'src/headless.ts', 'src/styles.css'],
  format: ['esm', 'cjs'],
  target: 'es2022',
  dts: { entry: ['src/index.ts', 'src/headless.ts'] },
  // One context for both entries, in CommonJS too: hooks of one find the provider of the other.
  splitting: true,
  // One style sheet serves the whole screen.
  noExternal: [/^@patient-portal-access\/editor\/styles\.css$/],
  esbuildOptions: (options) => {
    options.conditions = ['@patient-portal-access/source'];
  },
  sourcemap: true,
  clean: true,
  banner: { js: '"use client";' },
});
