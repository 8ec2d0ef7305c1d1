import { scenarios, type ScenarioName } from '@patient-portal-access/mocks';
import { expect, waitFor, type within } from 'storybook/test';
import preview from '../.storybook/preview.tsx';
import { overWire, practiceOf } from './in-practice.ts';
import { StagedPage } from './staged-page.tsx';

type Canvas = ReturnType<typeof within>;

const meta = preview.meta({ title: 'Page/Whole page', component: StagedPage });
/** Once the editor is there, the page is whole: only then is it looked at and checked. */
const whole: { play: (context: { canvas: Canvas }) => Promise<void> } = {
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('textbox', { name: 'Email content' }, { timeout: 8_000 })).toBeVisible();
    await expect(await canvas.findByRole('button', { name: 'Activate Now' })).toBeVisible();
  },
};
const scene = (scenario: ScenarioName) => ({ name: scenarios[scenario].title, ...practiceOf(scenario), ...whole });

export const Typical = meta.story({
  ...scene('typical'),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { level: 1, name: 'Patient Portal Access' })).toBeVisible();
    await expect(await canvas.findByRole('group', { name: 'Patient portal is inactive' })).toHaveTextContent('481');
    await expect(await canvas.findByRole('textbox', { name: 'Email content' }, { timeout: 8_000 })).toBeVisible();
  },
});

export const Empty = meta.story(scene('empty'));
export const EveryoneActive = meta.story(scene('everyoneActive'));
export const FirstRun = meta.story(scene('firstRun'));
export const ActivationOff = meta.story(scene('activationOff'));
export const NoLogo = meta.story(scene('noLogo'));
export const MisspelledSnippet = meta.story(scene('misspelledSnippet'));
export const MissingActivationLink = meta.story(scene('missingActivationLink'));
export const ReadOnly = meta.story(scene('readOnly'));
export const WithoutOptional = meta.story(scene('withoutOptional'));
export const Waiting = meta.story(scene('waiting'));
export const Sending = meta.story(scene('sending'));
export const Paused = meta.story(scene('paused'));
export const PausedBySender = meta.story(scene('pausedBySender'));
export const VeryLarge = meta.story(scene('veryLarge'));
export const LongNames = meta.story(scene('longNames'));

export const Loading = meta.story({ ...overWire('typical', { fault: 'silent' }) });

export const Slow = meta.story({ ...overWire('typical', { fault: 'slow' }), ...whole });

export const BackendDown = meta.story({
  ...overWire('typical', { fault: 'failing' }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('The figures could not be loaded.', {}, { timeout: 8_000 })).toBeVisible();
  },
});

export const Offline = meta.story({
  ...overWire('typical', { fault: 'offline' }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('The figures could not be loaded.', {}, { timeout: 8_000 })).toBeVisible();
  },
});

export const Dark = meta.story({ ...whole, globals: { theme: 'dark' } });

export const DarkSending = meta.story({ ...whole, ...practiceOf('sending'), globals: { theme: 'dark' } });

export const Narrow = meta.story({ ...whole, globals: { width: '375' } });

export const NarrowDark = meta.story({ ...whole, globals: { width: '320', theme: 'dark' } });

export const Middle = meta.story({ ...whole, globals: { width: '768' } });

export const Compact = meta.story({ ...whole, args: { appearance: { density: 'compact', colorScheme: 'light' } } });

/** In another language the names are other words, so only that the page is whole is stated. */
const spoken: typeof whole = {
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getAllByRole('textbox')).toHaveLength(3), { timeout: 8_000 });
  },
};

export const Arabic = meta.story({
  ...practiceOf('rightToLeft'),
  ...spoken,
  globals: { direction: 'rtl', language: 'ar' },
});

export const ArabicDarkNarrow = meta.story({
  ...practiceOf('rightToLeft'),
  ...spoken,
  globals: { direction: 'rtl', language: 'ar', theme: 'dark', width: '375' },
});

export const German = meta.story({ ...practiceOf('german'), ...spoken, globals: { language: 'de-DE' } });

export const GermanNarrow = meta.story({
  ...practiceOf('longNames'),
  ...spoken,
  globals: { language: 'de-DE', width: '320' },
});

export const Spanish = meta.story({ ...practiceOf('spanish'), ...spoken, globals: { language: 'es-ES' } });

const slate = {
  '--ppa-bg': '#1a1d21',
  '--ppa-surface': '#212529',
  '--ppa-line': '#343a40',
  '--ppa-accent': '#63e6be',
  '--ppa-accent-ink': '#0b2b22',
  '--ppa-radius': '3px',
};
const rose = {
  '--ppa-bg': '#fbf6f3',
  '--ppa-line': '#eddfd8',
  '--ppa-line-strong': '#d9c3b8',
  '--ppa-text': '#3b2a24',
  '--ppa-muted': '#7a5c50',
  '--ppa-accent': '#9c4a3c',
  '--ppa-radius': '20px',
};

/** Somebody else's product: a dense dark admin. */
export const InADenseDarkAdmin = meta.story({
  ...whole,
  args: { appearance: { colorScheme: 'dark', density: 'compact', variables: slate } },
});

/** Somebody else's product: a warm, rounded medspa. */
export const InAWarmMedspa = meta.story({
  ...whole,
  args: { appearance: { colorScheme: 'light', variables: rose } },
});
