import { createMemoryAdapter } from '@patient-portal-access/adapters/memory';
import { type ComponentType, useRef } from 'react';
import { expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { showPart } from '../testing/show-screen.tsx';
import { Later } from './later.tsx';
import { ModalFrame, ModalInside } from './modal.tsx';
import { createPart } from './part.ts';

const adapter = createMemoryAdapter({});

function Hello({ name }: { name: string }) {
  return <p>Hello {name}</p>;
}

/** A part whose code comes when the test says so. */
function heldBack<Props>(Content: ComponentType<Props>) {
  let arrive = () => {};
  const held = new Promise<ComponentType<Props>>((resolve) => {
    arrive = () => resolve(Content);
  });
  return { part: createPart(() => held), arrive };
}

it('keeps the place of a part until its code is there', async () => {
  const { part, arrive } = heldBack(Hello);
  showPart(
    adapter,
    <Later part={part} give={{ name: 'Ada' }}>
      {(meanwhile) => <section aria-label="Greeting">{meanwhile}</section>}
    </Later>,
  );
  await expect.element(page.getByRole('region', { name: 'Greeting' })).toBeInTheDocument();
  arrive();
  await expect.element(page.getByText('Hello Ada')).toBeVisible();
});

it('shows a part that was fetched before without a moment in between', async () => {
  const { part, arrive } = heldBack(Hello);
  part.fetch();
  arrive();
  await expect.poll(() => part.read().state).toBe('here');
  const meanwhile = vi.fn<() => null>(() => null);
  showPart(
    adapter,
    <Later part={part} give={{ name: 'Ben' }}>
      {meanwhile}
    </Later>,
  );
  await expect.element(page.getByText('Hello Ben')).toBeVisible();
  expect(meanwhile).not.toHaveBeenCalled();
});

it('says that a part could not be loaded, and loads it on the next try', async () => {
  const load = vi
    .fn<() => Promise<typeof Hello>>()
    .mockRejectedValueOnce(new Error('offline'))
    .mockResolvedValue(Hello);
  showPart(
    adapter,
    <Later part={createPart(load)} give={{ name: 'Cleo' }}>
      {(meanwhile) => meanwhile}
    </Later>,
  );
  await expect.element(page.getByRole('alert')).toMatchTextContent(/could not be loaded. Check your connection/);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect.element(page.getByText('Hello Cleo')).toBeVisible();
});

it('puts the focus where it belongs once what stands in an open dialog arrives', async () => {
  const { part, arrive } = heldBack(Question);
  const onClose = vi.fn<() => void>();
  showPart(
    adapter,
    <ModalFrame open onClose={onClose} slot="question">
      <Later part={part} give={{ onClose }}>
        {(meanwhile) => <ModalInside title="One moment">{meanwhile}</ModalInside>}
      </Later>
    </ModalFrame>,
  );
  await expect.element(page.getByRole('dialog', { name: 'One moment' })).toBeVisible();
  arrive();
  await expect.element(page.getByRole('dialog', { name: 'Really?' })).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'No' })).toHaveFocus();
});

function Question({ onClose }: { onClose: () => void }) {
  const no = useRef<HTMLButtonElement>(null);
  return (
    <ModalInside title="Really?" initialFocus={no}>
      <button type="button">Yes</button>
      <button type="button" ref={no} onClick={onClose}>
        No
      </button>
    </ModalInside>
  );
}
