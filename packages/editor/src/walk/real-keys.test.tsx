import { parseInviteContent } from '@patient-portal-access/core';
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { loadBesideText, renderEditor } from '../testing/render-editor.tsx';
import { MARKED, walkStart, walkTable } from './walk-table-in-test.ts';

beforeAll(loadBesideText, 60_000);

const STEPS = 120;

/** Keys as people press them, in the writing of user-event. */
const keys = fc.oneof(
  fc.constantFrom(
    'a',
    ' ',
    'word ',
    ', ',
    '[[',
    ']',
    '[[[[Business Name]]',
    '[[First Name|you]',
    '[[Busines Name]',
    'ا',
    'é',
  ),
  fc.constantFrom('{ArrowLeft}', '{ArrowRight}', '{ArrowUp}', '{ArrowDown}', '{Home}', '{End}'),
  fc.constantFrom('{Shift>}{ArrowLeft}{/Shift}', '{Shift>}{ArrowRight}{/Shift}', '{Shift>}{ArrowDown}{/Shift}'),
  fc.constantFrom('{Control>}{ArrowLeft}{/Control}', '{Control>}{ArrowRight}{/Control}', '{Control>}{Home}{/Control}'),
  fc.constantFrom('{Backspace}', '{Delete}', '{Enter}', '{Shift>}{Enter}{/Shift}', '{Control>}{Backspace}{/Control}'),
  fc.constantFrom(
    '{Escape}',
    '{Control>}b{/Control}',
    '{Control>}{Shift>}x{/Shift}{/Control}',
    '{Control>}\\{/Control}',
  ),
  fc.constantFrom(
    '{Control>}{Alt>}2{/Alt}{/Control}',
    '{Control>}{Shift>}8{/Shift}{/Control}',
    '{Control>}]{/Control}',
  ),
  fc.constantFrom('{Control>}z{/Control}', '{Control>}y{/Control}', '{Control>}x{/Control}', '{Control>}v{/Control}'),
);
const drags = fc.tuple(fc.nat(), fc.nat()).map(([chip, to]) => ({ chip, to }));
const anyWalk = fc.array(fc.oneof({ weight: 30, arbitrary: keys }, { weight: 2, arbitrary: drags }), {
  minLength: STEPS,
  maxLength: STEPS,
});

/** No chip is broken, and nothing of one stands in the text. */
function brokenIn(content: Element): string[] {
  const chips = Array.from(content.querySelectorAll('[data-snippet="marked"]'), (chip) => chip.textContent);
  const copy = content.cloneNode(true);
  if (copy instanceof Element) for (const chip of copy.querySelectorAll('[data-slot="chip"]')) chip.remove();
  const rest = MARKED.test(copy.textContent ?? '') ? [copy.textContent ?? ''] : [];
  return [...chips.filter((words) => words !== '[Ωmega Ψsi]'), ...rest];
}

/** Nothing may float over what is dragged. */
async function drag(content: Element, { chip, to }: { chip: number; to: number }): Promise<void> {
  await userEvent.keyboard('{Escape}');
  const chips = content.querySelectorAll('[data-slot="chip"]');
  const places = content.querySelectorAll('[data-lexical-text]');
  const [source, target] = [chips[chip % chips.length], places[to % places.length]];
  if (source && target) await userEvent.dragAndDrop(source, target);
}

it.each(['ltr', 'rtl'] as const)(
  'stays whole on a walk with real keys and mouse, and undo leads back to the start byte for byte, %s',
  { timeout: 120_000 },
  async (dir) => {
    const editor = renderEditor({ dir, value: walkStart, snippets: walkTable.snippets });
    await expect.element(editor.tool('Insert snippet')).toBeVisible();
    const content = editor.content.element();
    await userEvent.click(editor.content);
    const [walk = []] = fc.sample(anyWalk, { numRuns: 1, seed: 20260102 });
    for (const step of walk) {
      if (typeof step === 'string') await editor.press(step);
      else await drag(content, step);
      expect(brokenIn(content)).toEqual([]);
      if (document.activeElement !== content) await editor.press('{Escape}');
    }
    // However fast it went: what a field holds is told when it is left.
    editor.content.element().blur();
    expect(JSON.stringify(editor.latest())).not.toBe(JSON.stringify(walkStart));
    for (const change of editor.changes) expect(parseInviteContent(JSON.parse(JSON.stringify(change)))).toEqual(change);
    const undo = editor.tool('Undo').element();
    editor.content.element().focus();
    for (let i = 0; undo.getAttribute('aria-disabled') === 'false' && i < STEPS; i++)
      await editor.press(`{Control>}${'z'.repeat(10)}{/Control}`);
    await expect.poll(() => JSON.stringify(editor.latest())).toBe(JSON.stringify(walkStart));
  },
);
