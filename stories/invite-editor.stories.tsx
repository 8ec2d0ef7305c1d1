import { InviteEmail } from '@patient-portal-access/react';
import { expect, type UserEventObject, screen } from 'storybook/test';
import preview from '../.storybook/preview.tsx';
import type { Canvas } from './whole-page.ts';

/** What opens over the text while one writes. */
const meta = preview.meta({ title: 'Parts/Invite editor', component: InviteEmail });

interface Scene {
  canvas: Canvas;
  userEvent: UserEventObject;
}

const NARROW = { globals: { width: '375' } };

/** Goes into the text, and waits until its tools and what opens over it are there. */
async function write({ canvas, userEvent }: Scene): Promise<void> {
  await userEvent.click(await canvas.findByRole('textbox', { name: 'Email content' }, { timeout: 8_000 }));
  await canvas.findByRole('toolbar');
  await canvas.findByText('45/60', {}, { timeout: 8_000 });
}

const press = async ({ canvas, userEvent }: Scene, name: string) => {
  await write({ canvas, userEvent });
  await userEvent.click(canvas.getByRole('button', { name }));
};

export const SnippetPicker = meta.story({
  play: async (scene) => {
    await press(scene, 'Insert snippet');
    await expect(await screen.findByRole('listbox', { name: 'Snippets' })).toBeVisible();
  },
});

export const MoreFormatting = meta.story({
  ...NARROW,
  play: async (scene) => {
    await press(scene, 'More formatting');
    await expect(await screen.findByRole('menu', { name: 'More formatting' })).toBeVisible();
  },
});

export const Headings = meta.story({
  play: async (scene) => {
    await press(scene, 'Heading');
    await expect(await screen.findByRole('menu', { name: 'Heading' })).toBeVisible();
  },
});

/** It stands at the caret, which the browser scrolls to in its own time. */
export const LinkOpen = meta.story({
  parameters: { moves: true },
  play: async (scene) => {
    await press(scene, 'Link');
    await expect(await screen.findByRole('dialog', { name: 'Link' })).toBeVisible();
  },
});

export const SnippetOpen = meta.story({
  play: async (scene) => {
    await write(scene);
    await scene.userEvent.click(scene.canvas.getByText('[Patient First Name]'));
    await expect(await screen.findByLabelText('If missing, write')).toBeVisible();
  },
});
