import { parseInviteContent, type InviteContent } from '@patient-portal-access/core';
import fc from 'fast-check';
import { UNDO_COMMAND } from 'lexical';
import { expect, it } from 'vitest';
import { editorLabels } from '../labels.ts';
import { registerPastes } from '../paste/register-paste.ts';
import { createInviteSession } from '../session/invite-session.ts';
import { anyStep, take, type Walk } from './walk-steps-in-test.ts';
import { MARKED, walkStart, walkTable } from './walk-table-in-test.ts';

/** A few thousand steps in all; the same ones each time. */
const WALKS = 75;
const STEPS = 80;

function openWalk(): { walk: Walk; errors: unknown[]; close: () => void } {
  const errors: unknown[] = [];
  const session = createInviteSession({
    content: walkStart,
    settings: { table: walkTable, labels: editorLabels, locale: 'en', readOnly: false, coverage: [] },
    onChange: () => undefined,
  });
  const hosts = Object.values(session.fields).map((editor) => {
    const host = document.body.appendChild(document.createElement('div'));
    host.contentEditable = 'true';
    editor.setRootElement(host);
    editor._onError = (error) => void errors.push(error);
    return host;
  });
  const stopPasting = registerPastes(session);
  return {
    walk: { session, field: 'body', clipboard: {} },
    errors,
    close() {
      stopPasting();
      session.dispose();
      for (const host of hosts) host.remove();
    },
  };
}

/** Chips are whole, and the invite is one that can be stored. */
function check(content: InviteContent): void {
  expect(parseInviteContent(JSON.parse(JSON.stringify(content)))).toEqual(content);
  const json = JSON.stringify(content);
  const texts = [...json.matchAll(/"text":"((?:[^"\\]|\\.)*)"/g)].map(([, text]) => text ?? '');
  expect(texts.filter((text) => MARKED.test(text))).toEqual([]);
  expect(texts.filter((text) => !text.isWellFormed())).toEqual([]);
  for (const [, fallback] of json.matchAll(/"id":"marked","fallback":"([^"]*)"/g)) expect(fallback).toBe('ΦΦ');
}

async function walkAndReturn(steps: Parameters<typeof take>[1][]): Promise<void> {
  const { walk, errors, close } = openWalk();
  try {
    for (const step of steps) {
      await take(walk, step);
      expect(errors).toEqual([]);
      check(walk.session.content.read());
    }
    const { session } = walk;
    for (let i = 0; session.history.get().canUndo; i++) {
      if (i > STEPS * 10) throw new Error('undo has no end');
      session.fields.body.dispatchCommand(UNDO_COMMAND, undefined);
      await Promise.resolve();
    }
    expect(JSON.stringify(session.content.read())).toBe(JSON.stringify(walkStart));
  } finally {
    close();
  }
}

it('stays whole on any walk, and undo leads back to the start byte for byte', { timeout: 90_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { minLength: 30, maxLength: STEPS, size: 'max' }), walkAndReturn),
    {
      numRuns: WALKS,
      seed: 20260101,
    },
  );
});
