import type { PortalAccessAdapter, Viewer } from '@patient-portal-access/core';
import { wire } from '@patient-portal-access/core/wire';
import { parsed, type Desk } from './desk.ts';
import { coverageOf, previewRecipients, renderInvite, sendTest } from './preview.ts';
import { resetTemplate, saveTemplate } from './template.ts';
import { refuseUnless } from './viewer.ts';

/** What concerns the invite: the text, its snippets and its previews. */
export const inviteMethods = ({ state, viewer, read, change }: Desk) =>
  ({
    getTemplate: (ctx) => read({ ctx, work: () => state.template }),
    saveTemplate: (input, ctx) =>
      change({ ctx, may: 'editTemplate', work: () => saveTemplate(state, parsed(wire.saveTemplate, input), viewer) }),
    resetTemplate: (input, ctx) =>
      change({
        ctx,
        has: 'resetTemplate',
        may: 'editTemplate',
        work: () => resetTemplate(state, parsed(wire.resetTemplate, input), viewer),
      }),
    listSnippets: (ctx) => read({ ctx, work: () => state.snippets }),
    renderInvite: (input, ctx) =>
      read({
        ctx,
        has: 'renderInvite',
        work: () => renderInvite(state, permitted(viewer, parsed(wire.renderInvite, input))),
      }),
    sendTest: (input, ctx) =>
      change({
        ctx,
        has: 'sendTest',
        may: 'sendTest',
        work: () => sendTest(state, permitted(viewer, parsed(wire.sendTest, input)), viewer),
      }),
    previewRecipients: (input, ctx) =>
      read({
        ctx,
        has: 'previewRecipients',
        may: 'seePatients',
        work: () => previewRecipients(state, parsed(wire.previewRecipients, input).content),
      }),
    snippetCoverage: (input, ctx) =>
      read({ ctx, has: 'snippetCoverage', work: () => coverageOf(state, parsed(wire.snippetCoverage, input)) }),
  }) satisfies Partial<PortalAccessAdapter>;

/** A preview that names a patient is for whoever may see patients. */
function permitted<T extends { recipientId?: string }>(viewer: Viewer, input: T): T {
  if (input.recipientId !== undefined) refuseUnless(viewer, { may: 'seePatients' });
  return input;
}
