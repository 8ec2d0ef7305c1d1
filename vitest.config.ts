import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { chromiumPath } from './packages/tools/chromium.mjs';
import { storyCommands } from './packages/tools/story-commands.mjs';
import { summaryReporter } from './packages/tools/summary-reporter.mjs';

const executablePath = chromiumPath();
const chromium = () =>
  playwright({
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        '--font-render-hinting=none',
      ],
    },
    contextOptions: { reducedMotion: 'reduce', deviceScaleFactor: 1 },
  });
// A function: Vitest writes project names into the object it is given.
const browser = () => ({
  enabled: true,
  headless: true,
  provider: chromium(),
  screenshotFailures: false,
  instances: [{ browser: 'chromium' as const, viewport: { width: 1200, height: 900 } }],
});
/** A browser on a machine under load now and then loses a race. Such a test gets a second try, and the summary names it. */
const secondTry = { retry: 1 };
/** With two cores Vitest would take one file at a time; stories wait for frames and pictures for half of theirs. */
const twoStories = availableParallelism() <= 2 ? { maxWorkers: 2 } : {};
const source = '@patient-portal-access/source';
const nodeConditions = [source, 'module', 'node', 'development|production'];
const browserConditions = [source, 'module', 'browser', 'development|production'];

/** Found only once the tests run, they would make a first run reload in the middle, with two Reacts on one page. */
const browserDependencies = [
  'react',
  'react-dom',
  'react-dom/client',
  'react-dom/server',
  'react/jsx-runtime',
  'react/jsx-dev-runtime',
  '@patient-portal-access/react > @radix-ui/react-dialog',
  '@patient-portal-access/react > @radix-ui/react-switch',
  '@patient-portal-access/react > @tanstack/react-query',
  '@patient-portal-access/react > get-nonce',
  '@patient-portal-access/core > valibot',
  '@patient-portal-access/editor > lexical',
  '@patient-portal-access/editor > axe-core',
  '@patient-portal-access/editor > fast-check',
  '@patient-portal-access/editor > @guidepup/virtual-screen-reader',
  ...['extension', 'link', 'list', 'rich-text', 'selection'].map(
    (name) => `@patient-portal-access/editor > @lexical/${name}`,
  ),
];

interface NodeOptions {
  testTimeout?: number;
  hookTimeout?: number;
  fileParallelism?: boolean;
  expect?: { poll: { timeout: number; interval: number } };
  retry?: number;
  globalSetup?: string;
}
const node = (name: string, include: string[], more: NodeOptions = {}) => ({
  ssr: { resolve: { conditions: nodeConditions } },
  resolve: { conditions: nodeConditions },
  test: { name, environment: 'node' as const, include, ...more },
});

export default defineConfig({
  test: {
    reporters: ['default', summaryReporter()],
    projects: [
      node(
        'node',
        [
          'packages/{core,adapters,backend,tools}/src/**/*.test.ts',
          'mocks/src/**/*.test.ts',
          '!packages/tools/src/e2e/**',
        ],
        {
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      ),
      node('e2e', ['packages/tools/src/e2e/**/*.test.ts'], {
        testTimeout: 120_000,
        hookTimeout: 300_000,
        fileParallelism: false,
        globalSetup: 'packages/tools/src/e2e/seed-demo.ts',
        ...secondTry,
        expect: { poll: { timeout: 10_000, interval: 100 } },
      }),
      {
        plugins: [react()],
        resolve: { conditions: browserConditions, dedupe: ['react', 'react-dom'] },
        optimizeDeps: { include: browserDependencies },
        test: {
          name: 'browser',
          include: ['packages/{editor,react}/src/**/*.test.{ts,tsx}', 'packages/tools/src/screen/**/*.test.tsx'],
          // A machine under load is slow, not wrong.
          expect: { poll: { timeout: 5_000 } },
          ...secondTry,
          browser: browser(),
        },
      },
      ...(existsSync(new URL('.storybook/main.ts', import.meta.url))
        ? [
            {
              plugins: [storybookTest({ configDir: '.storybook' })],
              test: {
                name: 'storybook',
                setupFiles: ['.storybook/vitest.setup.ts', 'stories/testing/every-look.ts'],
                ...twoStories,
                ...secondTry,
                browser: { ...browser(), commands: storyCommands },
              },
            },
          ]
        : []),
    ],
  },
});
