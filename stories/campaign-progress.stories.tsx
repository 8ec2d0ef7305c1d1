import { CampaignProgress } from '@patient-portal-access/react';
import { expect, screen, waitFor, within } from 'storybook/test';
import { stagedOf } from '../.storybook/practice.ts';
import preview from '../.storybook/preview.tsx';
import { practiceOf } from './in-practice.ts';

const meta = preview.meta({
  title: 'Parts/Progress',
  component: CampaignProgress,
  tags: ['autodocs'],
  globals: { width: '375' },
});

export const UndoWindow = meta.story({
  ...practiceOf('waiting'),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('heading', { name: /Sending in \d+ seconds?/ })).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Undo' })).toBeVisible();
  },
});

export const Undone = meta.story({
  ...practiceOf('waiting'),
  play: async ({ canvas, userEvent, loaded }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Undo' }));
    await expect(await canvas.findByRole('heading', { name: 'Undone. No invite was sent.' })).toBeVisible();
    await expect(stagedOf(loaded).practice.controls.mailed()).toHaveLength(0);
  },
});

export const Sending = meta.story({
  ...practiceOf('sending'),
  play: async ({ canvas }) => {
    const bar = await canvas.findByRole('progressbar', { name: 'Sending invites' });
    await expect(bar).toHaveAttribute('aria-valuemax', '452');
    await expect(canvas.getByText(/to go/)).toBeVisible();
  },
});

export const SendingLive = meta.story({
  parameters: { ...practiceOf('sendingLive').parameters, moves: true },
  play: async ({ canvas }) => {
    const bar = await canvas.findByRole('progressbar');
    const before = Number(bar.getAttribute('aria-valuenow'));
    await waitFor(() => expect(Number(bar.getAttribute('aria-valuenow'))).toBeGreaterThan(before), { timeout: 4_000 });
  },
});

export const StopAsksFirst = meta.story({
  ...practiceOf('sending'),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Stop sending' }));
    await screen.findByRole('alertdialog', { name: 'Stop sending?' });
    await waitFor(() => expect(screen.getByRole('button', { name: 'Keep sending' })).toHaveFocus());
  },
});

export const Paused = meta.story({
  ...practiceOf('paused'),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('heading', { name: 'Sending is paused' })).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Resume' })).toBeVisible();
  },
});

export const PausedByItself = meta.story({
  ...practiceOf('pausedBySender'),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('alert')).toHaveTextContent('The mail server refused our login.');
  },
});

export const Finished = meta.story({
  ...practiceOf('finished'),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('heading', { name: '452 invites sent' })).toBeVisible();
    await expect(canvas.queryByRole('button', { name: 'Show' })).toBeNull();
  },
});

export const FinishedWithFailures = meta.story({
  ...practiceOf('finishedWithFailures'),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('heading', { name: '446 of 452 invites sent' })).toBeVisible();
    await expect(canvas.getByText('Address does not exist')).toBeVisible();
  },
});

export const WhoWasRefused = meta.story({
  ...practiceOf('finishedWithFailures'),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Show' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Not sent' }));
    await expect(await dialog.findAllByRole('listitem')).toHaveLength(6);
  },
});

export const DoubtfulMails = meta.story({
  ...practiceOf('doubtful'),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('heading', { name: '443 of 452 invites sent' })).toBeVisible();
    await expect(canvas.getByText('May or may not have gone out')).toBeVisible();
  },
});

export const DecideOnDoubt = meta.story({
  ...practiceOf('doubtful'),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Decide' }));
    await screen.findByRole('alertdialog');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Leave them' })).toHaveFocus());
  },
});

export const Dark = meta.story({ ...practiceOf('sending'), globals: { theme: 'dark' } });

export const RightToLeft = meta.story({ ...practiceOf('sending'), globals: { direction: 'rtl', language: 'ar' } });
