import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/memory.ts', 'src/http.ts', 'src/handler.ts', 'src/simple.ts'],
  format: ['esm', 'cjs'],
  target: 'es2022',
  dts: true,
  sourcemap: true,
  clean: true,
});
