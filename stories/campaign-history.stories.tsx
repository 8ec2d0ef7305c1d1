import { CampaignHistory } from '@patient-portal-access/react';
import { expect, waitFor } from 'storybook/test';
import preview from '../.storybook/preview.tsx';
import { overWire, practiceOf } from './in-practice.ts';

const meta = preview.meta({
  title: 'Parts/Past sends',
  component: CampaignHistory,
  tags: ['autodocs'],
  globals: { width: '375' },
});

export const Typical = meta.story({
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/151 of 522 joined/)).toBeVisible();
    await expect(await canvas.findByRole('img', { name: 'Active patients, last 90 days' })).toBeVisible();
  },
});

export const TrendAsTable = meta.story({
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Table' }));
    await expect(canvas.getByRole('table', { name: 'Active patients, last 90 days' })).toBeVisible();
  },
});

export const NothingSentYet = meta.story({
  ...practiceOf('firstRun'),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Nothing has been sent yet.')).toBeVisible();
  },
});

export const WithoutOptionalLists = meta.story({ ...practiceOf('withoutOptional') });

export const Loading = meta.story({ ...overWire('typical', { fault: 'silent' }) });

export const BackendDown = meta.story({
  ...overWire('typical', { fault: 'failing', only: ['GET /campaigns'] }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Past sends could not be loaded.', {}, { timeout: 8_000 })).toBeVisible();
  },
});

export const RightToLeft = meta.story({ globals: { direction: 'rtl', language: 'ar' } });

export const Reminders = meta.story({
  play: async ({ canvas, userEvent }) => {
    const byItself = await canvas.findByRole('switch', { name: 'Remind by itself' });
    await userEvent.click(byItself);
    await waitFor(() => expect(byItself).toBeChecked());
    await expect(await canvas.findByRole('combobox', { name: 'How often' })).toHaveDisplayValue('Every month');
  },
});

export const RemindersRefused = meta.story({
  ...overWire('typical', { fault: 'failing', only: ['PUT /reminders'] }),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('switch', { name: 'Remind by itself' }));
    await expect(await canvas.findByRole('alert')).toHaveTextContent('The reminders were not changed.');
  },
});
