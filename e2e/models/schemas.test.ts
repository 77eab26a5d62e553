import { Ajv } from 'ajv';
import { beforeAll, describe, expect, test } from 'vitest';
import { fieldsOf } from '../demo-catalog/fields.ts';
import { objectIn } from '../demo-catalog/json.ts';
import { kindNamed } from '../demo-catalog/kinds.ts';
import { RELEASES } from '../demo-catalog/releases.ts';
import type { Answered } from './answers.ts';
import { answersOf } from './answers.ts';
import { SCHEMAS } from './models.ts';
import { schemasOf } from './packages.ts';

/** Any base address: the schemas refer to each other's files by relative paths, and some of their own addresses are wrong. */
const BASE = 'https://schemas.example.test/';

/** Its connector was added in 2.0; the demo catalogue has it in every release, for the tool's page. */
function isPrefect({ body }: Answered): boolean {
  return objectIn(body).serviceType === 'Prefect';
}

/**
 * Patterns are written for Java, whose flag for letters of all scripts does not exist in JavaScript: the links with it use only plain
 * letters.
 */
function fromJava(pattern: string, flags: string): RegExp {
  return new RegExp(pattern.replace('(?U)', ''), flags);
}
fromJava.code = 'fromJava';

const RELEASE = RELEASES['1.4'] ?? '';

describe('release 1.4, read by the schemas of 1.4.0', () => {
  let answers: readonly Answered[];
  let faultsIn: (answered: Answered) => readonly string[];
  beforeAll(async () => {
    answers = (await answersOf(RELEASE)).filter((answered) => !isPrefect(answered));
    const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false, logger: false, code: { regExp: fromJava } });
    for (const [path, schema] of await schemasOf('1.4.0')) ajv.addSchema({ ...schema, $id: `${BASE}${path}` });
    faultsIn = ({ what, model, body }) => {
      const validate = ajv.getSchema(`${BASE}${SCHEMAS[model]}`);
      if (!validate) throw new Error(`1.4.0 has no schema for a ${model}`);
      validate(body);
      return (validate.errors ?? []).map(
        ({ instancePath, message, params }) => `${what}: ${instancePath} ${message} ${JSON.stringify(params)}`,
      );
    };
  }, 300_000);

  test('every answer of the demo catalog fits the schemas', () => {
    expect(answers.flatMap(faultsIn)).toEqual([]);
  });

  test('the answers cover every schema', () => {
    expect([...new Set(answers.map(({ model }) => model))].sort()).toEqual(Object.keys(SCHEMAS).sort());
  });

  test('every field that can be requested exists in its schema', async () => {
    const schemas = await schemasOf('1.4.0');
    const unknown = Object.entries(SCHEMAS).flatMap(([name, path]) => {
      const kind = kindNamed(name);
      const held = Object.keys(Object(schemas.get(path)?.properties));
      return kind ? [...fieldsOf(kind, RELEASE).keys()].filter((field) => !held.includes(field)).map((field) => `${kind}.${field}`) : [];
    });
    // Tags of a test were added within the line: 1.4.8, which is played, has them.
    expect(unknown).toEqual(['testCase.tags']);
  });

  test('the schemas report an unknown field, a missing field and an invalid value', () => {
    const table = answers.find(({ model }) => model === 'table');
    const result = answers.find(({ model }) => model === 'testCaseResult');
    if (!table || !result) throw new Error('the demo catalogue has no table or no result of a test');
    const { columns: _columns, ...bare } = objectIn(table.body);
    const planted = [
      { ...table, body: { ...objectIn(table.body), owners: [] } },
      { ...table, body: bare },
      { ...result, body: { ...objectIn(result.body), testCaseStatus: 'Fine' } },
    ];
    expect(planted.flatMap(faultsIn)).toEqual([
      expect.stringContaining('"additionalProperty":"owners"'),
      expect.stringContaining('"missingProperty":"columns"'),
      expect.stringContaining('/testCaseStatus'),
    ]);
  });
});
