import { defineConfig } from 'tsup';

const outDir = 'dist';

export default defineConfig([
  {
    entry: ['src/index.ts', 'src/headless.ts'],
    format: ['esm', 'cjs'],
    target: 'es2022',
    outDir,
    dts: { entry: ['src/index.ts', 'src/headless.ts'] },
    // One context for both entries, in CommonJS too: hooks of one find the provider of the other.
    splitting: true,
    esbuildOptions: (options) => {
      options.conditions = ['@patient-portal-access/source'];
    },
    sourcemap: true,
    clean: true,
    banner: { js: '"use client";' },
  },
  {
    // Not every host's build minifies style sheets of packages.
    entry: ['src/styles.css'],
    minify: true,
    outDir,
    // One style sheet serves the whole screen.
    noExternal: [/^@patient-portal-access\/editor\/styles\.css$/],
    esbuildOptions: (options) => {
      options.conditions = ['@patient-portal-access/source'];
    },
    sourcemap: true,
  },
]);
