import { writeFileSync } from 'node:fs';

/**
 * Counts a Vitest run for `npm test`. A failing hook or import fails no test, so it is counted beside the tests.
 * @returns {import('vitest/node').Reporter}
 */
export function summaryReporter() {
  return {
    onTestRunEnd(modules, unhandled) {
      const count = { passed: 0, failed: 0, skipped: 0, pending: 0 };
      for (const test of modules.flatMap((module) => [...module.children.allTests()])) {
        count[test.result().state] += 1;
        if (test.diagnostic()?.flaky)
          console.log(`passed on a second try only: ${test.module.moduleId} > ${test.fullName}`);
      }
      const hooks = modules
        .flatMap((module) => [module, ...module.children.allSuites()])
        .flatMap((suite) => suite.errors());
      // A test that never ended (its worker died) is no pass and no skip.
      const failed = count.failed + count.pending + hooks.length + unhandled.length;
      const file = process.env.TEST_RESULTS_FILE;
      if (file) writeFileSync(file, JSON.stringify({ passed: count.passed, failed, skipped: count.skipped }));
      else console.log(`tests: ${count.passed} passed, ${failed} failed, ${count.skipped} skipped`);
    },
  };
}
