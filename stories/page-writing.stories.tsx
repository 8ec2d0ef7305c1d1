import { expect, screen } from 'storybook/test';
import preview from '../.storybook/preview.tsx';
import { overWire, practiceOf } from './in-practice.ts';
import { StagedPage } from './staged-page.tsx';
import { writeSubject } from './whole-page.ts';

const meta = preview.meta({ title: 'Page/While writing', component: StagedPage });

export const UnsavedChanges = meta.story({
  play: async ({ canvas, userEvent }) => {
    await writeSubject(canvas, userEvent);
    await expect(await canvas.findByText('Email has unsaved changes.')).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Activate Now' })).toHaveAttribute('aria-disabled', 'true');
  },
});

export const Saving = meta.story({
  ...overWire('typical', { fault: 'silent', only: ['PUT /template'] }),
  play: async ({ canvas, userEvent }) => {
    await writeSubject(canvas, userEvent);
    await userEvent.click(canvas.getByRole('button', { name: 'Save' }));
    await expect(await canvas.findByText('Saving')).toBeVisible();
  },
});

export const Saved = meta.story({
  play: async ({ canvas, userEvent }) => {
    await writeSubject(canvas, userEvent);
    await userEvent.click(canvas.getByRole('button', { name: 'Save' }));
    await expect(await canvas.findByText('Saved')).toBeVisible();
  },
});

export const SaveFailed = meta.story({
  ...overWire('typical', { fault: 'failing', only: ['PUT /template'] }),
  play: async ({ canvas, userEvent }) => {
    await writeSubject(canvas, userEvent);
    await userEvent.click(canvas.getByRole('button', { name: 'Save' }));
    await expect(await canvas.findByRole('alert')).toHaveTextContent('The invite was not saved.');
  },
});

export const Conflict = meta.story({
  ...practiceOf('conflict'),
  play: async ({ canvas, userEvent }) => {
    await writeSubject(canvas, userEvent);
    await userEvent.click(canvas.getByRole('button', { name: 'Save' }));
    await screen.findByRole('alertdialog', { name: /A colleague saved this email/ });
  },
});

export const LeavingAsks = meta.story({
  play: async ({ canvas, userEvent }) => {
    await writeSubject(canvas, userEvent);
    await userEvent.click(canvas.getByRole('button', { name: 'View patients' }));
    await screen.findByRole('alertdialog');
  },
});
