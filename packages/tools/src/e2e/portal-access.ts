import type { Page } from 'playwright';

/** The parts of the screen by the names that people find them by. */
export function portalAccess(page: Page) {
  const email = page.getByRole('group', { name: 'Invite email' });
  return {
    heading: page.getByRole('heading', { name: 'Patient Portal Access' }),
    activation: page.getByRole('switch', { name: 'Activation Email Enabled' }),
    email,
    subject: email.getByRole('textbox', { name: 'Subject' }),
    content: email.getByRole('textbox', { name: 'Email content' }),
    formatting: email.getByRole('toolbar', { name: 'Formatting' }),
    insertSnippet: email.getByRole('button', { name: 'Insert snippet' }),
    previewTemplate: page.getByRole('button', { name: 'Preview Email Template' }),
    save: page.getByRole('button', { name: 'Save', exact: true }),
    discard: page.getByRole('button', { name: 'Discard' }),
    activateNow: page.getByRole('button', { name: 'Activate Now' }),
    preview: page.getByRole('dialog', { name: 'Email preview' }),
    confirm: page.getByRole('alertdialog', { name: 'Send invites' }),
  };
}

/** The number that a figure shows. */
export async function figure(page: Page, name: string): Promise<string | undefined> {
  const text = await page.getByRole('group', { name }).innerText();
  return text.split('\n').find((line) => /^[\d,]+$/.test(line.trim()));
}
