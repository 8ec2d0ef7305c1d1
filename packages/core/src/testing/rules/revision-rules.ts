import type { PortalAccessAdapter } from '../../adapter.ts';
import { equals, holds, rejects } from '../assert.ts';
import { method, rule } from '../rule.ts';
import { ruleInvite, save, turn } from '../steps.ts';

export const revisionRules = [
  rule({
    id: 'switch-is-kept',
    level: 'basic',
    name: 'the switch stays as it was turned, under a new revision',
    prove: async ({ adapter }) => {
      await turn(adapter, true);
      const before = await adapter.getSettings();
      const off = await adapter.setActivationEmailEnabled({ enabled: false, revision: before.revision });
      equals(off.activationEmailEnabled, false, 'the switch as answered');
      holds(off.revision !== before.revision, 'a change must give a new revision');
      equals(await adapter.getSettings(), off, 'the settings as read again');
    },
  }),
  rule({
    id: 'stale-switch-is-refused',
    level: 'basic',
    name: 'a switch turned on a stale revision is refused, with what is stored now',
    prove: async ({ adapter }) => {
      await turn(adapter, true);
      const { revision } = await adapter.getSettings();
      const stored = await adapter.setActivationEmailEnabled({ enabled: false, revision });
      const late = adapter.setActivationEmailEnabled({ enabled: true, revision });
      const { info } = await rejects(late, 'conflict', 'a stale switch');
      equals(info.current, stored, 'info.current');
      equals(await adapter.getSettings(), stored, 'what is stored');
    },
  }),
  rule({
    id: 'stale-invite-is-refused',
    level: 'basic',
    name: 'an invite saved on a stale revision is refused, with what is stored now, and overwrites nothing',
    prove: async ({ adapter }) => {
      const snippets = await adapter.listSnippets();
      const { revision } = await adapter.getTemplate();
      const stored = await adapter.saveTemplate({ content: ruleInvite(snippets), revision });
      const late = adapter.saveTemplate({ content: ruleInvite(snippets), revision });
      const { info } = await rejects(late, 'conflict', 'a stale save');
      equals(info.current, stored, 'info.current');
      equals(await adapter.getTemplate(), stored, 'what is stored');
    },
  }),
  rule({
    id: 'answers-are-copies',
    level: 'basic',
    name: 'what is returned or given is a copy: changing it changes nothing stored',
    prove: async ({ adapter }) => {
      const given = ruleInvite(await adapter.listSnippets());
      const saved = await save(adapter, given);
      given.subject.push({ type: 'text', text: 'changed after saving' });
      saved.content.body.length = 0;
      const { content } = await adapter.getTemplate();
      holds(content.body.length > 0, 'changing the answer of saveTemplate changed the invite');
      holds(
        !JSON.stringify(content).includes('changed after saving'),
        'changing the input of saveTemplate changed the invite',
      );
      await changesNothing(adapter);
    },
  }),
  rule({
    id: 'reset-brings-the-default-back',
    level: 'full',
    name: 'reset brings the default invite back, and refuses a stale revision',
    feature: 'resetTemplate',
    prove: async ({ adapter }) => {
      const resetTemplate = method(adapter, 'resetTemplate').bind(adapter);
      const saved = await save(adapter, ruleInvite(await adapter.listSnippets()));
      holds(!saved.isDefault, 'a saved invite is not the default');
      await rejects(resetTemplate({ revision: 'stale' }), 'conflict', 'a reset on a stale revision');
      const reset = await resetTemplate({ revision: saved.revision });
      holds(
        reset.isDefault && reset.revision !== saved.revision,
        'after reset the invite is the default, under a new revision',
      );
      equals(await adapter.getTemplate(), reset, 'the invite as read again');
    },
  }),
  rule({
    id: 'reminders-are-kept',
    level: 'full',
    name: 'reminders stay as they were set, and a stale revision is refused',
    feature: 'reminders',
    prove: async ({ adapter }) => {
      const setReminders = method(adapter, 'setReminders').bind(adapter);
      const { revision } = await method(adapter, 'getReminders').call(adapter);
      const wanted = { enabled: true, afterDays: [21, 42], quietHours: { from: '19:00', to: '09:00' } };
      const { nextRunAt: _, ...stored } = await setReminders({ ...wanted, revision });
      equals(stored, { ...wanted, revision: stored.revision }, 'the reminders as set');
      const { info } = await rejects(
        setReminders({ ...wanted, enabled: false, revision }),
        'conflict',
        'stale reminders',
      );
      holds(info.current !== undefined, 'info.current must say what is stored');
    },
  }),
];

/** Ruins every answer, and reads again. */
async function changesNothing(adapter: PortalAccessAdapter) {
  const [settings, snippets] = [await adapter.getSettings(), await adapter.listSnippets()];
  const [{ activationEmailEnabled }, count] = [settings, snippets.length];
  settings.activationEmailEnabled = !activationEmailEnabled;
  settings.practice.name = 'changed by the caller';
  snippets.length = 0;
  const again = await adapter.getSettings();
  equals(again.activationEmailEnabled, activationEmailEnabled, 'the switch after changing the answer');
  holds(again.practice.name !== 'changed by the caller', 'changing the answer of getSettings changed the practice');
  equals((await adapter.listSnippets()).length, count, 'snippets after changing the answer');
}
