/**
 * `npm test`: types, lint, stale generated files, then all tests. Ends with one line: `N passed, N failed`.
 * Every step runs even if an earlier one failed, so that one run shows everything.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface TestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numFailedTestSuites: number;
  readonly success: boolean;
}

const step = (title: string, command: string, args: readonly string[]): boolean => {
  process.stdout.write(`\n== ${title}\n`);
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (error) process.stdout.write(`${error.message}\n`);
  return status === 0;
};

let passed = 0;
let failed = 0;
let skipped = 0;
const count = (ok: boolean) => (ok ? passed++ : failed++);

count(step('types', 'npm', ['run', '-s', 'typecheck']));
count(step('lint', 'npm', ['run', '-s', 'lint']));
count(step('view', 'npm', ['run', '-s', 'build:view']));

const folder = mkdtempSync(join(tmpdir(), 'gongwen-tests-'));
try {
  const output = join(folder, 'report.json');
  const ok = step('tests', 'npx', ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${output}`]);
  const report = JSON.parse(readFileSync(output, 'utf8')) as TestReport;
  passed += report.numPassedTests;
  skipped += report.numPendingTests;
  failed += report.numFailedTests;
  // A suite that could not even be collected fails without a failed test.
  if (!ok && report.numFailedTests === 0) failed += Math.max(1, report.numFailedTestSuites);
} catch (error) {
  process.stdout.write(`the tests gave no report: ${error instanceof Error ? error.message : String(error)}\n`);
  failed++;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

process.stdout.write(`\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}\n`);
process.exitCode = failed ? 1 : 0;
