import { beforeAll, describe, expect, test } from 'vitest';
import { fieldsOf } from '../demo-catalog/fields.ts';
import { objectIn } from '../demo-catalog/json.ts';
import { isKindOf, kindNamed } from '../demo-catalog/kinds.ts';
import { RELEASES } from '../demo-catalog/releases.ts';
import type { Answered } from './answers.ts';
import { answersOf } from './answers.ts';
import { PYTHON_MODELS } from './models.ts';
import type { Read } from './packages.ts';
import { readByModels } from './packages.ts';

/** The last package of each line in Python's registry; 1.4's needs outdated libraries, so that release is checked by its schemas. */
const PACKAGES: Readonly<Record<string, string>> = { '1.6': '1.6.13.2', '1.9': '1.9.17.6', '1.12': '1.12.14.2', '2.0': '2.0.7.0' };

/** Answers that a release's models cannot check: the model is broken, or the feature is newer than the release. */
const UNJUDGED: Readonly<Record<string, (answered: Answered) => boolean>> = {
  '1.6': isPrefect,
  // This model's module lacks an import, and does not load.
  '1.9': (answered) => answered.model === 'searchLineageNode' || isPrefect(answered),
  '1.12': isPrefect,
};

/** Its connector was added in 2.0; the demo catalogue has it in every release, for the tool's page. */
function isPrefect({ body }: Answered): boolean {
  return objectIn(body).serviceType === 'Prefect';
}

describe.each(Object.entries(PACKAGES))('release %s, read into the models of %s', (release, version) => {
  const own = RELEASES[release] ?? '';
  let answers: readonly Answered[];
  let read: Read;
  beforeAll(async () => {
    answers = (await answersOf(own)).filter((answered) => UNJUDGED[release]?.(answered) !== true);
    read = await readByModels(version, answers);
  }, 300_000);

  test('every answer of the demo catalog fits the Python models', () => {
    expect(read.faults).toEqual([]);
    expect(read.read).toBe(answers.length);
  });

  test('the answers cover every Python model except those absent in the release', () => {
    const models = new Set(answers.map(({ model }) => model));
    const missing = Object.keys(PYTHON_MODELS).filter((model) => !models.has(model as never)); // object keys are strings in TypeScript
    expect(missing.sort()).toEqual(absentIn(release));
  });

  test('every field that can be requested exists in its Python model', () => {
    const unknown = Object.entries(PYTHON_MODELS).flatMap(([name, model]) => {
      const kind = kindNamed(name);
      if (!kind || !isKindOf(own, kind)) return [];
      const held = new Set(read.fields[model]);
      return [...fieldsOf(kind, own).keys()].filter((field) => !held.has(field)).map((field) => `${kind}.${field}`);
    });
    expect(unknown).toEqual([]);
  });

  test('the Python models report an unknown field, a missing field and an invalid value', async () => {
    const table = answers.find(({ model }) => model === 'table');
    const testCase = answers.find(({ model }) => model === 'testCase');
    if (!table || !testCase) throw new Error('the demo catalogue has no table or no test');
    const { columns: _columns, ...bare } = objectIn(table.body);
    const planted = [
      { ...table, body: { ...objectIn(table.body), ownerz: [] } },
      { ...table, body: bare },
      { ...testCase, body: { ...objectIn(testCase.body), testCaseResult: { timestamp: 1, testCaseStatus: 'Fine' } } },
    ];
    const { faults } = await readByModels(version, planted);
    expect(faults).toEqual([
      expect.stringContaining('ownerz: Extra inputs are not permitted'),
      expect.stringContaining('columns: Field required'),
      expect.stringContaining('testCaseResult.testCaseStatus'),
    ]);
  });
});

function absentIn(release: string): readonly string[] {
  const told = release === '2.0' ? ['thread'] : ['announcement', 'task'];
  switch (release) {
    case '1.6':
      return [
        ...told,
        'column',
        'contractResult',
        'dataContract',
        'directory',
        'file',
        'searchLineage',
        'searchLineageEdge',
        'searchLineageNode',
      ]
        .concat('spreadsheet', 'worksheet')
        .sort();
    case '1.9':
      return [...told, 'searchLineageNode'].sort();
    default:
      return told;
  }
}
