import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as v from 'valibot';

/** One test as a runner reported it. `name` is its titles from the outermost group on, joined by " > ". */
interface Ran {
  readonly name: string;
  readonly result: 'passed' | 'failed' | 'skipped';
}

/** What a report says; `broken` are failures that belong to no test, such as a file that does not load. */
interface Report {
  readonly tests: readonly Ran[];
  readonly broken: readonly string[];
}

export interface Summary {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** A sentence for each thing that makes the run red; none means green. */
  readonly faults: readonly string[];
}

/** Adds up reports by name. A skipped test and a suite without a test are faults, as a failed test is. */
export function summarise(reports: ReadonlyMap<string, unknown>): Summary {
  const read = [...reports].map(([name, report]) => ({ name, ...reportOf(name, report) }));
  const all = read.flatMap(({ tests }) => tests);
  const named = (result: Ran['result']) => all.filter((test) => test.result === result).map(({ name }) => name);
  const broken = read.flatMap((each) => each.broken);

  return {
    passed: named('passed').length,
    failed: named('failed').length + broken.length,
    skipped: named('skipped').length,
    faults: [
      ...(read.length === 0 ? ['No report was given.'] : []),
      ...read.filter(({ tests }) => tests.length === 0).map(({ name }) => `${name} ran no test.`),
      ...broken,
      ...named('failed').map((name) => `Failed: ${name}`),
      ...named('skipped').map((name) => `Skipped: ${name}`),
    ],
  };
}

/** Vitest's JSON reporter writes what Jest's does. */
const VitestReport = v.object({
  testResults: v.array(
    v.object({
      name: v.string(),
      status: v.string(),
      message: v.optional(v.string(), ''),
      assertionResults: v.array(v.object({ ancestorTitles: v.array(v.string()), title: v.string(), status: v.string() })),
    }),
  ),
});

const Specs = v.array(v.object({ title: v.string(), tests: v.array(v.object({ projectName: v.string(), status: v.string() })) }));

interface PlaywrightSuite {
  readonly title: string;
  readonly specs: v.InferOutput<typeof Specs>;
  readonly suites?: readonly PlaywrightSuite[] | undefined;
}

const PlaywrightSuite: v.GenericSchema<unknown, PlaywrightSuite> = v.object({
  title: v.string(),
  specs: Specs,
  suites: v.optional(v.array(v.lazy(() => PlaywrightSuite))),
});

const PlaywrightReport = v.object({
  suites: v.array(PlaywrightSuite),
  errors: v.array(v.object({ message: v.optional(v.string(), 'an error without words') })),
});

/** What a report of either runner says. */
export function reportOf(name: string, report: unknown): Report {
  if (v.is(VitestReport, report)) return fromVitest(v.parse(VitestReport, report));
  const playwright = v.safeParse(PlaywrightReport, report);
  if (!playwright.success) return { tests: [], broken: [`${name} is no report of Vitest or Playwright.`] };
  return {
    tests: playwright.output.suites.flatMap((file) => testsOf(file, [])),
    broken: playwright.output.errors.map(({ message }) => `${name}: ${message}`),
  };
}

function fromVitest({ testResults }: v.InferOutput<typeof VitestReport>): Report {
  return {
    tests: testResults.flatMap(({ assertionResults }) =>
      assertionResults.map(({ ancestorTitles, title, status }) => ({
        name: [...ancestorTitles, title].join(' > '),
        result: status === 'passed' || status === 'failed' ? status : 'skipped',
      })),
    ),
    // A file that does not load, or that fails outside its tests, reports no failed test.
    broken: testResults
      .filter(({ status, assertionResults }) => status === 'failed' && !assertionResults.some((each) => each.status === 'failed'))
      .map(({ name, message }) => `Failed: ${basename(name)}: ${message}`),
  };
}

/** The outermost title of a Playwright report is the file's name, which is no part of a test's name. */
function testsOf({ specs, suites = [] }: PlaywrightSuite, above: readonly string[]): readonly Ran[] {
  return [
    ...specs.flatMap(({ title, tests }) => tests.map(({ status }) => ({ name: [...above, title].join(' > '), result: resultOf(status) }))),
    ...suites.flatMap((suite) => testsOf(suite, [...above, suite.title])),
  ];
}

/** A flaky test failed once: that is a failure here. */
function resultOf(status: string): Ran['result'] {
  if (status === 'expected') return 'passed';
  return status === 'skipped' ? 'skipped' : 'failed';
}

function main(paths: readonly string[]): void {
  const { passed, failed, skipped, faults } = summarise(new Map(paths.map((path) => [path, JSON.parse(readFileSync(path, 'utf8'))])));
  for (const fault of faults) console.log(fault);
  console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
  if (faults.length > 0) process.exitCode = 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main(process.argv.slice(2));
