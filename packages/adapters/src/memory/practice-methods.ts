import type { PortalAccessAdapter } from '@patient-portal-access/core';
import { wire } from '@patient-portal-access/core/wire';
import { parsed, type Desk } from './desk.ts';
import { listPatients, statsOf } from './patients.ts';
import { setActivationEmailEnabled, setReminders } from './template.ts';
import { trendOf } from './trend.ts';

/** What concerns the practice: who looks, the figures, the switch, the patients, the reminders. */
export const practiceMethods = ({ state, viewer, read, change }: Desk) =>
  ({
    getViewer: (ctx) => read({ ctx, work: () => viewer }),
    getStats: (ctx) => read({ ctx, work: () => statsOf(state) }),
    getSettings: (ctx) => read({ ctx, work: () => state.settings }),
    setActivationEmailEnabled: (input, ctx) =>
      change({
        ctx,
        may: 'toggleActivation',
        work: () => setActivationEmailEnabled(state, parsed(wire.setActivationEmailEnabled, input)),
      }),
    listPatients: (query, page, ctx) =>
      read({
        ctx,
        has: 'listPatients',
        may: 'seePatients',
        work: () => {
          parsed(wire.listPatients, { ...query, ...page });
          return listPatients(state, query, page);
        },
      }),
    getTrend: (input, ctx) =>
      read({ ctx, has: 'trend', work: () => trendOf(state, parsed(wire.getTrend, input).days) }),
    getReminders: (ctx) => read({ ctx, has: 'reminders', work: () => state.reminders }),
    setReminders: (input, ctx) =>
      change({
        ctx,
        has: 'reminders',
        may: 'sendInvites',
        work: () => setReminders(state, parsed(wire.setReminders, input)),
      }),
  }) satisfies Partial<PortalAccessAdapter>;
