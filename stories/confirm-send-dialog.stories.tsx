import { ConfirmSendDialog } from '@patient-portal-access/react';
import { expect, fn, screen, waitFor } from 'storybook/test';
import { stagedOf } from '../.storybook/practice.ts';
import preview from '../.storybook/preview.tsx';
import { overWire, practiceOf } from './in-practice.ts';
import { WithPolicy } from './with-policy.tsx';

const meta = preview.meta({
  title: 'Parts/Confirm send',
  component: ConfirmSendDialog,
  args: { open: true, onClose: fn() },
  parameters: { docs: { story: { inline: false, height: '520px' } } },
});
const send = (patients: string) => screen.findByRole('button', { name: `Send to ${patients}` });

export const WhoAndWhoNot = meta.story({
  play: async () => {
    const dialog = await screen.findByRole('alertdialog', { name: 'Send invites' });
    await send('452 patients');
    for (const row of ['Inactive patients481', 'No email address17', 'Address bounced8', 'Minor, skipped4'])
      await expect(dialog).toHaveTextContent(row);
    await waitFor(() => expect(screen.getByRole('button', { name: 'Cancel' })).toHaveFocus());
  },
});

export const Counting = meta.story({ ...overWire('typical', { fault: 'silent', only: ['POST /campaign-plans'] }) });

export const CountFailed = meta.story({
  ...overWire('typical', { fault: 'failing', only: ['POST /campaign-plans'] }),
  play: async () => {
    await expect(await screen.findByRole('alert')).toHaveTextContent('The patients could not be counted.');
  },
});

export const AudienceChanged = meta.story({
  play: async ({ loaded, userEvent }) => {
    const button = await send('452 patients');
    const { practice } = stagedOf(loaded);
    const { items } = await practice.listPatients({ status: 'never_invited' }, { limit: 3 });
    for (const { id } of items) practice.controls.activate(id);
    practice.controls.advance(24 * 3_600_000);
    await userEvent.click(button);
    await expect(await screen.findByRole('alert')).toHaveTextContent('Nothing was sent.');
    await expect(practice.controls.mailed()).toHaveLength(0);
  },
});

export const AnswerLost = meta.story({
  ...overWire('typical', { fault: 'failing', only: ['POST /campaigns'] }),
  play: async ({ userEvent }) => {
    await userEvent.click(await send('452 patients'));
    await expect(await screen.findByRole('alert')).toHaveTextContent('nobody is mailed twice');
  },
});

export const NobodyToInvite = meta.story({
  ...practiceOf('everyoneActive'),
  play: async () => {
    await expect(await screen.findByText('Nobody would get this email now.')).toBeVisible();
    await expect(screen.queryByRole('button', { name: /^Send to/ })).toBeNull();
  },
});

export const TypedPhrase = meta.story({
  render: (args) => (
    <WithPolicy policy={{ confirmPhraseAbove: 100 }}>
      <ConfirmSendDialog {...args} />
    </WithPolicy>
  ),
  play: async ({ userEvent }) => {
    const button = await send('452 patients');
    await expect(button).toHaveAttribute('aria-disabled', 'true');
    await userEvent.type(screen.getByRole('textbox', { name: 'Type SEND to confirm' }), 'SEND');
    await expect(button).not.toHaveAttribute('aria-disabled');
  },
});

export const VeryLargeNumbers = meta.story({ ...practiceOf('veryLarge') });

export const Dark = meta.story({ globals: { theme: 'dark' } });

export const RightToLeft = meta.story({ ...practiceOf('rightToLeft'), globals: { direction: 'rtl', language: 'ar' } });
