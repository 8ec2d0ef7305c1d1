// `pnpm test:chaos`: the tests that kill workers, freeze them and end the database, in their long form.
import { runVitest } from './run-vitest.mjs';

const engine = 'packages/backend/src/engine';
runVitest('node', [`${engine}/chaos.test.ts`, `${engine}/crash.test.ts`], { CHAOS: 'long' });
