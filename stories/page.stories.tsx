import { expect, waitFor } from 'storybook/test';
import preview from '../.storybook/preview.tsx';
import { overWire, practiceOf } from './in-practice.ts';
import { StagedPage, StagedPageWithPatients } from './staged-page.tsx';
import { scene, sendScene, spoken, whole } from './whole-page.ts';

const meta = preview.meta({ title: 'Page/Whole page', component: StagedPage });

export const Typical = meta.story({
  ...scene('typical'),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { level: 1, name: 'Patient Portal Access' })).toBeVisible();
    const inactive = await canvas.findByRole('group', { name: 'Patient portal is inactive' });
    await waitFor(() => expect(inactive).toHaveTextContent('481'));
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
export const Waiting = meta.story(sendScene('waiting', /^Sending in \d+ seconds?$/));
export const Sending = meta.story(sendScene('sending', 'Sending invites'));
export const SendingLive = meta.story({
  ...sendScene('sendingLive', 'Sending invites'),
  parameters: { ...practiceOf('sendingLive').parameters, moves: true },
});
export const Paused = meta.story(sendScene('paused', 'Sending is paused'));
export const PausedBySender = meta.story(sendScene('pausedBySender', 'Sending is paused'));
export const Finished = meta.story(sendScene('finished', '452 invites sent'));
export const FinishedWithFailures = meta.story(sendScene('finishedWithFailures', '446 of 452 invites sent'));
export const Doubtful = meta.story(sendScene('doubtful', '443 of 452 invites sent'));
export const VeryLarge = meta.story(scene('veryLarge'));
export const LongNames = meta.story(scene('longNames'));

export const RightToLeft = meta.story({
  ...scene('rightToLeft'),
  ...spoken,
  globals: { direction: 'rtl', language: 'ar' },
});
export const German = meta.story({ ...scene('german'), ...spoken, globals: { language: 'de-DE' } });
export const Spanish = meta.story({ ...scene('spanish'), ...spoken, globals: { language: 'es-ES' } });

/** Where the host has no page for patients, the figures lead to this one's lower end. */
export const PatientsOnThePage = meta.story({
  render: () => <StagedPageWithPatients />,
  play: async ({ canvas }) => {
    await whole.play({ canvas });
    await expect(await canvas.findByRole('heading', { name: 'Patients' })).toBeVisible();
    await expect(await canvas.findAllByRole('row')).toHaveLength(26);
  },
});

export const Loading = meta.story({ ...overWire('typical', { fault: 'silent' }) });

const slow = overWire('typical', { fault: 'slow' });
export const Slow = meta.story({
  ...slow,
  // Its answers come one after the other: no two pictures of it would be alike.
  parameters: { ...slow.parameters, moves: true },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('region', { name: 'Figures' })).toHaveAttribute('data-state', 'loading');
    await whole.play({ canvas });
  },
});

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
