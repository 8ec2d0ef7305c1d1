import { createPortalBackend } from '../create-portal-backend.ts';

/** A worker of its own process, for tests that kill it. The first argument holds its options as JSON. */
const backend = createPortalBackend(JSON.parse(process.argv[2] ?? '{}'));
await backend.work();
process.stdout.write('working\n');
process.once('SIGTERM', () => void backend.stop().then(() => process.exit(0)));
