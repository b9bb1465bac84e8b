// SPDX-License-Identifier: EUPL-1.2
import { readdirSync } from 'node:fs';
import { count, summary } from '../infra/start/report.mjs';

/* Sums the reports of all test runners. A check that broke counts as one failure, where no failed test says it already. */

const broken = Number(process.argv[2] ?? 0);
const reports = readdirSync('tmp/reports').filter((name) => name.endsWith('.json'));
const sum = reports
  .map((name) => count(`tmp/reports/${name}`))
  .reduce((all, one) => ({ passed: all.passed + one.passed, failed: all.failed + one.failed }), {
    passed: 0,
    failed: 0,
  });
const failed = Math.max(sum.failed, broken, reports.length === 0 ? 1 : 0);

console.log(summary({ passed: sum.passed, failed }));
process.exitCode = failed === 0 ? 0 : 1;
