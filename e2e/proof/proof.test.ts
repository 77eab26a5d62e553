import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { reportOf } from '../../scripts/summary.ts';
import { FAULTS, type Fault } from './faults.ts';

/**
 * Tests the tests: each fault is planted alone in a copy of the project, where its test must fail. The suites themselves show that it
 * passes without the fault.
 */
const root = join(import.meta.dirname, '../..');
const table: Record<string, string>[] = [];
let copy = '';

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'placard-proof-'));
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' });
  for (const file of files.split('\0').filter(Boolean)) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    cpSync(join(root, file), join(copy, file));
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
});

afterAll(() => {
  rmSync(copy, { recursive: true, force: true });
  console.table(table);
});

test.each(FAULTS)('the tests notice this fault: $what', (fault) => {
  const source = readFileSync(join(copy, fault.file), 'utf8');
  expect(source.split(fault.line), `${fault.file} contains the line once`).toHaveLength(2);
  writeFileSync(join(copy, fault.file), source.replace(fault.line, fault.by));
  try {
    const red = redTests(fault);
    table.push({ fault: fault.what, 'turned red': red.join('; ') || 'nothing', in: fault.noticed.file });
    expect(red.length).toBeGreaterThan(0);
  } finally {
    writeFileSync(join(copy, fault.file), source);
  }
});

/** Runs the named test in the copy; returns the titles of failed tests. Throws if the test does not exist or could not start. */
function redTests({ noticed }: Fault): readonly string[] {
  const report = join(copy, 'test-results/proof.json');
  rmSync(report, { force: true });
  const title = noticed.test.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  if (noticed.in === 'unit') run(['vitest', 'run', noticed.file, '-t', title, '--reporter=json', `--outputFile=${report}`]);
  else {
    run(['vite', 'build', '--mode', 'e2e-chromium', '--logLevel', 'error']);
    run(['playwright', 'test', '--config', 'e2e/playwright.config.ts', '--project=chromium', noticed.file, '-g', title], {
      REPORT: 'proof',
    });
  }
  const { tests, broken } = reportOf('proof', JSON.parse(readFileSync(report, 'utf8')));
  if (broken.length > 0) throw new Error(broken.join('\n'));
  const named = tests.filter(({ name, result }) => result !== 'skipped' && name.includes(noticed.test));
  if (named.length === 0) throw new Error(`${noticed.file} has no test "${noticed.test}"`);
  return named.filter(({ result }) => result === 'failed').map(({ name }) => name);
}

function run(argv: readonly string[], env: NodeJS.ProcessEnv = {}): void {
  const { error } = spawnSync('npx', argv, { cwd: copy, env: { ...process.env, ...env }, stdio: 'ignore' });
  if (error) throw error;
}
