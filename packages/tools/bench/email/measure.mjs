// How many mails a second of processor time, for engines that take turns.
import { setTimeout } from 'node:timers/promises';
import { patients } from './invite.mjs';

const TURN_MS = 100;

export const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

/**
 * Lets every engine make mails for the same patients in turn, `rounds` times, and `spend`s each mail.
 * Time is the processor's, so what else runs on the machine counts little; ratios are taken within a round.
 */
export async function race(engines, { spend, rounds }) {
  const speeds = Object.fromEntries(Object.keys(engines).map((name) => [name, []]));
  for (const engine of Object.values(engines)) await turn(engine, spend);
  const names = Object.keys(engines);
  for (let round = 0; round < rounds; round++) {
    // Each comes after each of the others equally often.
    const order = names.map((_, i) => names[(round + i) % names.length]);
    for (const name of round % 2 ? order : order.toReversed()) speeds[name].push(await turn(engines[name], spend));
  }
  return {
    perSecond: (name) => median(speeds[name]),
    times: (name, other) => median(speeds[name].map((speed, round) => speed / speeds[other][round])),
  };
}

async function turn(engine, spend) {
  const isAsync = engine(patients[0], 0) instanceof Promise;
  globalThis.gc?.(); // nobody pays for the garbage of another
  await setTimeout(5); // nor for the threads that sweep it
  for (let i = 0; i < 20; i++) spend(await engine(patients[i], i));
  const before = process.cpuUsage();
  const started = performance.now();
  let mails = 0;
  while (performance.now() - started < TURN_MS)
    for (let i = 0; i < 20; i++, mails++) {
      const mail = engine(patients[mails % patients.length], mails);
      spend(isAsync ? await mail : mail);
    }
  const { user, system } = process.cpuUsage(before);
  return (mails / (user + system)) * 1e6;
}

/** Prints one figure against its goal, in the form that every bench has. */
export function report(name, value, { least = -Infinity, most = Infinity }) {
  const goal = least === -Infinity ? `at most ${most}` : `at least ${least}`;
  const holds = value >= least && value <= most;
  if (!holds) process.exitCode = 1;
  console.log(`bench: email/${name} ${value.toFixed(2)} (goal: ${goal}) ${holds ? 'ok' : 'missed'}`);
}
