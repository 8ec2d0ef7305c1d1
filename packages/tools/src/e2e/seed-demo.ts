import type { TestProject } from 'vitest/node';
import { createDataDir, startDemo } from './start-demo.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** What a demo leaves behind that was started once and stopped: others begin with a copy of it. */
    seededDemo: string;
  }
}

/** Seeds one practice for all tests of the project. Every other file would wait seconds for one of its own. */
export async function setup(project: TestProject) {
  const data = createDataDir();
  const demo = await startDemo({ dataDir: data.path });
  await demo.stop();
  project.provide('seededDemo', data.path);
  return () => data[Symbol.dispose]();
}
