import {
  defaultInvite,
  PortalAccessError,
  type InviteContent,
  type InviteTemplate,
  type PortalSettings,
  type Reminders,
  type Viewer,
} from '@patient-portal-access/core';
import { runningCampaign } from './campaigns.ts';
import { pause } from './sending.ts';
import { instant, nextId, type MemoryState } from './state.ts';

export function setActivationEmailEnabled(
  state: MemoryState,
  input: { enabled: boolean; revision: string },
): PortalSettings {
  refuseIfStale(input.revision, state.settings);
  state.settings = { ...state.settings, activationEmailEnabled: input.enabled, revision: nextId(state, 's') };
  const running = runningCampaign(state);
  if (running && !input.enabled && running.state !== 'paused') pause(running, 'activation_email_disabled');
  return state.settings;
}

export function saveTemplate(
  state: MemoryState,
  input: { content: InviteContent; revision: string },
  viewer: Pick<Viewer, 'email'>,
): InviteTemplate {
  refuseIfStale(input.revision, state.template);
  return store(state, { content: structuredClone(input.content), isDefault: false, updatedBy: viewer.email });
}

export function resetTemplate(
  state: MemoryState,
  input: { revision: string },
  viewer: Pick<Viewer, 'email'>,
): InviteTemplate {
  refuseIfStale(input.revision, state.template);
  const content = defaultInvite(state.settings.practice.locale);
  return store(state, { content, isDefault: true, updatedBy: viewer.email });
}

export function setReminders(state: MemoryState, input: Reminders): Reminders {
  refuseIfStale(input.revision, state.reminders);
  const { nextRunAt: _, ...given } = input;
  state.reminders = { ...given, revision: nextId(state, 'r') };
  return state.reminders;
}

function store(state: MemoryState, template: Omit<InviteTemplate, 'revision' | 'updatedAt'>): InviteTemplate {
  state.template = { ...template, revision: nextId(state, 't'), updatedAt: instant(state.clock.now()) };
  state.templates.set(state.template.revision, state.template.content);
  return state.template;
}

function refuseIfStale(revision: string, current: { revision: string }) {
  if (revision === current.revision) return;
  throw new PortalAccessError(
    'conflict',
    'This was not saved: somebody saved a newer version since you opened it. Compare the two, then save again.',
    { current },
  );
}
