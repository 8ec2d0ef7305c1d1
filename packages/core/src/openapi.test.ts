import { describe, expect, it } from 'vitest';
import { openApiDocument } from './openapi.ts';
import { rows } from './wire/wire-table.ts';

const document = openApiDocument({ server: '/api/portal-access' });
const text = JSON.stringify(document);

describe('the OpenAPI document', () => {
  it('is version 3.1 and has an operation for every row of the wire table', () => {
    expect(document).toMatchObject({ openapi: '3.1.0', servers: [{ url: '/api/portal-access' }] });
    for (const { path, verb, name } of rows)
      expect(document).toMatchObject({ paths: { [path]: { [verb.toLowerCase()]: { operationId: name } } } });
    expect(text).toContain('"operationId":"watchCampaign"');
  });

  it('names the paths of the contract, and no others', () => {
    expect(Object.keys(Object(document['paths'])).toSorted()).toEqual([
      '/campaign-plans',
      '/campaigns',
      '/campaigns/{id}',
      '/campaigns/{id}/cancel',
      '/campaigns/{id}/events',
      '/campaigns/{id}/pause',
      '/campaigns/{id}/resume',
      '/campaigns/{id}/retry',
      '/campaigns/{id}/unknown',
      '/patients/search',
      '/preview-recipients',
      '/recipients/search',
      '/reminders',
      '/rendered-invites',
      '/settings',
      '/snippet-coverage',
      '/snippets',
      '/stats',
      '/template',
      '/template/reset',
      '/test-emails',
      '/trend',
      '/viewer',
    ]);
  });

  it('has no reference that leads nowhere', () => {
    const schemas = Object.keys(Object(Object(document['components']).schemas));
    const referred = [...text.matchAll(/"\$ref":"([^"]+)"/g)].map(([, target]) => target);
    expect(referred.length).toBeGreaterThan(20);
    for (const target of referred) expect(schemas.map((name) => `#/components/schemas/${name}`)).toContain(target);
  });

  it('says where revision and idempotency key ride, and keeps them out of the body', () => {
    const start = Object(document['paths'])['/campaigns'].post;
    expect(start.parameters).toMatchObject([{ name: 'Idempotency-Key', in: 'header', required: true }]);
    expect(Object.keys(start.requestBody.content['application/json'].schema.properties)).toEqual([
      'planId',
      'undoSeconds',
    ]);
    const save = Object(document['paths'])['/template'].put;
    expect(save.parameters).toMatchObject([{ name: 'If-Match', in: 'header', required: true }]);
    expect(save.requestBody.content['application/json'].schema).toMatchObject({
      properties: { content: { $ref: '#/components/schemas/InviteContent' } },
      required: ['content'],
    });
  });
});
