import '@patient-portal-access/react/styles.css';
import addonA11y from '@storybook/addon-a11y';
import addonDocs from '@storybook/addon-docs';
import { definePreview } from '@storybook/react-vite';
import { setupWorker } from 'msw/browser';
import addonMsw from 'msw-storybook-addon';
import { StrictMode } from 'react';
import { fn } from 'storybook/test';
import { stagedOf, stagePractice, type StoryPractice } from './practice.ts';
import '../stories/font.ts';
import './preview.css';
import { Stage } from './stage.tsx';
import { standTime } from './standing-time.ts';
import { toolbar } from './toolbar.ts';

/** Where a part led to, for play functions. */
export const onNavigate = fn().mockName('onNavigate');

export default definePreview({
  addons: [
    addonDocs(),
    addonA11y(),
    addonMsw(async () => {
      const worker = setupWorker();
      await worker.start({ quiet: true, onUnhandledFrame: 'bypass' });
      return worker;
    }),
  ],
  globalTypes: toolbar,
  initialGlobals: { theme: 'light', direction: 'ltr', language: 'en-US', width: 'full', zoom: '100' },
  parameters: {
    a11y: { test: 'error' },
    layout: 'fullscreen',
    controls: { expanded: true },
    practice: {} satisfies StoryPractice,
    options: {
      storySort: {
        order: [
          'Welcome',
          'Flow',
          'Page',
          ['Whole page', 'While writing', 'Looks'],
          'Parts',
          [
            'Stats',
            'Activation email',
            'Invite email',
            'Email preview',
            'Send panel',
            'Confirm send',
            'Progress',
            'Past sends',
            'Patients',
          ],
          'Foundations',
          'Embedding',
          'Decisions',
        ],
      },
    },
  },
  loaders: [
    async ({ parameters }) => {
      standTime(parameters['moves'] !== true);
      return { staged: await stagePractice(parameters['practice']) };
    },
  ],
  beforeEach: ({ msw, loaded }) => {
    msw.use(...stagedOf(loaded).handlers);
    sessionStorage.clear();
  },
  decorators: [
    (Story, { globals, loaded, title }) => (
      <StrictMode>
        <Stage
          theme={String(globals['theme'])}
          direction={String(globals['direction'])}
          language={String(globals['language'])}
          width={String(globals['width'])}
          zoom={Number(globals['zoom'])}
          alone={title.startsWith('Parts/')}
          staged={stagedOf(loaded)}
          onNavigate={onNavigate}
        >
          <Story />
        </Stage>
      </StrictMode>
    ),
  ],
});
