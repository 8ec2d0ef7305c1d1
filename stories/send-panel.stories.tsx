import { SendPanel } from '@patient-portal-access/react';
import { expect } from 'storybook/test';
import preview, { onNavigate } from '../.storybook/preview.tsx';
import { overWire, practiceOf } from './in-practice.ts';

const meta = preview.meta({
  title: 'Parts/Send panel',
  component: SendPanel,
  tags: ['autodocs'],
  globals: { width: '375' },
});
const button = { name: 'Activate Now' };

export const Ready = meta.story({
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('452 patients can be invited')).toBeVisible();
    await expect(canvas.getByRole('button', button)).not.toHaveAttribute('aria-disabled');
    await expect(await canvas.findByText(/412 of 452 have Patient First Name; 40 get "there"/)).toBeVisible();
  },
});

export const ActivationOff = meta.story({
  ...practiceOf('activationOff'),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Turn on' })).toBeVisible();
    await expect(canvas.getByRole('button', button)).toHaveAccessibleDescription(
      'Cannot be sent yet: Activation email is off.',
    );
  },
});

export const NoLogo = meta.story({
  ...practiceOf('noLogo'),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Add your business logo' }));
    await expect(onNavigate).toHaveBeenCalledWith({ to: 'logo-setup' });
  },
});

export const MissingActivationLink = meta.story({
  ...practiceOf('missingActivationLink'),
  play: async ({ canvas }) => {
    await expect(await canvas.findAllByText(/\[Activation Link\]/)).not.toHaveLength(0);
    await expect(canvas.getByRole('button', button)).toHaveAttribute('aria-disabled', 'true');
  },
});

export const MisspelledSnippet = meta.story({ ...practiceOf('misspelledSnippet') });

export const EveryoneActive = meta.story({
  ...practiceOf('everyoneActive'),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', button)).toHaveAttribute('aria-disabled', 'true');
  },
});

export const ReadOnly = meta.story({ ...practiceOf('readOnly') });

export const WhileSending = meta.story({
  ...practiceOf('sending'),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Invites are being sent now.')).toBeVisible();
    await expect(canvas.getByRole('button', button)).toHaveAttribute('aria-disabled', 'true');
  },
});

export const Loading = meta.story({ ...overWire('typical', { fault: 'silent' }) });

/** Nobody knows whether invites can go out: nothing is claimed. */
export const BackendDown = meta.story({
  ...overWire('typical', { fault: 'failing', only: ['GET /viewer'] }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/This part could not be loaded/, {}, { timeout: 8_000 })).toBeVisible();
    await expect(canvas.getByRole('button', button)).toHaveAttribute('aria-disabled', 'true');
  },
});
