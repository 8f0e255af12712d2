/** Says at the very end, in one line, how many tests passed and failed. */
import type { Reporter, TestCase, TestModule } from 'vitest/node';

/**
 * Prints `N passed, N failed`, and `, N skipped` where some were. A test file that could not be run at all, and an
 * error outside of any test, count as failures.
 */
export default class Tally implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const those = (state: ReturnType<TestCase['result']>['state']) =>
      tests.filter((test) => test.result().state === state).length;
    const broken = modules.filter((module) => module.state() === 'failed' && failedTests(module) === 0);
    const skipped = those('skipped') + those('pending');
    const line = `${those('passed')} passed, ${those('failed') + broken.length + errors.length} failed`;
    // After the other reporters, whose own summary comes in the same moment.
    setImmediate(() => console.log(skipped > 0 ? `${line}, ${skipped} skipped` : line));
  }
}

const failedTests = (module: TestModule): number => [...module.children.allTests('failed')].length;
