import { ActivationToggle } from '@patient-portal-access/react';
import { expect, waitFor } from 'storybook/test';
import { stagedOf } from '../.storybook/practice.ts';
import preview from '../.storybook/preview.tsx';
import { overWire, practiceOf } from './in-practice.ts';

const meta = preview.meta({ title: 'Parts/Activation email', component: ActivationToggle, tags: ['autodocs'] });
const name = 'Activation Email Enabled';

export const On = meta.story({
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('switch', { name })).toBeChecked();
    await expect(canvas.getByText('Invites go out.')).toBeVisible();
  },
});

export const Off = meta.story({
  ...practiceOf('activationOff'),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('switch', { name })).not.toBeChecked();
    await expect(canvas.getByText('No invites go out, not even after a booking.')).toBeVisible();
  },
});

export const Turned = meta.story({
  play: async ({ canvas, userEvent, loaded }) => {
    await userEvent.click(await canvas.findByRole('switch', { name }));
    await expect(canvas.getByRole('switch', { name })).not.toBeChecked();
    const { practice } = stagedOf(loaded);
    await waitFor(async () => expect((await practice.getSettings()).activationEmailEnabled).toBe(false));
  },
});

export const RefusedAndRolledBack = meta.story({
  ...overWire('typical', { fault: 'failing', only: ['PATCH /settings'] }),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('switch', { name }));
    await expect(await canvas.findByRole('alert')).toHaveTextContent('Nothing was changed.');
    await expect(canvas.getByRole('switch', { name })).toBeChecked();
  },
});

export const DuringSend = meta.story({
  ...practiceOf('sending'),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/Turning this off pauses them/)).toBeVisible();
  },
});

export const ReadOnly = meta.story({
  ...practiceOf('readOnly'),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/Only the practice manager/)).toBeVisible();
  },
});

export const Loading = meta.story({ ...overWire('typical', { fault: 'silent' }) });

export const Dark = meta.story({ ...practiceOf('activationOff'), globals: { theme: 'dark' } });

/** Nobody knows how it stands: there is no switch that could say something wrong. */
export const BackendDown = meta.story({
  ...overWire('typical', { fault: 'failing', only: ['GET /settings'] }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/It is not known whether/, {}, { timeout: 8_000 })).toBeVisible();
    await expect(canvas.queryByRole('switch')).toBeNull();
  },
});
