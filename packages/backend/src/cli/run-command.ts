import { parseArgs } from 'node:util';
import { isPortalAccessError } from '@patient-portal-access/core';
import { createPortalBackend } from '../create-portal-backend.ts';
import { help } from './help.ts';
import { OperatorError } from './operator-error.ts';
import { readEnvironment, type Environment } from './read-environment.ts';
import { seed } from './seed.ts';
import { serve } from './serve.ts';
import { untilStopped } from './until-stopped.ts';

const commands = { serve, worker, migrate, seed };

/** Runs one command and gives its exit code. What goes wrong is told in a sentence, without a stack. */
export async function runCommand(args: string[], variables: NodeJS.ProcessEnv): Promise<number> {
  try {
    const { values, positionals } = read(args);
    const [name, ...rest] = positionals;
    if (values.help || name === undefined || name === 'help') {
      console.log(help);
      return name === undefined && !values.help ? 2 : 0;
    }
    if (!isCommand(name))
      throw new OperatorError(`There is no command "${name}". There are: ${Object.keys(commands).join(', ')}.`);
    await commands[name](readEnvironment(variables, name), rest);
    return 0;
  } catch (error) {
    console.error(messageOf(error));
    return 1;
  }
}

function read(args: string[]) {
  try {
    return parseArgs({ args, allowPositionals: true, options: { help: { type: 'boolean', short: 'h' } } });
  } catch (error) {
    throw new OperatorError(`${error instanceof Error ? error.message : 'The arguments cannot be read.'} See --help.`);
  }
}

const isCommand = (name: string): name is keyof typeof commands => Object.hasOwn(commands, name);

async function migrate(environment: Environment): Promise<void> {
  const backend = createPortalBackend(environment.backend);
  await backend.ready();
  await backend.stop();
  console.log('The database is up to date.');
}

async function worker(environment: Environment): Promise<void> {
  if (environment.backend.database.startsWith('pglite:'))
    throw new OperatorError(
      'The embedded database can be used by one process only, and `serve` sends from its own. Give DATABASE_URL a postgres:// address to run workers of their own.',
    );
  const backend = createPortalBackend(environment.backend);
  try {
    await backend.ready();
    await backend.work();
    console.log('Sending. Stop with Ctrl-C: mails on their way are finished first.');
    await untilStopped();
  } finally {
    await backend.stop();
  }
}

function messageOf(error: unknown): string {
  if (error instanceof OperatorError) return error.message;
  if (isPortalAccessError(error)) {
    const fields = Object.entries(error.info.fields ?? {}).map(([field, what]) => `\n  ${field} ${what}`);
    return `${error.message}${fields.join('')}`;
  }
  return `Unexpected: ${error instanceof Error ? error.message : String(error)}`;
}
