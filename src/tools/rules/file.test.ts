import { describe, expect, test } from 'vitest';
import type { Rule } from '../../settings/schema.ts';
import { fileOf, freeId, LONGEST_FILE, readRuleFile } from './file.ts';
import { MOST_RULES } from './tool-from-rule.ts';

const rule: Rule = {
  id: 'reports',
  name: 'Reports portal',
  host: 'https://reports.example.com',
  path: '/t/:schema',
  kind: 'table',
  names: '{schema}.{table}',
  texts: { table: 'h1' },
};
const any = (): boolean => true;
const file = (...rules: readonly unknown[]): string => JSON.stringify({ placardRules: 1, rules });

test('rules that were written to a file are read back, field by field', () => {
  const whole: Rule = { ...rule, query: 'a=b', hash: '/x', serviceType: 'Snowflake', service: 'snow_prod' };
  expect(readRuleFile(fileOf([whole, { ...rule, id: 'other' }]), any)).toEqual({ good: [whole, { ...rule, id: 'other' }], bad: [] });
});

test('a file holds only the fields of a rule', () => {
  const more = { ...rule, token: 'secret', query: '', hash: undefined };
  expect(fileOf([more])).not.toMatch(/secret|token|query|hash/);
  expect(readRuleFile(file(more), any)).toEqual({ good: [rule], bad: [] });
});

describe('unusable files', () => {
  test.each([
    ['is too long', 'x'.repeat(LONGEST_FILE + 1), 'long'],
    ['is no JSON', '{"placardRules": 1, ', 'no-json'],
    ['is nothing', '', 'no-json'],
    ['is a list', '[]', 'no-rules'],
    ['is null', 'null', 'no-rules'],
    ['has no rules', '{"placardRules": 1}', 'no-rules'],
    ['has rules that are no list', '{"placardRules": 1, "rules": {"length": 1}}', 'no-rules'],
    ['is of a later version', '{"placardRules": 2, "rules": []}', 'version'],
    ['holds too many', file(...Array.from({ length: MOST_RULES + 1 }, () => rule)), 'many'],
  ])('a file is refused: %s', (_what, text, fault) => expect(readRuleFile(text, any)).toEqual({ fault }));
});

describe('bad rules', () => {
  test('bad rules of a file are named one by one, and good ones kept', () => {
    const read = readRuleFile(file(rule, { ...rule, id: 'b', name: 'Bad', path: '/(x)' }, 7, { ...rule, kind: 'painting' }), any);
    expect(read).toMatchObject({
      good: [rule],
      bad: [
        { name: 'Bad', at: 2, shape: null, faults: [{ field: 'path', fault: 'pattern-regex' }, { fault: 'name-unknown' }] },
        { name: '', at: 3, shape: '' },
        { name: 'Reports portal', at: 4, shape: 'kind' },
      ],
    });
  });

  test('the second of two rules with one id is bad', () => {
    expect(readRuleFile(file(rule, { ...rule, name: 'Again' }), any)).toMatchObject({
      good: [rule],
      bad: [{ name: 'Again', faults: [{ fault: 'id-twice', at: 'reports' }] }],
    });
  });

  test('a rule whose selector the browser cannot read is bad', () => {
    expect(readRuleFile(file(rule), () => false)).toMatchObject({ good: [], bad: [{ faults: [{ field: 'texts', fault: 'selector' }] }] });
  });

  test('a rule of a file cannot reach properties that every object has', () => {
    const text = `{"placardRules":1,"rules":[{"__proto__":{"names":"x"},"id":"a","name":"A","host":"https://h.example.com","path":"/:a/:b","kind":"table","names":"{a}.{b}","texts":{"__proto__":"h1"}}]}`;
    const read = readRuleFile(text, any);
    expect('good' in read && read.good.map(({ names, texts }) => [names, texts])).toEqual([['{a}.{b}', undefined]]);
    expect({}).not.toHaveProperty('names');
  });

  test('the name of a bad rule is cut to one line', () => {
    const read = readRuleFile(file({ name: 'n'.repeat(5_000) }), any);
    expect('bad' in read && read.bad[0]?.name).toHaveLength(60);
  });
});

test.each([
  ['Reports portal', [], 'reports-portal'],
  ['Reports portal', ['reports-portal'], 'reports-portal-2'],
  ['Reports portal', ['reports-portal', 'reports-portal-2'], 'reports-portal-3'],
  ['Übersicht', [], 'ubersicht'],
  ['表', [], 'rule'],
  ['x'.repeat(80), [], 'x'.repeat(50)],
])('the rule %s, beside %j, gets the id %s', (name, taken, id) => expect(freeId(name, taken)).toBe(id));
