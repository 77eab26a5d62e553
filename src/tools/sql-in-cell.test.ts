import { expect, test } from 'vitest';
import { sqlInCell } from './sql-in-cell.ts';

test.each([
  ['a cell magic', '%%sql\nselect 1 -- x\nfrom a', 'select 1 -- x\nfrom a'],
  ['a cell magic with a connection', '%%sql postgresql://h/d result <<\nselect * from a', 'select * from a'],
  ['a line magic', 'rows = %sql select * from a\nrows', 'select * from a'],
  ['a line magic with a connection', '%sql sqlite:///x.db select * from a', 'select * from a'],
  ['a call over several lines', 'df = pd.read_sql("""\n-- of today\nselect *\nfrom a\n""", engine)', '\n-- of today\nselect *\nfrom a\n'],
  ['a call with a short text', "spark.sql('select * from a').show()", 'select * from a'],
  ['a call that wraps its text', 'con.execute(sa.text("delete from a"))', 'delete from a'],
  ['two calls', 'con.execute("select * from a")\ncon.execute("select * from b")', 'select * from a\n;\nselect * from b'],
])('the SQL of %s is found', (_what, cell, sql) => {
  expect(sqlInCell(cell)).toEqual({ text: sql });
});

test('a magic of one database says the dialect', () => {
  expect(sqlInCell('%%bigquery df --project p\nselect * from d.t')).toEqual({ text: 'select * from d.t', dialect: 'bigquery' });
});

test.each([
  ['code without SQL', 'print("select the best from all")'],
  ['an f-string', 'con.execute(f"select * from {table}")'],
  ['a filter', 'df.query("a > 1 and b < 2")'],
  ['a file', 'con.execute("schema.sql")'],
  ['another magic', '%%bash\nselect * from a'],
  ['a comment about a call', '# see read_sql'],
  ['text', 'Select one from the list.'],
])('%s has none', (_what, cell) => {
  expect(sqlInCell(cell)).toBeNull();
});

test('a long cell costs no more than its length', () => {
  const started = performance.now();
  for (const text of ['execute("', 'sql(', '/*', '%sql ', "read_sql('''"]) sqlInCell(text.repeat(200_000 / text.length));
  expect(performance.now() - started).toBeLessThan(2_000);
});
