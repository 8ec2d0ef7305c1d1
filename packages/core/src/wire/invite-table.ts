import * as v from 'valibot';
import { snippetSchema, templateSchema } from '../schemas/practice.ts';
import * as request from '../schemas/requests.ts';
import { previewRecipientSchema, renderedInviteSchema, snippetCoverageSchema } from '../schemas/sending.ts';
import { operation } from './operation.ts';

/** What concerns the invite: the text, its snippets and its previews. */
export const inviteTable = {
  getTemplate: operation({
    name: 'getTemplate',
    summary: 'The invite as it was last saved',
    verb: 'GET',
    path: '/template',
    message: request.nothing,
    result: templateSchema,
    call: (adapter, _, ctx) => adapter.getTemplate(ctx),
  }),
  saveTemplate: operation({
    name: 'saveTemplate',
    summary: 'Save the invite',
    verb: 'PUT',
    path: '/template',
    ifMatch: true,
    message: request.saving,
    result: templateSchema,
    current: templateSchema,
    call: (adapter, message, ctx) => adapter.saveTemplate(message, ctx),
  }),
  resetTemplate: operation({
    name: 'resetTemplate',
    summary: 'Go back to the default invite',
    verb: 'POST',
    path: '/template/reset',
    feature: 'resetTemplate',
    ifMatch: true,
    message: request.byRevision,
    result: templateSchema,
    current: templateSchema,
    call: (adapter, message, ctx) => adapter.resetTemplate?.(message, ctx),
  }),
  listSnippets: operation({
    name: 'listSnippets',
    summary: 'The placeholders that fill themselves in',
    verb: 'GET',
    path: '/snippets',
    message: request.nothing,
    result: v.array(snippetSchema),
    call: (adapter, _, ctx) => adapter.listSnippets(ctx),
  }),
  renderInvite: operation({
    name: 'renderInvite',
    summary: 'The very bytes that would be sent, with a dead activation link',
    verb: 'POST',
    path: '/rendered-invites',
    feature: 'renderInvite',
    message: request.rendering,
    result: renderedInviteSchema,
    call: (adapter, message, ctx) => adapter.renderInvite?.(message, ctx),
  }),
  sendTest: operation({
    name: 'sendTest',
    summary: 'Mail the content to the viewer, and to nobody else',
    verb: 'POST',
    path: '/test-emails',
    feature: 'sendTest',
    message: request.rendering,
    call: (adapter, message, ctx) => adapter.sendTest?.(message, ctx),
  }),
  previewRecipients: operation({
    name: 'previewRecipients',
    summary: 'Patients worth looking at in the preview, the awkward ones first',
    verb: 'POST',
    path: '/preview-recipients',
    feature: 'previewRecipients',
    message: request.ofContent,
    result: v.array(previewRecipientSchema),
    call: (adapter, message, ctx) => adapter.previewRecipients?.(message, ctx),
  }),
  snippetCoverage: operation({
    name: 'snippetCoverage',
    summary: 'For how many patients each snippet has a value',
    verb: 'POST',
    path: '/snippet-coverage',
    feature: 'snippetCoverage',
    message: request.ofContent,
    result: v.array(snippetCoverageSchema),
    call: (adapter, message, ctx) => adapter.snippetCoverage?.(message, ctx),
  }),
};
