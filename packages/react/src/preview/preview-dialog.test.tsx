import { createMemoryAdapter } from '@patient-portal-access/adapters/memory';
import { PortalAccessError } from '@patient-portal-access/core';
import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { patients, practice, screen, showPart, showScreen } from '../testing/show-screen.tsx';
import { PreviewDialog } from './preview-dialog.tsx';

const seed = { patients, practice };
const frame = page.getByTitle('The email as it arrives');
const inside = () => {
  const element = frame.element();
  if (!(element instanceof HTMLIFrameElement) || !element.contentDocument) throw new Error('No mail is shown.');
  return element.contentDocument;
};
const shown = () => expect.poll(() => (frame.query() ? inside().body.textContent : ''));
const showPreview = (adapter = createMemoryAdapter(seed)) =>
  showPart(adapter, <PreviewDialog open onClose={() => {}} />);

/** Elements with their attributes and words; styles as what they mean. */
function describeTree(element: Element): unknown[] {
  const words = (node: Node) => (node.nodeType === Node.TEXT_NODE ? [node.textContent] : []);
  const style = 'style' in element ? Reflect.get(Object(element.style), 'cssText') : '';
  const attributes = [...element.attributes]
    .filter(({ name }) => name !== 'style')
    .map(({ name, value }) => `${name}=${value}`);
  return [
    element.tagName,
    attributes.sort(),
    style,
    ...[...element.childNodes].flatMap((node) =>
      node instanceof element.ownerDocument.defaultView!.Element ? [describeTree(node)] : words(node),
    ),
  ];
}

it('shows element for element what the backend sends', async () => {
  const adapter = createMemoryAdapter(seed);
  showPreview(adapter);
  await shown().toContain('Activate my portal');
  const { html } = await adapter.renderInvite({ content: (await adapter.getTemplate()).content });
  const expected = document.createElement('iframe');
  expected.srcdoc = html;
  document.body.append(expected);
  await new Promise((resolve) => expected.addEventListener('load', resolve));
  expect(describeTree(inside().body)).toEqual(describeTree(expected.contentDocument!.body));
  expected.remove();
});

it('keeps the styles of the mail', async () => {
  showPreview();
  await shown().toContain('Activate my portal');
  const button = [...inside().querySelectorAll('a')].find((link) => link.textContent === 'Activate my portal');
  expect(button?.ownerDocument.defaultView?.getComputedStyle(button).display).toBe('inline-block');
});

it('shows subject, sender and the beginning as an inbox does', async () => {
  showPreview();
  const inbox = page.getByRole('group', { name: 'In the inbox' });
  await expect
    .element(inbox)
    .toMatchTextContent(/Lumen Aesthetics.*Your Lumen Aesthetics patient portal is ready.*Activate it/);
});

it('runs nothing, leads nowhere and keeps unwanted elements out, whatever a backend renders', async () => {
  const adapter = createMemoryAdapter(seed);
  const html = `<!doctype html><html><head><base href="https://evil.example"><link rel="stylesheet" href="https://evil.example/x.css"></head>
    <body><script>parent.hacked = true</script><img src="x" onerror="parent.hacked = true"><a href="https://evil.example">Away</a>
    <form action="https://evil.example"><button>Go</button></form><iframe src="https://evil.example"></iframe><p>Hello</p></body></html>`;
  showPreview({ ...adapter, renderInvite: () => Promise.resolve({ subject: 'S', html, text: 'T' }) });
  await shown().toContain('Hello');
  inside().querySelector('a')?.click();
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(inside().body.textContent).toContain('Hello');
  expect(Reflect.has(window, 'hacked')).toBe(false);
  expect(inside().querySelector('script, base, link, form, iframe, [onerror]')).toBeNull();
});

it('shows the dark colours of the mail in Dark only, whatever the viewer prefers', async () => {
  showPreview();
  await shown().toContain('Activate my portal');
  const colour = () =>
    inside().defaultView?.getComputedStyle(inside().body.querySelector('p, td, h1') ?? inside().body).color;
  const light = colour();
  await page.getByRole('tab', { name: 'Dark' }).click();
  await expect.poll(colour).not.toBe(light);
});

it('shows the words of an image instead of it where images are off', async () => {
  showPreview();
  await page.getByRole('tab', { name: 'Images off' }).click();
  await shown().toContain('Lumen Aesthetics');
  expect(inside().querySelector('img')).toBeNull();
});

it('shows the text part', async () => {
  showPreview();
  await page.getByRole('tab', { name: 'Text' }).click();
  await expect.element(page.getByRole('tabpanel')).toMatchTextContent(/Activate my portal/);
});

it('moves between the views by arrow keys, with one tab stop', async () => {
  showPreview();
  await expect.element(page.getByRole('tab', { name: 'Desktop' })).toHaveFocus();
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(page.getByRole('tab', { name: 'Phone' })).toHaveFocus();
  await userEvent.keyboard('{End}');
  await expect.element(page.getByRole('tab', { name: 'Text' })).toHaveAttribute('aria-selected', 'true');
});

it('pages from the example patient to real ones', async () => {
  showPreview();
  await expect.element(page.getByText(/^1 of \d+: example patient$/)).toBeVisible();
  await page.getByRole('button', { name: 'Next' }).click();
  await expect.element(page.getByText(/^2 of \d+: /)).toBeVisible();
  await shown().toMatch(/Hi (Cleo|Dan|Eve)/);
});

it('hides real patients from who may not see them', async () => {
  showPreview(createMemoryAdapter({ ...seed, viewer: { can: { seePatients: { because: 'No.' } } } }));
  await shown().toContain('Activate my portal');
  await expect.element(page.getByRole('button', { name: 'Next' })).not.toBeInTheDocument();
});

it('mails a test to the viewer, with what is written now', async () => {
  const adapter = createMemoryAdapter(seed);
  showPreview(adapter);
  await page.getByRole('button', { name: 'Send me a test' }).click();
  await expect.element(page.getByText(/Sent to staff@lumen.example/)).toBeVisible();
  expect(adapter.controls.mailed().map(({ to, kind }) => [kind, to])).toEqual([['test', 'staff@lumen.example']]);
});

it('shows our own rendering, called an example, where the backend renders none or fails to', async () => {
  const bare = showPreview(createMemoryAdapter({ ...seed, viewer: { without: ['renderInvite'] } }));
  await shown().toContain('Activate my portal');
  await expect.element(page.getByText(/An example/)).toBeVisible();
  bare.leave();
  const adapter = createMemoryAdapter(seed);
  const renderInvite = vi.fn<typeof adapter.renderInvite>();
  renderInvite.mockRejectedValue(new PortalAccessError('internal', 'Broken.'));
  showPreview({ ...adapter, renderInvite });
  await expect.element(page.getByRole('alert')).toMatchTextContent(/could not be rendered by your system/);
  await shown().toContain('Activate my portal');
});

it('says that an invite is too large to be shown, and stays', async () => {
  const adapter = createMemoryAdapter({ ...seed, viewer: { without: ['renderInvite'] } });
  const template = await adapter.getTemplate();
  const body = [{ type: 'paragraph' as const, children: [{ type: 'text' as const, text: 'x'.repeat(300_000) }] }];
  showPreview({ ...adapter, getTemplate: async () => ({ ...template, content: { ...template.content, body } }) });
  await expect.element(page.getByRole('alert')).toBeVisible();
  await expect.element(page.getByRole('dialog', { name: 'Email preview' })).toBeVisible();
});

it('opens from the invite and gives the focus back', async () => {
  showScreen(createMemoryAdapter(seed));
  await screen.preview.click();
  await expect.element(page.getByRole('dialog', { name: 'Email preview' })).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(screen.preview).toHaveFocus();
});
