import { createMemoryAdapter } from '@patient-portal-access/adapters/memory';
import { PortalAccessError } from '@patient-portal-access/core';
import { createElement, Profiler, StrictMode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { expect, it, onTestFinished, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { patients, practice, screen, showScreen } from '../testing/show-screen.tsx';
import { StatsPanel } from '../stats/stats-panel.tsx';
import type { LoadEditor } from '../template/lazy-editor.tsx';
import { PatientPortalAccess } from './patient-portal-access.tsx';
import styles from '../styles.css?inline';

const seed = { patients, practice };

it('is rendered on a server as the skeleton that the browser begins with, without a style attribute', () => {
  const adapter = createMemoryAdapter(seed);
  const html = renderToString(
    createElement(PatientPortalAccess, {
      adapter,
      nonce: 'abc',
      appearance: { variables: { '--ppa-accent': 'teal' } },
    }),
  );
  expect(html).toContain('Patient Portal Access');
  expect(html).toContain('Total number of patients');
  expect(html).not.toContain('style=');
});

it('sets the variables of the host, also under a strict policy', async () => {
  showScreen(createMemoryAdapter(seed), { nonce: 'abc', appearance: { variables: { '--ppa-radius': '3px' } } });
  await expect.element(screen.total).toBeVisible();
  const card = document.querySelector('[data-slot="stats-panel"]');
  expect(card && getComputedStyle(card).borderTopLeftRadius).toBe('3px');
});

it('does not render the editor again, however often the host renders with the same settings written inline', async () => {
  const adapter = createMemoryAdapter(seed);
  const rendered = vi.fn<(id: string) => void>();
  const loadEditor: LoadEditor = async () => {
    const { InviteEditor } = await import('@patient-portal-access/editor');
    return {
      InviteEditor: (props) => (
        <Profiler id="editor" onRender={rendered}>
          <InviteEditor {...props} />
        </Profiler>
      ),
    };
  };
  const host = document.createElement('div');
  document.body.append(host);
  const root = createRoot(host);
  onTestFinished(() => (root.unmount(), host.remove()));
  const render = (title: string) =>
    flushSync(() =>
      root.render(
        <PatientPortalAccess
          adapter={adapter}
          appearance={{ colorScheme: 'light' }}
          labels={{ page: { title } }}
          policy={{ undoSeconds: 5 }}
          slots={{ footer: <small>Ours</small> }}
          loadEditor={loadEditor}
          onNavigate={() => {}}
          onEvent={() => {}}
        />,
      ),
    );
  render('Portal');
  await expect.element(screen.content).toBeVisible();
  await expect.element(page.getByText('Email is ready')).toBeVisible();
  const before = await settled(rendered);
  for (let times = 0; times < 100; times++) render('Portal');
  expect(await settled(rendered)).toBe(before);
  // What does concern it is seen.
  render('Our portal');
  await expect.poll(() => rendered.mock.calls.length).toBeGreaterThan(before);
});

/** How often it was called, once that has stayed the same for a while. */
async function settled(called: { mock: { calls: unknown[] } }): Promise<number> {
  let count = -1;
  while (count !== called.mock.calls.length) {
    count = called.mock.calls.length;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  return count;
}

it('works in a shadow root, dialogs and their focus included', async () => {
  const host = document.createElement('div');
  document.body.append(host);
  const shadow = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  shadow.adoptedStyleSheets = [sheet];
  const root = createRoot(shadow);
  onTestFinished(() => (root.unmount(), host.remove()));
  root.render(
    <StrictMode>
      <PatientPortalAccess adapter={createMemoryAdapter(seed)} />
    </StrictMode>,
  );
  await expect.element(screen.activateNow).not.toHaveAttribute('aria-disabled');
  await screen.activateNow.click();
  await expect.element(screen.confirm).toBeVisible();
  expect(shadow.querySelector('[role="alertdialog"]')).not.toBeNull();
  await expect.poll(() => shadow.activeElement?.textContent).toBe('Cancel');
});

it('lets two screens live on one page, each with its own practice', async () => {
  showScreen(createMemoryAdapter(seed));
  showScreen(createMemoryAdapter({}));
  await expect.element(screen.total.first()).toMatchTextContent(/6/);
  await expect.element(screen.total.last()).toMatchTextContent(/No patients yet/);
});

it('does not submit the form that a host puts it in', async () => {
  const submitted = vi.fn<(event: Event) => void>((event) => event.preventDefault());
  const form = document.createElement('form');
  form.addEventListener('submit', submitted);
  document.body.append(form);
  const root = createRoot(form);
  onTestFinished(() => (root.unmount(), form.remove()));
  root.render(<PatientPortalAccess adapter={createMemoryAdapter(seed)} />);
  await screen.preview.click();
  await page.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: 'Refresh' }).click();
  expect(submitted).not.toHaveBeenCalled();
});

it('stands, with every part saying so, while the backend is down', async () => {
  const adapter = createMemoryAdapter(seed);
  const down = () => Promise.reject(new PortalAccessError('unavailable', 'Down.', { retryAfterMs: 60_000 }));
  showScreen({ ...adapter, getStats: down, getSettings: down, getTemplate: down, listSnippets: down, getViewer: down });
  await expect.element(page.getByText('The figures could not be loaded.')).toBeVisible();
  await expect.element(page.getByText(/The invite could not be loaded. The server cannot be reached/)).toBeVisible();
});

it('replaces any word', async () => {
  showScreen(createMemoryAdapter(seed), { labels: { page: { title: 'Portal' }, send: { activate: 'Invite all' } } });
  await expect.element(page.getByRole('heading', { level: 1, name: 'Portal' })).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Invite all' })).toBeVisible();
  await expect.element(page.getByRole('heading', { name: 'Invite inactive patients' })).toBeVisible();
});

it('says what is wrong when a part has no provider', () => {
  expect(() => renderToString(createElement(StatsPanel))).toThrow(/Put it inside <PortalAccessProvider/);
});

it('sends no form of the host on Enter in a field of the page', async () => {
  const submitted = vi.fn<(event: Event) => void>((event) => event.preventDefault());
  const form = document.createElement('form');
  form.addEventListener('submit', submitted);
  const place = document.createElement('div');
  const button = document.createElement('button');
  form.append(place, button);
  document.body.append(form);
  const root = createRoot(place);
  onTestFinished(() => (root.unmount(), form.remove()));
  const loadEditor = () => Promise.reject(new Error('The chunk is gone.'));
  root.render(<PatientPortalAccess adapter={createMemoryAdapter(seed)} loadEditor={loadEditor} />);
  await page.getByRole('searchbox').fill('cleo');
  await userEvent.keyboard('{Enter}');
  await screen.subject.fill('Hello');
  await userEvent.keyboard('{Enter}');
  expect(submitted).not.toHaveBeenCalled();
});

it('goes on without a part that breaks down, which can be tried again', async () => {
  const onEvent = vi.fn<(event: unknown) => void>();
  let broken = true;
  const Breaking = () => {
    if (broken) throw new Error('A part of the host breaks.');
    return <p>Whole again</p>;
  };
  const complain = vi.spyOn(console, 'error').mockImplementation(() => {});
  onTestFinished(() => complain.mockRestore());
  showScreen(createMemoryAdapter(seed), { onEvent, slots: { sendFooter: <Breaking /> } });
  await expect.element(page.getByRole('alert')).toMatchTextContent(/This part stopped working/);
  await expect.element(screen.total).toMatchTextContent(/6/);
  await expect.element(screen.content).toBeVisible();
  expect(onEvent).toHaveBeenCalledWith({ type: 'part_failed', part: 'send-panel' });
  broken = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect.element(page.getByText('Whole again')).toBeVisible();
  await expect.element(screen.activateNow).toBeVisible();
});

it('shows no NaN, whatever an adapter of the host answers', async () => {
  const adapter = createMemoryAdapter(seed);
  const getStats = async () => ({
    ...(await adapter.getStats()),
    total: NaN,
    active: NaN,
    inactive: NaN,
    lastCampaign: { id: 'last', sentAt: 'yesterday', total: 0, joined: NaN },
    nextReminderAt: 'soon',
  });
  showScreen({ ...adapter, getStats });
  await expect.element(screen.total).toMatchTextContent(/–/);
  await expect.element(page.getByText(/Last sent/)).toBeVisible();
  expect(document.body.textContent).not.toMatch(/NaN|Invalid Date/);
});

it('takes back the variables that a host no longer sets, also under a strict policy', async () => {
  const host = document.body.appendChild(document.createElement('div'));
  const root = createRoot(host);
  onTestFinished(() => (root.unmount(), host.remove()));
  const adapter = createMemoryAdapter(seed);
  const render = (variables: Record<string, string>) =>
    root.render(<PatientPortalAccess adapter={adapter} nonce="abc" appearance={{ variables }} />);
  const radius = () => {
    const card = host.querySelector('[data-slot="stats-panel"]');
    return card && getComputedStyle(card).borderTopLeftRadius;
  };
  render({ '--ppa-radius': '3px' });
  await expect.poll(radius).toBe('3px');
  render({});
  await expect.poll(radius).toBe('10px');
});
