import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Builds the host app's pages from source, for production, into `outDir`. */
export async function buildSite(outDir: string): Promise<void> {
  await build({
    root: fileURLToPath(new URL('../site', import.meta.url)),
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    resolve: { conditions: ['@patient-portal-access/source', 'module', 'browser', 'production'] },
    build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 2000 },
  });
}
