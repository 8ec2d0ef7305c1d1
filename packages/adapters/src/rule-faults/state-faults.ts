import { defaultInvite, PortalAccessError, type InviteContent } from '@patient-portal-access/core';
import { but, type Faults } from './fault.ts';

/** Saves over whatever is there, by reading the revision anew each time. */
const whateverIsThere =
  <T extends { revision: string }>(read: () => Promise<T>) =>
  async () =>
    (await read()).revision;

export const stateFaults: Faults = {
  'stats-add-up': [
    (memory) => ({ getStats: but(memory.getStats, (stats) => ({ ...stats, total: stats.total + 1 })) }),
    (memory) => ({
      getStats: but(memory.getStats, (stats) => ({ ...stats, active: 0.5, inactive: stats.total - 0.5 })),
    }),
    (memory) => ({ getStats: but(memory.getStats, (stats) => ({ ...stats, active: -1, inactive: stats.total + 1 })) }),
    (memory) => ({ getStats: but(memory.getStats, (stats) => ({ ...stats, invited: NaN })) }),
  ],
  'stats-parts-are-inactive': [
    (memory) => ({ getStats: but(memory.getStats, (stats) => ({ ...stats, invited: stats.total })) }),
    (memory) => ({ getStats: but(memory.getStats, (stats) => ({ ...stats, unreachable: stats.total })) }),
  ],
  'stats-follow-activation': [
    (memory) => {
      const first = memory.getStats();
      return { getStats: () => first };
    },
    (memory) => ({
      getStats: but(memory.getStats, (stats) => ({ ...stats, active: 0, inactive: stats.total })),
    }),
  ],
  'switch-is-kept': [
    (memory) => ({
      setActivationEmailEnabled: async ({ enabled, revision }) => ({
        ...(await memory.getSettings()),
        activationEmailEnabled: enabled,
        revision: `${revision}'`,
      }),
    }),
    (memory) => ({
      getSettings: but(memory.getSettings, (settings) => ({ ...settings, revision: '1' })),
      setActivationEmailEnabled: async ({ enabled }) => {
        const { revision } = await memory.getSettings();
        return { ...(await memory.setActivationEmailEnabled({ enabled, revision })), revision: '1' };
      },
    }),
  ],
  'stale-switch-is-refused': [
    (memory) => ({
      setActivationEmailEnabled: async ({ enabled }) =>
        memory.setActivationEmailEnabled({ enabled, revision: await whateverIsThere(memory.getSettings)() }),
    }),
    (memory) => ({
      setActivationEmailEnabled: (input) =>
        memory.setActivationEmailEnabled(input).catch(() => {
          throw new PortalAccessError('conflict', 'Changed meanwhile.');
        }),
    }),
  ],
  'stale-invite-is-refused': [
    (memory) => ({
      saveTemplate: async ({ content }) =>
        memory.saveTemplate({ content, revision: await whateverIsThere(memory.getTemplate)() }),
    }),
    (memory) => ({
      saveTemplate: (input) =>
        memory.saveTemplate(input).catch(() => {
          throw new PortalAccessError('conflict', 'Changed meanwhile.');
        }),
    }),
  ],
  'answers-are-copies': [
    (memory) => {
      const kept = memory.getSettings();
      return { getSettings: () => kept };
    },
    (memory) => {
      const kept = memory.listSnippets();
      return { listSnippets: () => kept };
    },
    (memory) => {
      let kept = memory.getTemplate();
      return { getTemplate: () => kept, saveTemplate: (input) => (kept = memory.saveTemplate(input)) };
    },
    (memory) => {
      let given: InviteContent = defaultInvite('en');
      return {
        getTemplate: but(memory.getTemplate, (template) => ({ ...template, content: given })),
        saveTemplate: but(memory.saveTemplate, (template, { content }) => {
          given = content;
          return template;
        }),
      };
    },
  ],
  'reset-brings-the-default-back': [
    (memory) => ({ resetTemplate: () => memory.getTemplate() }),
    (memory) => ({
      resetTemplate: async () => memory.resetTemplate({ revision: await whateverIsThere(memory.getTemplate)() }),
    }),
  ],
  'reminders-are-kept': [
    (memory) => ({ setReminders: but(memory.setReminders, (reminders) => ({ ...reminders, afterDays: [30] })) }),
    (memory) => ({
      setReminders: async (input) =>
        memory.setReminders({ ...input, revision: await whateverIsThere(memory.getReminders)() }),
    }),
  ],
  'invite-comes-back-equal': [
    changingText((text) => text.trim()),
    changingText((text) => text.normalize('NFC')),
    changingText((text) => text.replaceAll('<', '&lt;')),
    (memory) => ({
      getTemplate: but(memory.getTemplate, (template) => ({
        ...template,
        content: { ...template.content, body: template.content.body.filter(({ type }) => type !== 'divider') },
      })),
    }),
  ],
  'invite-keeps-code-units': [
    changingText((text) => text.toWellFormed()),
    changingText((text) => text.replaceAll('\u0000', '')),
    changingText((text) => text.replaceAll(/\s+/g, ' ')),
  ],
  'unreadable-invite-is-refused': [
    (memory) => ({
      saveTemplate: ({ content, revision }) =>
        memory
          .saveTemplate({ content, revision })
          .catch(async () => memory.saveTemplate({ content: defaultInvite('en'), revision })),
    }),
    (memory) => ({
      saveTemplate: (input) =>
        memory.saveTemplate(input).catch(() => {
          throw new PortalAccessError('invalid', 'This cannot be read.');
        }),
    }),
    (memory) => ({
      saveTemplate: (input) =>
        memory.saveTemplate(input).catch(async (error: unknown) => {
          await memory.saveTemplate({ content: defaultInvite('en'), revision: input.revision });
          throw error;
        }),
    }),
  ],
  'oversized-invite-is-refused': [
    (memory) => ({
      saveTemplate: ({ content, revision }) =>
        memory
          .saveTemplate({ content, revision })
          .catch(() =>
            memory
              .saveTemplate({ content: { ...content, body: content.body.slice(0, 1) }, revision })
              .catch(() => memory.getTemplate()),
          ),
    }),
  ],
};

/** An adapter whose store changes every text. */
function changingText(change: (text: string) => string): Faults[string][number] {
  const changed = (content: InviteContent): InviteContent =>
    JSON.parse(JSON.stringify(content), (key, value: unknown) =>
      key === 'text' && typeof value === 'string' ? change(value) : value,
    );
  return (memory) => ({
    getTemplate: but(memory.getTemplate, (template) => ({ ...template, content: changed(template.content) })),
  });
}
