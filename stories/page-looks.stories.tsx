import { expect } from 'storybook/test';
import preview from '../.storybook/preview.tsx';
import { practiceOf } from './in-practice.ts';
import { denseDarkAdmin, warmMedspa } from './other-products.ts';
import { StagedPage } from './staged-page.tsx';
import { spoken, whole } from './whole-page.ts';

const meta = preview.meta({ title: 'Page/Looks', component: StagedPage });

export const Dark = meta.story({ ...whole, globals: { theme: 'dark' } });

export const DarkSending = meta.story({ ...whole, ...practiceOf('sending'), globals: { theme: 'dark' } });

/** The system's own colours. Browsers show them under Rendering, Emulate forced-colors; the tests and pictures do, too. */
export const ForcedColours = meta.story({
  ...practiceOf('sending'),
  parameters: { ...practiceOf('sending').parameters, forcedColours: true },
  ...whole,
});

export const Middle = meta.story({ ...whole, globals: { width: '768' } });

export const At360Pixels = meta.story({ ...whole, name: 'At 360 pixels', globals: { width: '360' } });

export const NarrowestDark = meta.story({ ...whole, globals: { width: '320', theme: 'dark' } });

/** A window of 1,280 pixels, of which 320 are left. */
export const At400PercentZoom = meta.story({
  name: 'At 400 % zoom',
  globals: { width: '320', zoom: '400' },
  play: async ({ canvas, canvasElement }) => {
    await whole.play({ canvas });
    const stage = canvasElement.querySelector('.stage');
    await expect(stage?.getBoundingClientRect().width).toBe(1_280);
  },
});

export const Compact = meta.story({ ...whole, args: { appearance: { density: 'compact', colorScheme: 'light' } } });

export const ArabicDarkNarrow = meta.story({
  ...practiceOf('rightToLeft'),
  ...spoken,
  globals: { direction: 'rtl', language: 'ar', theme: 'dark', width: '375' },
});

export const GermanNarrow = meta.story({
  ...practiceOf('longNames'),
  ...spoken,
  globals: { language: 'de-DE', width: '320' },
});

/** Somebody else's product: a dense dark admin. */
export const InADenseDarkAdmin = meta.story({ ...whole, args: { appearance: denseDarkAdmin } });

/** Somebody else's product: a warm, rounded medspa. */
export const InAWarmMedspa = meta.story({ ...whole, args: { appearance: warmMedspa } });
