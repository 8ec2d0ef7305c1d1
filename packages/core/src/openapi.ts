import { componentSchemas, type JsonSchema } from './openapi/components.ts';
import { pathItems } from './openapi/operations.ts';

export type { JsonSchema } from './openapi/components.ts';

/** The wire as an OpenAPI 3.1 document, printed from the one table that client and handler read. */
export const openApiDocument = ({ server = '/' }: { server?: string } = {}): JsonSchema => ({
  openapi: '3.1.0',
  info: {
    title: 'Patient Portal Access',
    version: '1',
    description: 'What the screen asks of a backend. Errors are problem+json (RFC 9457) whose type is the code.',
    license: { name: 'MIT', identifier: 'MIT' },
  },
  servers: [{ url: server }],
  paths: pathItems(),
  components: { schemas: componentSchemas() },
});
