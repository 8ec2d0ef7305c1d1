import { defineConfig } from 'tsup';

const entry = ['src/index.ts', 'src/testing.ts', 'src/openapi.ts', 'src/wire.ts'];

/** Files of their own, so that a bundler can leave to a later chunk what only a later chunk needs. */
const apart = [
  'src/content/default-invite.ts',
  'src/content/limits.ts',
  'src/content/merge-invite.ts',
  'src/content/parse-invite-content.ts',
  'src/html/from-bracket-html.ts',
  'src/html/from-bracket-tree.ts',
  'src/html/to-bracket-html.ts',
  'src/lint/send-readiness.ts',
  'src/render/compile-invite.ts',
  'src/render/personalise.ts',
];

export default defineConfig({
  entry: [...entry, ...apart],
  format: ['esm', 'cjs'],
  target: 'es2022',
  dts: { entry },
  sourcemap: true,
  clean: true,
  // CommonJS has no such bundlers.
  esbuildOptions: (options, { format }) => {
    if (format === 'cjs') options.entryPoints = entry;
  },
});
