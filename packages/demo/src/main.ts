import { readConfig, StartError } from './server/read-config.ts';
import { type Demo, startDemo } from './server/start-demo.ts';

/** How long a stop may take before the process ends anyway. */
const PATIENCE = 10_000;

async function main() {
  const starting = startDemo(readConfig(process.argv.slice(2), process.env));
  // npm passes on the signal that the terminal has already sent: what comes after the first is the same wish.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stopOnce(starting));
  const { appUrl, inboxUrl } = await starting;
  console.log(`App ${appUrl}`);
  console.log(`Inbox ${inboxUrl}`);
  console.log('Storybook npm run storybook');
}

let stopping: Promise<void> | undefined;
function stopOnce(starting: Promise<Demo>) {
  stopping ??= (async () => {
    setTimeout(() => process.exit(1), PATIENCE).unref();
    await (await starting).stop();
    process.exit(0);
  })();
  return stopping;
}

main().catch((error: unknown) => {
  // The backend's own errors are words for the operator, too.
  const told = error instanceof StartError || (error instanceof Error && error.name === 'PortalAccessError');
  console.error(told ? error.message : error);
  process.exit(1);
});
