import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { go } from '../../src/card/snippets/go.ts';
import { java } from '../../src/card/snippets/java.ts';
import { HOSTILE_NAMES } from '../../src/card/snippets/names.fake.ts';
import type { Subject } from '../../src/card/snippets/subject.ts';
import { ASSET_KINDS } from '../../src/model/kind.ts';
import { casesOf, printed, snippetIn } from '../contract/snippets.ts';
import { RELEASES } from '../demo-catalog/releases.ts';
import type { Catalog } from '../demo-catalog/server.ts';
import { startCatalog } from '../demo-catalog/server.ts';
import { workFolder } from '../tools/environment.ts';
import { runInPython } from './packages.ts';

/** The last package of each line; 1.4's needs libraries that no current Python supports. */
const PACKAGES: Readonly<Record<string, string>> = { '1.6': '1.6.13.2', '1.9': '1.9.17.6', '1.12': '1.12.14.2', '2.0': '2.0.7.0' };

async function withCatalog(
  release: string,
  work: (catalog: Catalog, env: Readonly<Record<string, string>>) => Promise<void>,
): Promise<void> {
  const version = RELEASES[release] ?? '';
  const catalog = await startCatalog({ version, basePath: '/data/', decoys: false });
  try {
    await work(catalog, { OPENMETADATA_HOST: `${catalog.url}api`, OPENMETADATA_JWT_TOKEN: await catalog.token('user') });
  } finally {
    await catalog.close();
  }
}

describe('Python', () => {
  test.each(Object.entries(PACKAGES))(
    'the Python snippet prints the owners from release %s with package %s, and requests hostile names as they are',
    (release, version) =>
      withCatalog(release, async (catalog, env) => {
        const cases = casesOf(catalog);
        const [first] = cases;
        if (!first) throw new Error('the demo catalog has no owned asset');
        const hostile = HOSTILE_NAMES.map((fqn) => ({ ...first.subject, fqn }));
        const subjects = [...cases.map(({ subject }) => subject), ...hostile];
        const results = await runInPython(
          version,
          subjects.map((subject) => snippetIn('python', subject) ?? ''),
          env,
        );
        const lines = results.map((text) => text.trim().split('\n'));
        expect(lines.slice(0, cases.length)).toEqual(cases.map(({ owners }) => owners));
        expect(lines.slice(cases.length).map((told) => told[0])).toEqual(HOSTILE_NAMES.map(() => 'Traceback (most recent call last):'));
        const asked = catalog.requests
          .filter(({ status }) => status === 404)
          .map(({ path }) => decodeURIComponent(path.split('/').at(-1) ?? ''));
        expect(asked).toEqual(HOSTILE_NAMES);
      }),
    300_000,
  );
});

/** Every kind, and every name that could break a program. */
const PROGRAMS: readonly Subject[] = [
  ...ASSET_KINDS.map((kind) => subjectOf(kind, 'svc.db."sch.x".t')),
  ...HOSTILE_NAMES.map((fqn) => subjectOf('table', fqn)),
];

function subjectOf(kind: Subject['kind'], fqn: string): Subject {
  return { kind, fqn, api: { server: 'https://om.example.com/', release: [2, 0], collection: 'any', ownerField: 'owners' } };
}

/** The string literals that a language's own parser finds in each program. */
async function literalsIn(programs: readonly string[], suffix: string, argv: readonly [string, ...string[]]): Promise<readonly string[][]> {
  const folder = await mkdtemp(join(tmpdir(), 'placard-snippets-'));
  try {
    const files = programs.map((_, at) => join(folder, `snippet${at}.${suffix}`));
    await Promise.all(files.map((file, at) => writeFile(file, programs[at] ?? '')));
    return JSON.parse(await printed([...argv, ...files], { HOME: folder, GOCACHE: workFolder('go-cache'), GO111MODULE: 'off' }));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

describe.each([
  ['Java', java, 'java', ['java', join(import.meta.dirname, 'Literals.java')]],
  ['Go', go, 'go', ['go', 'run', join(import.meta.dirname, 'literals.go'), '--']],
] as const)('%s', (language, code, suffix, argv) => {
  test(`the ${language} snippet parses for every kind and contains the exact name`, async () => {
    const subjects = PROGRAMS.filter((subject) => code(subject) !== null);
    const found = await literalsIn(
      subjects.map((subject) => code(subject) ?? ''),
      suffix,
      argv,
    );
    const [plain] = found;
    expect(plain).toContain(subjects[0]?.fqn);
    found.forEach((literals, at) => {
      expect(literals).toEqual(plain?.map((one) => (one === subjects[0]?.fqn ? subjects[at]?.fqn : one)));
    });
  }, 300_000);
});
