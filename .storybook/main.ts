import { defineMain } from '@storybook/react-vite/node';
import { msw } from 'msw/vite';

const dependencies = [
  'react/jsx-dev-runtime',
  'msw/browser',
  '@storybook/addon-a11y > axe-core',
  'msw-storybook-addon',
  '@storybook/react-vite',
  '@storybook/addon-a11y',
  '@storybook/addon-docs',
  '@patient-portal-access/react > @radix-ui/react-dialog',
  '@patient-portal-access/react > @radix-ui/react-switch',
  '@patient-portal-access/react > @tanstack/react-query',
  '@patient-portal-access/react > get-nonce',
  '@patient-portal-access/core > valibot',
  ...['lexical', 'extension', 'link', 'list', 'rich-text', 'selection'].map(
    (name) => `@patient-portal-access/editor > ${name === 'lexical' ? name : `@lexical/${name}`}`,
  ),
];

export default defineMain({
  framework: '@storybook/react-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest', 'msw-storybook-addon'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  typescript: { reactDocgen: 'react-docgen-typescript' },
  viteFinal: (config) => {
    config.resolve ??= {};
    // The workspace's sources: a story shows what is in the editor now, without a build.
    config.resolve.conditions = ['@patient-portal-access/source', 'module', 'browser', 'development|production'];
    // Serves and emits mockServiceWorker.js of the installed msw.
    config.plugins = [...(config.plugins ?? []), msw({ mode: 'worker-only' })];
    // Found only once the stories run, they would make the first test run reload in the middle.
    config.optimizeDeps = {
      ...config.optimizeDeps,
      include: [...(config.optimizeDeps?.include ?? []), ...dependencies],
    };
    return config;
  },
});
