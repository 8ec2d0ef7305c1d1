import { PreviewDialog } from '@patient-portal-access/react';
import { expect, fn, screen, waitFor } from 'storybook/test';
import { stagedOf } from '../.storybook/practice.ts';
import preview from '../.storybook/preview.tsx';
import { overWire, practiceOf } from './in-practice.ts';

const meta = preview.meta({
  title: 'Parts/Email preview',
  component: PreviewDialog,
  args: { open: true, onClose: fn() },
  parameters: { docs: { story: { inline: false, height: '760px' } } },
});
const mail = async () => {
  const frame = await screen.findByTitle<HTMLIFrameElement>('The email as it arrives');
  await waitFor(() => expect(frame.contentDocument?.body.textContent).toContain('Activate my portal'));
  return frame.contentDocument?.body;
};

export const Desktop = meta.story({
  play: async () => {
    await screen.findByRole('dialog', { name: 'Email preview' });
    await expect((await mail())?.textContent).toContain('Your patient portal at Lumen Aesthetics is ready');
    await expect(await screen.findByRole('group', { name: 'In the inbox' })).toHaveTextContent(
      'Your Lumen Aesthetics patient portal is ready',
    );
  },
});

export const Phone = meta.story({
  play: async ({ userEvent }) => {
    await userEvent.click(await screen.findByRole('tab', { name: 'Phone' }));
    await mail();
    await expect(screen.getByTitle('The email as it arrives').clientWidth).toBeLessThanOrEqual(375);
  },
});

export const DarkMail = meta.story({
  play: async ({ userEvent }) => {
    await userEvent.click(await screen.findByRole('tab', { name: 'Dark' }));
    await mail();
  },
});

export const ImagesOff = meta.story({
  play: async ({ userEvent }) => {
    await userEvent.click(await screen.findByRole('tab', { name: 'Images off' }));
    await waitFor(async () => expect((await mail())?.querySelector('img')).toBeNull());
  },
});

export const TextPart = meta.story({
  play: async ({ userEvent }) => {
    await userEvent.click(await screen.findByRole('tab', { name: 'Text' }));
    await expect(await screen.findByText(/Activate my portal/)).toBeVisible();
  },
});

export const AnAwkwardPatient = meta.story({
  play: async ({ userEvent }) => {
    await userEvent.click(await screen.findByRole('button', { name: 'Next' }));
    await expect(await screen.findByText(/^2 of \d+: /)).toBeVisible();
  },
});

export const TestSent = meta.story({
  play: async ({ userEvent, loaded }) => {
    const button = await screen.findByRole('button', { name: 'Send me a test' });
    await waitFor(() => expect(button).not.toHaveAttribute('aria-disabled'));
    await userEvent.click(button);
    await expect(await screen.findByText(/Sent to staff@lumen.example/)).toBeVisible();
    await expect(stagedOf(loaded).practice.controls.mailed()).toHaveLength(1);
  },
});

export const Example = meta.story({
  ...practiceOf('withoutOptional'),
  play: async () => {
    await mail();
    await expect(screen.getByText(/An example/)).toBeVisible();
    await expect(screen.queryByRole('button', { name: 'Send me a test' })).toBeNull();
  },
});

export const NotRendered = meta.story({
  ...overWire('typical', { fault: 'failing', only: ['POST /rendered-invites'] }),
  play: async () => {
    await expect(await screen.findByRole('alert', {}, { timeout: 8_000 })).toHaveTextContent('could not be rendered');
    await mail();
  },
});

export const Narrow = meta.story({ globals: { width: '375' } });

export const Dark = meta.story({ globals: { theme: 'dark' } });
