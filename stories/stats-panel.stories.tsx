import { StatsPanel } from '@patient-portal-access/react';
import { expect, within } from 'storybook/test';
import preview, { onNavigate } from '../.storybook/preview.tsx';
import { overWire, practiceOf } from './in-practice.ts';

const meta = preview.meta({ title: 'Parts/Stats', component: StatsPanel, tags: ['autodocs'] });

export const Typical = meta.story({
  play: async ({ canvas, userEvent }) => {
    const inactive = await canvas.findByRole('group', { name: 'Patient portal is inactive' });
    await within(inactive).findByText('481');
    await within(inactive).findByText('452 can be emailed, 29 have no usable address');
    await userEvent.click(canvas.getByRole('button', { name: 'View patients' }));
    await expect(onNavigate).toHaveBeenCalledWith({ to: 'patients' });
  },
});

export const Loading = meta.story({ ...overWire('typical', { fault: 'silent' }) });

export const NoPatients = meta.story({
  ...practiceOf('empty'),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/No patients yet/)).toBeVisible();
  },
});

export const EveryoneActive = meta.story({
  ...practiceOf('everyoneActive'),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/Everyone has joined/)).toBeVisible();
  },
});

export const VeryLargeNumbers = meta.story({ ...practiceOf('veryLarge') });

export const WithoutOptionalFigures = meta.story({ ...practiceOf('withoutOptional') });

export const BackendDown = meta.story({
  ...overWire('typical', { fault: 'failing' }),
  play: async ({ canvas }) => {
    const alert = await canvas.findByRole('alert', {}, { timeout: 8_000 });
    await expect(alert).toHaveTextContent('The figures could not be loaded.');
    await expect(canvas.getByRole('button', { name: 'Try again' })).toBeVisible();
  },
});

export const Offline = meta.story({
  ...overWire('typical', { fault: 'offline' }),
  play: async ({ canvas }) => {
    const alert = await canvas.findByRole('alert', {}, { timeout: 8_000 });
    await expect(alert).toHaveTextContent('The figures could not be loaded.');
  },
});

export const Slow = meta.story({
  ...overWire('typical', { fault: 'slow' }),
  play: async ({ canvas, canvasElement }) => {
    await expect(canvasElement.querySelector('[data-slot=stats-panel]')).toHaveAttribute('data-state', 'loading');
    await expect(await canvas.findByText('1,284', {}, { timeout: 8_000 })).toBeVisible();
    await canvas.findByText(/this month/, {}, { timeout: 8_000 });
  },
});

export const Narrow = meta.story({ globals: { width: '320' } });

export const Dark = meta.story({ globals: { theme: 'dark' } });

export const RightToLeft = meta.story({ ...practiceOf('rightToLeft'), globals: { direction: 'rtl', language: 'ar' } });
