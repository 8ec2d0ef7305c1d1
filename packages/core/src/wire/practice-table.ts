import * as v from 'valibot';
import { remindersSchema, settingsSchema, statsSchema, trendDaySchema, viewerSchema } from '../schemas/practice.ts';
import * as request from '../schemas/requests.ts';
import { operation } from './operation.ts';

/** What concerns the practice: who looks, the figures, the switch, the reminders. */
export const practiceTable = {
  getViewer: operation({
    name: 'getViewer',
    summary: 'Who looks, what they may do, and what this backend offers',
    verb: 'GET',
    path: '/viewer',
    message: request.nothing,
    result: viewerSchema,
    call: (adapter, _, ctx) => adapter.getViewer(ctx),
  }),
  getStats: operation({
    name: 'getStats',
    summary: 'The three figures',
    verb: 'GET',
    path: '/stats',
    message: request.nothing,
    result: statsSchema,
    call: (adapter, _, ctx) => adapter.getStats(ctx),
  }),
  getSettings: operation({
    name: 'getSettings',
    summary: 'The switch, and the practice as the invite shows it',
    verb: 'GET',
    path: '/settings',
    message: request.nothing,
    result: settingsSchema,
    call: (adapter, _, ctx) => adapter.getSettings(ctx),
  }),
  setActivationEmailEnabled: operation({
    name: 'setActivationEmailEnabled',
    summary: 'Turn the activation email on or off; off pauses a running campaign',
    verb: 'PATCH',
    path: '/settings',
    ifMatch: true,
    message: request.switching,
    result: settingsSchema,
    current: settingsSchema,
    call: (adapter, message, ctx) => adapter.setActivationEmailEnabled(message, ctx),
  }),
  getReminders: operation({
    name: 'getReminders',
    summary: 'When inactive patients are reminded by themselves',
    verb: 'GET',
    path: '/reminders',
    feature: 'reminders',
    message: request.nothing,
    result: remindersSchema,
    call: (adapter, _, ctx) => adapter.getReminders?.(ctx),
  }),
  setReminders: operation({
    name: 'setReminders',
    summary: 'Change the reminders',
    verb: 'PUT',
    path: '/reminders',
    feature: 'reminders',
    ifMatch: true,
    message: request.reminding,
    result: remindersSchema,
    current: remindersSchema,
    call: (adapter, message, ctx) => adapter.setReminders?.(message, ctx),
  }),
  getTrend: operation({
    name: 'getTrend',
    summary: 'Active and inactive patients day by day',
    verb: 'GET',
    path: '/trend',
    feature: 'trend',
    query: { days: 'number' },
    message: request.trending,
    result: v.array(trendDaySchema),
    call: (adapter, message, ctx) => adapter.getTrend?.(message, ctx),
  }),
};
