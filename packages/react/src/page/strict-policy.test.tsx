import { createMemoryAdapter } from '@patient-portal-access/adapters/memory';
import { createElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { beforeAll, beforeEach, expect, it, onTestFinished } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { patients, practice, screen, showScreen } from '../testing/show-screen.tsx';
import { PatientPortalAccess } from './patient-portal-access.tsx';

const seed = { patients, practice };
let violations: string[] = [];

/** From here on this document takes no style but those of the nonce, in elements as in attributes. */
beforeAll(() => {
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = "style-src 'self' 'nonce-abc'; frame-src 'self'";
  document.head.append(policy);
  addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) =>
    violations.push(`${violatedDirective} ${sample}`),
  );
});
beforeEach(() => {
  violations = [];
});

it('is met in all that one does on the page, and the mail keeps its looks', async () => {
  showScreen(createMemoryAdapter(seed), { nonce: 'abc', appearance: { variables: { '--ppa-accent': 'teal' } } });
  await screen.subject.click();
  await userEvent.keyboard('Hello ');
  await expect.element(page.getByText('Unsaved changes')).toBeVisible();
  await screen.save.click();
  await expect.element(page.getByText('Saved', { exact: true })).toBeVisible();
  await screen.preview.click();
  const mail = () => document.querySelector<HTMLIFrameElement>('[data-slot="mail-frame"]')?.contentDocument;
  await expect.poll(() => mail()?.body.textContent).toContain('Activate my portal');
  const button = [...(mail()?.querySelectorAll('a') ?? [])].find(({ textContent }) => /Activate/.test(textContent));
  expect(button && getComputedStyle(button).color).toBe('rgb(255, 255, 255)');
  await userEvent.keyboard('{Escape}');
  await screen.activateNow.click();
  await expect.element(screen.cancel).toHaveFocus();
  expect(violations).toEqual([]);
});

it('is met by what a server rendered, which comes to life without a difference', async () => {
  const element = createElement(PatientPortalAccess, {
    adapter: createMemoryAdapter(seed),
    nonce: 'abc',
    locale: 'de-DE',
  });
  const host = document.body.appendChild(document.createElement('div'));
  host.innerHTML = renderToString(element);
  const differences: unknown[] = [];
  const root = hydrateRoot(host, element, { onRecoverableError: (difference) => differences.push(difference) });
  onTestFinished(() => (root.unmount(), host.remove()));
  await expect.element(screen.content).toBeVisible();
  expect(differences).toEqual([]);
  expect(violations).toEqual([]);
});

it('would be seen to be broken', async () => {
  const broken = document.createElement('div');
  broken.setAttribute('style', 'color: red');
  document.body.append(broken);
  await expect.poll(() => violations).toHaveLength(1);
  broken.remove();
});
