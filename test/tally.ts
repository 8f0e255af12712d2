/** Says at the very end, in one line, how many tests passed and failed. */
import type { Reporter, TestCase, TestModule, TestSpecification, Vitest } from 'vitest/node';
import { Reliability } from './reliability/whole-run';

/**
 * Prints `N passed, N failed`, and `, N skipped` where some were. A test file that could not be run at all, and an
 * error outside of any test, count as failures; so does what is wrong with docs/reliability.md once all tests are over.
 */
export default class Tally implements Reporter {
  #reliability: Reliability | null = null;

  onInit(vitest: Vitest): void {
    this.#reliability = new Reliability(vitest);
  }

  async onTestRunStart(specifications: readonly TestSpecification[]): Promise<void> {
    await this.#reliability?.begin(specifications);
  }

  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const those = (state: ReturnType<TestCase['result']>['state']) =>
      tests.filter((test) => test.result().state === state).length;
    const broken = modules.filter((module) => module.state() === 'failed' && failedTests(module) === 0);
    const skipped = those('skipped') + those('pending');
    const wrong = errors.length === 0 ? (this.#reliability?.end(modules) ?? []) : [];
    if (wrong.length > 0) process.exitCode = 1;
    const failed = those('failed') + broken.length + errors.length + wrong.length;
    const line = `${those('passed')} passed, ${failed} failed`;
    // After the other reporters, whose own summary comes in the same moment.
    setImmediate(() => {
      for (const one of wrong) console.error(`${one}\n`);
      console.log(skipped > 0 ? `${line}, ${skipped} skipped` : line);
    });
  }
}

const failedTests = (module: TestModule): number => [...module.children.allTests('failed')].length;
