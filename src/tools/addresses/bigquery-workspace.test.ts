import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Tab, tabsOf } from './bigquery-workspace.ts';

const dataset = { type: 'dataset', path: ['p', 'd'] };
const table = { type: 'table', path: ['p', 'd', 't'] };
const other = { type: 'table', path: ['q', 'e', 'u'] };

describe('tabs of the BigQuery console', () => {
  test.each([
    ['a dataset', '!1m4!1m3!3m2!1sp!2sd', [dataset]],
    ['a table', '!1m5!1m4!4m3!1sp!2sd!3st', [table]],
    ['a routine', '!1m5!1m4!6m3!1sp!2sd!3sr', [{ type: 'routine', path: ['p', 'd', 'r'] }]],
    ['two tabs', '!1m9!1m3!3m2!1sp!2sd!1m4!4m3!1sp!2sd!3st', [dataset, table]],
    ['a table between a job and a saved query', '!1m16!1m4!1m3!1sp!2sjob!3sEU!1m4!4m3!1sp!2sd!3st!1m5!12m4!1m3!1sp!2seu!3sid', [table]],
    ['a saved query that holds what looks like a table', '!1m7!1m6!12m5!4m3!1sp!2sd!3st!2e1', []],
    ['a tab with more than its asset', '!1m7!1m6!4m3!1sp!2sd!3st!2e1!3b1', [table]],
    ['nothing', '!1m0', []],
    ['a job', '!1m5!1m4!1m3!1sp!2sbquxjob_1!3sEU', []],
    ['encoded once more', '%211m5%211m4%214m3%211sp%212sd%213st', [table]],
    ['names with marks of the notation', '!1m5!1m4!4m3!1sp!2sd!3sa*21b_*2A', [{ type: 'table', path: ['p', 'd', 'a!b_*'] }]],
    ['by hand: a table without its name', '!1m5!1m4!4m3!1sp!2sd', [dataset]],
    ['by hand: the counts too low', '!1m1!1m1!4m1!1sp!2sd!3st', [table]],
    ['by hand: the counts too high', '!1m99!1m98!4m97!1sp!2sd!3st', [table]],
    ['by hand: too high in the first of two', '!1m10!1m4!4m9!1sp!2sd!3st!1m4!4m3!1sq!2se!3su', [table, other]],
    ['by hand: the workspace counts one tab of two', '!1m5!1m4!4m3!1sp!2sd!3st!1m4!4m3!1sq!2se!3su', [table, other]],
    ['by hand: no workspace around the tab', '!1m4!4m3!1sp!2sd!3st', [table]],
    ['by hand: nothing around the table', '!4m3!1sp!2sd!3st', [table]],
    ['no message at all', 'orders', []],
    ['empty', '', []],
  ])('%s', (_what, workspace, expected) => {
    expect(tabsOf(workspace)).toEqual(expected);
  });

  const name = fc.stringMatching(/^[A-Za-z0-9_:. $-]{1,12}$/);
  const tab: fc.Arbitrary<Tab> = fc.oneof(
    fc.record({ type: fc.constant('dataset' as const), path: fc.tuple(name, name) }),
    fc.record({ type: fc.constantFrom('table' as const, 'routine' as const), path: fc.tuple(name, name, name) }),
  );

  test('tabs with correct counts are read back, with jobs between them', () => {
    fc.assert(
      fc.property(fc.array(tab, { maxLength: 8 }), fc.boolean(), (tabs, jobs) => {
        expect(tabsOf(written(tabs, jobs))).toEqual(tabs);
      }),
    );
  });

  test('reading tabs survives any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'!1234681012mseb9pd*%') }), (text) => void tabsOf(text)),
      { numRuns: 2000 },
    );
  });
});

function written(tabs: readonly Tab[], jobs: boolean): string {
  const fields = { dataset: 3, table: 4, routine: 6 };
  const job = '!1m3!1m2!1sp!2sbquxjob_1';
  const all = tabs.map(({ type, path }) => {
    const names = path.map((part, at) => `!${at + 1}s${part}`).join('');
    return `!1m${path.length + 1}!${fields[type]}m${path.length}${names}${jobs ? job : ''}`;
  });
  const text = all.join('');
  return `!1m${text.split('!').length - 1}${text}`;
}
