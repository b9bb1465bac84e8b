// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';

/** Counts a Jest report. What was not run is not passed: skipped and todo tests, and files that broke before their tests. */
export function count(file) {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    const notRun = report.numPendingTests + report.numTodoTests + report.numRuntimeErrorTestSuites;
    return { passed: report.numPassedTests, failed: report.numFailedTests + notRun };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

export const summary = ({ passed, failed }) => `${passed} passed, ${failed} failed`;
