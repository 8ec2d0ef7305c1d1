import { createMemoryAdapter } from '@patient-portal-access/adapters/memory';
import { virtual } from '@guidepup/virtual-screen-reader';
import { afterEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { backTo, inactivePatients, openScreen, practice, press, screen, tabTo } from './screen-in-test.tsx';

afterEach(() => virtual.stop());

const LIVE = /^(polite|assertive): /;

const inTurn = (phrases: string[]) => phrases.filter((phrase, at) => phrase !== phrases[at - 1]);

/** What the reader met on its way, in order: each control with its name, state and description. */
const met = async () => inTurn((await virtual.spokenPhraseLog()).filter((phrase) => !LIVE.test(phrase)));

/**
 * What it was told without asking, in order. It repeats a live region at each of its changes, and takes an alert dialog for
 * one, whose name it repeats: both are left out.
 */
async function told(): Promise<string[]> {
  const phrases = (await virtual.spokenPhraseLog()).filter((phrase) => LIVE.test(phrase));
  return inTurn(
    phrases.map((phrase) => phrase.replace(LIVE, '')).filter((text) => text !== '' && text !== 'Send invites'),
  );
}

it('the whole job is told to a screen reader', async () => {
  const adapter = createMemoryAdapter(
    { patients: inactivePatients(3), practice, activationEmailEnabled: false },
    { pace: 1 },
  );
  openScreen(adapter);
  await expect.element(screen.content).toBeVisible();
  await expect.element(screen.activation).toBeVisible();
  // What stands beside the text comes a moment after the text.
  await expect.element(screen.subject).toHaveAccessibleDescription(/characters/);
  await virtual.start({ container: document.body });

  await tabTo(screen.activation);
  await press(' ');
  await expect.element(screen.activation).toBeChecked();
  await tabTo(screen.subject);
  await press('{End}!');
  await tabTo(screen.content);
  await press('{Alt>}{F10}{/Alt}{End}{Enter}');
  await expect.element(page.getByRole('combobox', { name: /snippet/i })).toHaveFocus();
  await press('Business N{Enter}');
  await expect.element(screen.content).toHaveFocus();
  await tabTo(screen.save);
  await press('{Enter}');
  await expect.element(page.getByText('Saved', { exact: true })).toBeVisible();
  await backTo(screen.preview);
  await press('{Enter}');
  await expect.element(page.getByRole('dialog', { name: 'Email preview' })).toBeVisible();
  await press('{Escape}');
  await backTo(screen.activateNow);
  await press('{Enter}');
  await tabTo(screen.confirm.getByRole('button', { name: 'Send to 3 patients' }));
  await press('{Enter}');
  await expect.element(page.getByRole('heading', { name: /^Sending in \d+ seconds?$/ })).toBeVisible();
  adapter.controls.advance(20_000);
  await expect.element(page.getByRole('heading', { name: '3 invites sent' })).toBeVisible();
  await expect.poll(told).toContain('3 of 3 invites sent');
  expect(await told()).toEqual([
    'Unsaved changes',
    'Inserted [Business Name].',
    'Saved',
    '3 patients will get this email now.',
    'Invites are being sent. Turning this off pauses them until somebody presses Resume.',
    'Sending invites to 3 patients',
    '3 of 3 invites sent',
  ]);
  expect(await met()).toEqual([
    'document',
    'button, Refresh, not busy',
    'button, View patients',
    'button, What counts as active, Active means that your system knows the patient has used the portal.',
    'button, All of them can be emailed',
    'switch, Activation Email Enabled, on, No invites go out, not even after a booking., not checked, not busy',
    'button, Activate Now',
    'button, Preview Email Template',
    'textbox, Subject, 45 characters. An inbox shows about the first 60., not read only',
    'textbox, Preview text, Shown beside the subject in the inbox 64 characters. An inbox shows about the first 100., not read only',
    'button, Undo, Undo (Ctrl+Z), not disabled, key shortcuts Control+Z',
    'textbox, Email content, not read only',
    'button, Undo, Undo (Ctrl+Z), not disabled, key shortcuts Control+Z',
    'button, Insert snippet, not disabled, not expanded, has popup dialog',
    'dialog, Insert snippet',
    'combobox, Search snippets, has popup listbox, expanded, active descendant Patient First Name, autocomplete in list, 1 control',
    'textbox, Email content, not read only',
    'button, Discard',
    'button, Save, not busy',
    'button, Discard, disabled',
    'button, Restore standard text',
    'textbox, Email content, not read only',
    'button, Insert snippet, not disabled, not expanded, has popup dialog',
    'textbox, Preview text, Shown beside the subject in the inbox 64 characters. An inbox shows about the first 100., not read only',
    'textbox, Subject, 46 characters. An inbox shows about the first 60., not read only',
    'button, Preview Email Template',
    'dialog, Email preview, modal',
    'tab, Desktop, selected, 1 control, position 1, set size 5',
    'button, Preview Email Template',
    'button, Activate Now',
    'alertdialog, Send invites, modal',
    'button, Cancel',
    'button, Send to 3 patients, not busy',
    'button, Activate Now, Invites are being sent now., disabled',
  ]);
});
