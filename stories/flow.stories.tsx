import { expect, screen, waitFor } from 'storybook/test';
import preview from '../.storybook/preview.tsx';
import { stagedOf } from '../.storybook/practice.ts';
import { overWire } from './in-practice.ts';
import { StagedPage } from './staged-page.tsx';
import { sendScene, whole, writeSubject } from './whole-page.ts';

/** A morning with the page, in the order in which staff meet it. */
const meta = preview.meta({ title: 'Flow', component: StagedPage });

export const Arriving = meta.story({ ...whole, name: '1 Arriving' });

export const Writing = meta.story({
  name: '2 Writing',
  play: async ({ canvas, userEvent }) => {
    await writeSubject(canvas, userEvent);
    await expect(canvas.getByRole('button', { name: 'Save' })).not.toHaveAttribute('aria-disabled');
  },
});

export const Looking = meta.story({
  name: '3 Looking at it',
  play: async ({ canvas, userEvent }) => {
    await whole.play({ canvas });
    await userEvent.click(canvas.getByRole('button', { name: 'Preview Email Template' }));
    const frame = await screen.findByTitle<HTMLIFrameElement>('The email as it arrives');
    await waitFor(() => expect(frame.contentDocument?.body.textContent).toContain('Activate my portal'));
  },
});

export const Saving = meta.story({
  name: '4 Saving it',
  play: async ({ canvas, userEvent, loaded }) => {
    await writeSubject(canvas, userEvent);
    await userEvent.click(canvas.getByRole('button', { name: 'Save' }));
    await expect(await canvas.findByText('Saved')).toBeVisible();
    await waitFor(() =>
      expect(canvas.getByRole('button', { name: 'Activate Now' })).not.toHaveAttribute('aria-disabled'),
    );
    await expect((await stagedOf(loaded).practice.getTemplate()).isDefault).toBe(false);
  },
});

export const Confirming = meta.story({
  name: '5 Confirming',
  play: async ({ canvas, userEvent }) => {
    await whole.play({ canvas });
    const activate = canvas.getByRole('button', { name: 'Activate Now' });
    await waitFor(() => expect(activate).not.toHaveAttribute('aria-disabled'));
    await userEvent.click(activate);
    await screen.findByRole('button', { name: 'Send to 452 patients' });
    await waitFor(() => expect(screen.getByRole('button', { name: 'Cancel' })).toHaveFocus());
  },
});

export const ThinkingAgain = meta.story({
  ...sendScene('waiting', /^Sending in \d+ seconds?$/),
  name: '6 Time to think again',
});

export const Sending = meta.story({ ...sendScene('sending', 'Sending invites'), name: '7 Sending' });

export const WhatCameOfIt = meta.story({
  ...sendScene('doubtful', '443 of 452 invites sent'),
  name: '8 What came of it',
});

/** The one thing that goes wrong most: the line, in the middle of it. */
export const WhenTheLineBreaks = meta.story({
  ...overWire('typical', { fault: 'failing', only: ['POST /campaigns'] }),
  name: '9 When the line breaks',
  play: async ({ canvas, userEvent }) => {
    await whole.play({ canvas });
    const activate = canvas.getByRole('button', { name: 'Activate Now' });
    await waitFor(() => expect(activate).not.toHaveAttribute('aria-disabled'));
    await userEvent.click(activate);
    await userEvent.click(await screen.findByRole('button', { name: 'Send to 452 patients' }));
    await expect(await screen.findByRole('alert')).toHaveTextContent('nobody is mailed twice');
  },
});
