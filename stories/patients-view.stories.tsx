import { PatientsView } from '@patient-portal-access/react';
import { expect, waitFor } from 'storybook/test';
import preview from '../.storybook/preview.tsx';
import { overWire, practiceOf } from './in-practice.ts';

const meta = preview.meta({ title: 'Parts/Patients', component: PatientsView, tags: ['autodocs'] });

export const Typical = meta.story({
  play: async ({ canvas, userEvent }) => {
    await expect(await canvas.findAllByRole('row')).toHaveLength(26);
    await userEvent.click(canvas.getByRole('button', { name: 'Next' }));
    await expect(await canvas.findByText('Page 2')).toBeVisible();
  },
});

export const Filtered = meta.story({
  play: async ({ canvas, userEvent }) => {
    await userEvent.selectOptions(await canvas.findByRole('combobox', { name: 'Show' }), 'Bounced');
    await waitFor(() => expect(canvas.getAllByText('Bounced', { selector: '[data-slot=badge]' })).toHaveLength(8));
  },
});

export const NobodyMatches = meta.story({
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(await canvas.findByRole('searchbox'), 'no such name at all');
    await expect(await canvas.findByText('No patients match.')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Clear search and filter' }));
    await expect(await canvas.findAllByRole('row')).toHaveLength(26);
  },
});

export const Narrow = meta.story({ globals: { width: '375' } });

export const Loading = meta.story({ ...overWire('typical', { fault: 'silent', only: ['POST /patients/search'] }) });

export const NoPatients = meta.story({ ...practiceOf('empty') });

export const RightToLeft = meta.story({ globals: { direction: 'rtl', language: 'ar' } });

export const BackendDown = meta.story({
  ...overWire('typical', { fault: 'failing', only: ['POST /patients/search'] }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('alert', {}, { timeout: 8_000 })).toHaveTextContent('could not be loaded');
  },
});
