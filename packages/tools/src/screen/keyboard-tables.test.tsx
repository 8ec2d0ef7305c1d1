import { createMemoryAdapter } from '@patient-portal-access/adapters/memory';
import { describe, expect, it } from 'vitest';
import { backTo, inactivePatients, openScreen, practice, press, screen, tabTo } from './screen-in-test.tsx';

const seed = { patients: inactivePatients(3), practice };
const focused = () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '';

/** https://www.w3.org/WAI/ARIA/apg/patterns/switch/ */
describe('the switch', () => {
  it.each([
    ['Space', ' '],
    ['Enter', '{Enter}'],
  ])('%s turns it, and leaves the focus on it', async (_, key) => {
    const adapter = createMemoryAdapter(seed);
    openScreen(adapter);
    await tabTo(screen.activation);
    await expect.element(screen.activation).toHaveAttribute('aria-checked', 'true');
    for (const checked of ['false', 'true']) {
      await press(key);
      await expect.element(screen.activation).toHaveAttribute('aria-checked', checked);
      await expect.poll(async () => String((await adapter.getSettings()).activationEmailEnabled)).toBe(checked);
      await expect.element(screen.activation).toHaveFocus();
    }
  });

  it('Tab reaches it where it cannot be turned, and no key turns it', async () => {
    const because = 'Only the practice manager may do this.';
    openScreen(createMemoryAdapter({ ...seed, viewer: { can: { toggleActivation: { because } } } }));
    await tabTo(screen.activation);
    await press(' {Enter}');
    await expect.element(screen.activation).toHaveAttribute('aria-checked', 'true');
  });
});

/** https://www.w3.org/WAI/ARIA/apg/patterns/alertdialog/ */
describe('the alert dialog', () => {
  async function openConfirm() {
    openScreen(createMemoryAdapter(seed));
    await expect.element(screen.activateNow).not.toHaveAttribute('aria-disabled');
    await tabTo(screen.activateNow);
    await press('{Enter}');
    await expect.element(screen.confirm.getByRole('button', { name: 'Send to 3 patients' })).toBeVisible();
    await expect.element(screen.confirm.getByRole('button', { name: 'Cancel' })).toHaveFocus();
  }

  it('begins on what does no harm', openConfirm);

  it.each([
    ['Tab', '{Tab}'],
    ['Shift and Tab', '{Shift>}{Tab}{/Shift}'],
  ])('%s goes round inside it', async (_, key) => {
    await openConfirm();
    const seen: string[] = [];
    for (let times = 0; times < 4; times++) {
      seen.push(focused());
      await press(key);
    }
    expect(seen).toEqual(['Cancel', 'Send to 3 patients', 'Cancel', 'Send to 3 patients']);
  });

  it('Escape closes it, sends nothing, and the focus is where it was', async () => {
    await openConfirm();
    await press('{Escape}');
    await expect.element(screen.confirm).not.toBeInTheDocument();
    await expect.element(screen.activateNow).toHaveFocus();
    await expect.element(screen.progress).not.toBeInTheDocument();
  });

  it('is named and described, and is modal', async () => {
    await openConfirm();
    await expect.element(screen.confirm).toHaveAttribute('aria-modal', 'true');
    await expect.element(screen.confirm).toHaveAccessibleName('Send invites');
  });
});

/** https://www.w3.org/WAI/ARIA/apg/patterns/toolbar/ */
describe.each(['ltr', 'rtl'] as const)('the toolbar, %s', (dir) => {
  const [onward, back] = dir === 'ltr' ? ['{ArrowRight}', '{ArrowLeft}'] : ['{ArrowLeft}', '{ArrowRight}'];

  async function openToolbar() {
    openScreen(createMemoryAdapter(seed), { dir });
    await expect.element(screen.tool('Undo')).toBeVisible();
    await tabTo(screen.tool('Undo'));
  }

  it('is one tab stop', async () => {
    await openToolbar();
    await press('{Tab}');
    await expect.element(screen.content).toHaveFocus();
    await press('{Shift>}{Tab}{/Shift}');
    await expect.element(screen.tool('Undo')).toHaveFocus();
  });

  it('the arrow onward and the arrow back visit every tool, and go round', async () => {
    await openToolbar();
    const tools = [...screen.toolbar.element().querySelectorAll('button:not([data-folded])')].map(
      (tool) => tool.ariaLabel ?? '',
    );
    const visited: string[] = [];
    for (const _ of tools) {
      visited.push(focused());
      await press(onward);
    }
    expect(visited).toHaveLength(new Set(visited).size);
    await expect.element(screen.tool('Undo')).toHaveFocus();
    await press(back);
    await expect.element(screen.tool('Insert snippet')).toHaveFocus();
  });

  it('Home leads to the first tool and End to the last', async () => {
    await openToolbar();
    await press('{End}');
    await expect.element(screen.tool('Insert snippet')).toHaveFocus();
    await press('{Home}');
    await expect.element(screen.tool('Undo')).toHaveFocus();
  });

  it('remembers its last tool', async () => {
    await openToolbar();
    await press(onward + onward);
    await expect.element(screen.tool('Bold')).toHaveFocus();
    await press('{Tab}');
    await backTo(screen.tool('Bold'));
    await expect.element(screen.tool('Bold')).toHaveFocus();
  });

  it('Alt and F10 lead there from the text, and Escape leads back', async () => {
    await openToolbar();
    await press('{Tab}{Alt>}{F10}{/Alt}');
    await expect.element(screen.tool('Undo')).toHaveFocus();
    await press('{Escape}');
    await expect.element(screen.content).toHaveFocus();
  });
});
