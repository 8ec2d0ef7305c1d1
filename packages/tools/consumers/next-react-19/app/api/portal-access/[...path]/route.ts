import { createHandler } from '@patient-portal-access/adapters/handler';
import { createMemoryAdapter } from '@patient-portal-access/adapters/memory';

const adapter = createMemoryAdapter({
  patients: [
    { firstName: 'Ada', lastName: 'Stone', email: 'ada@mail.example', birthDate: '1980-04-02', active: true },
    { firstName: 'Cleo', lastName: 'Marsh', email: 'cleo@mail.example', birthDate: '1990-01-20' },
    { firstName: 'Dan', lastName: 'Ito', email: 'dan@mail.example', birthDate: '1988-12-01' },
  ],
});
const handler = createHandler(() => adapter, { basePath: '/api/portal-access' });

export { handler as GET, handler as PATCH, handler as POST, handler as PUT };
