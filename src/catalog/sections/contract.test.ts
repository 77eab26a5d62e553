import { expect, test } from 'vitest';
import { availableParts } from '../entity/sections-of.ts';
import { answering } from '../server.fake.ts';
import { readContract, readContractResult } from './contract.ts';

const TOPIC = { kind: 'topic', id: 't', fqn: 'kafka.orders' } as const;

test('a contract is requested by id and kind, and an inherited one is marked', async () => {
  const { connection, asked } = await answering(() => [200, { name: 'Orders', entityStatus: 'Draft', inherited: true }], '1.12.0');
  expect(await readContract(connection, TOPIC)).toMatchObject({
    contract: { name: 'Orders', inherited: true, result: { state: 'not-run' } },
  });
  expect(asked[0]?.search).toBe('?entityId=t&entityType=topic&fields=reviewers');
  const own = await answering(() => [200, { name: 'Orders' }], '1.12.0');
  expect(await readContract(own.connection, TOPIC)).toMatchObject({ contract: { inherited: false } });
});

test.each([
  ['a day', { interval: 1, unit: 'day' }, 24],
  ['six hours', { value: 6, unit: 'hour' }, 6],
  ['two weeks', { period: 2, unit: 'week' }, 336],
  ['a long month', { interval: 1, unit: 'month' }, 744],
  ['nothing, without a unit', { interval: 1 }, undefined],
  ['nothing, in a unit that is not known', { interval: 1, unit: 'moon' }, undefined],
  ['nothing, without a number', { unit: 'day' }, undefined],
  ['nothing, with a number that is none', { interval: 0, unit: 'day' }, undefined],
])('a contract promises a refresh every %s', async (_what, refreshFrequency, hours) => {
  const { connection } = await answering(() => [200, { name: 'Orders', sla: { refreshFrequency } }], '1.12.0');
  const result = await readContractResult(connection, TOPIC);
  expect(result).toMatchObject({ state: 'not-run', at: null });
  expect(result?.refreshMs).toBe(hours === undefined ? undefined : hours * 3_600_000);
});

test('since 1.8 all kinds but governing ones can have a contract', () => {
  expect(availableParts('topic', '1.7.9')).not.toContain('contract');
  expect(availableParts('topic', '1.8.0')).toContain('contract');
  expect(availableParts('glossaryTerm', '1.8.0')).not.toContain('contract');
});
