import { InviteEmail } from '@patient-portal-access/react';
import { expect, screen, waitFor } from 'storybook/test';
import { stagedOf } from '../.storybook/practice.ts';
import preview from '../.storybook/preview.tsx';
import { overWire, practiceOf } from './in-practice.ts';
import { type Canvas, spoken, writeSubject } from './whole-page.ts';

const meta = preview.meta({ title: 'Parts/Invite email', component: InviteEmail, tags: ['autodocs'] });

const text = (canvas: Canvas) => canvas.findByRole('textbox', { name: 'Email content' }, { timeout: 8_000 });
export const Typical = meta.story({
  play: async ({ canvas }) => {
    await expect(await text(canvas)).toHaveTextContent('[Patient First Name]');
    await expect(canvas.getByRole('button', { name: 'Save' })).toHaveAttribute('aria-disabled', 'true');
  },
});

export const UnsavedChanges = meta.story({
  play: async ({ canvas, userEvent }) => {
    await writeSubject(canvas, userEvent);
    await expect(canvas.getByRole('button', { name: 'Save' })).not.toHaveAttribute('aria-disabled');
  },
});

export const Saved = meta.story({
  play: async ({ canvas, userEvent, loaded }) => {
    await writeSubject(canvas, userEvent);
    await userEvent.click(canvas.getByRole('button', { name: 'Save' }));
    await expect(await canvas.findByText('Saved')).toBeVisible();
    const { content } = await stagedOf(loaded).practice.getTemplate();
    await expect(JSON.stringify(content.subject)).toContain('Hello!');
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

export const SaveFailed = meta.story({
  ...overWire('typical', { fault: 'failing', only: ['PUT /template'] }),
  play: async ({ canvas, userEvent }) => {
    await writeSubject(canvas, userEvent);
    await userEvent.click(canvas.getByRole('button', { name: 'Save' }));
    await expect(await canvas.findByRole('alert')).toHaveTextContent('The invite was not saved.');
    await expect(canvas.getByRole('textbox', { name: 'Subject' })).toHaveTextContent('Hello!');
  },
});

export const SignedOut = meta.story({
  ...overWire('typical', { fault: 'signedOut', only: ['PUT /template'] }),
  play: async ({ canvas, userEvent }) => {
    await writeSubject(canvas, userEvent);
    await userEvent.click(canvas.getByRole('button', { name: 'Save' }));
    await expect(await canvas.findByRole('alert')).toHaveTextContent('You are signed out.');
  },
});

export const TwoPeopleOneText = meta.story({
  play: async ({ canvas, userEvent, loaded }) => {
    await writeSubject(canvas, userEvent);
    const { practice } = stagedOf(loaded);
    const colleague = practice.as({ id: 'robin', email: 'robin@lumen.example' });
    const { content, revision } = await colleague.getTemplate();
    const subject = [{ type: 'text' as const, text: 'Your portal is waiting for you' }];
    await colleague.saveTemplate({ content: { ...content, subject }, revision });
    await userEvent.click(canvas.getByRole('button', { name: 'Save' }));
    const dialog = await screen.findByRole('alertdialog', { name: /A colleague saved this email/ });
    await expect(dialog).toHaveTextContent('One part differs.');
    await expect(dialog).toHaveTextContent('waiting for you');
  },
});

export const Discarded = meta.story({
  play: async ({ canvas, userEvent }) => {
    await writeSubject(canvas, userEvent);
    await userEvent.click(canvas.getByRole('button', { name: 'Discard' }));
    await expect(await canvas.findByText('Changes discarded')).toBeVisible();
    await waitFor(() => expect(canvas.getByRole('textbox', { name: 'Subject' })).not.toHaveTextContent('Hello!'));
    await expect(canvas.getByRole('button', { name: 'Bring them back' })).toBeVisible();
  },
});

export const EditorNotLoaded = meta.story({
  args: { loadEditor: () => Promise.reject(new Error('The chunk is gone.')) },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('alert')).toHaveTextContent('The editor could not be loaded.');
    await expect(canvas.getByRole('textbox', { name: 'Email content' })).toBeVisible();
  },
});

export const Loading = meta.story({ ...overWire('typical', { fault: 'silent' }) });

export const EditorLoading = meta.story({ args: { loadEditor: () => new Promise(() => {}) } });

export const ReadOnly = meta.story({
  ...practiceOf('readOnly'),
  play: async ({ canvas }) => {
    await text(canvas);
    await expect(canvas.getByText(/You can read this email, not change it/)).toBeVisible();
    await expect(canvas.queryByRole('button', { name: 'Save' })).toBeNull();
  },
});

export const NoLogo = meta.story({ ...practiceOf('noLogo'), play: async ({ canvas }) => void (await text(canvas)) });

export const MisspelledSnippet = meta.story({
  ...practiceOf('misspelledSnippet'),
  play: async ({ canvas }) => {
    await expect(
      await canvas.findByRole('button', { name: 'Use it: [Business Name]' }, { timeout: 8_000 }),
    ).toBeVisible();
  },
});

export const MissingActivationLink = meta.story({
  ...practiceOf('missingActivationLink'),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Put it back' }, { timeout: 8_000 })).toBeVisible();
  },
});

export const Narrow = meta.story({ globals: { width: '360' }, play: async ({ canvas }) => void (await text(canvas)) });

export const LongWords = meta.story({
  ...practiceOf('longNames'),
  globals: { width: '375' },
  play: async ({ canvas }) => void (await text(canvas)),
});

export const BackendDown = meta.story({
  ...overWire('typical', { fault: 'failing', only: ['GET /template'] }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('alert', {}, { timeout: 8_000 })).toHaveTextContent('could not be loaded');
  },
});

export const Dark = meta.story({ globals: { theme: 'dark' }, play: async ({ canvas }) => void (await text(canvas)) });

export const RightToLeft = meta.story({
  ...practiceOf('rightToLeft'),
  ...spoken,
  globals: { direction: 'rtl', language: 'ar' },
});
