// npm run --silent tables -- [--dialect D] FILE|-
// Prints the tables of each statement of a file, or of the standard input: one line of JSON a statement, in the order given.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { DIALECTS, type Dialect } from '../src/model/dialect.ts';
import { statementsIn, type TableUse } from '../src/sql/tables-in.ts';

const { positionals, values } = parseArgs({ options: { dialect: { type: 'string' } }, allowPositionals: true });
const [file] = positionals;
if (file === undefined || positionals.length > 1) fail('Give one file, or - for the standard input.');
const dialect = values.dialect === undefined ? null : dialectCalled(values.dialect);

for (const uses of statementsIn(readFileSync(file === '-' ? 0 : file, 'utf8'), dialect)) {
  const named = (what: TableUse['does'][number]): readonly (readonly string[])[] =>
    uses.filter(({ does }) => does.includes(what)).map(({ parts }) => parts);
  const line = { reads: named('read'), writes: named('written'), created: named('created'), dropped: named('dropped') };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

function dialectCalled(name: string): Dialect {
  return DIALECTS.find((one) => one === name) ?? fail(`There is no dialect "${name}". Dialects: ${DIALECTS.join(', ')}.`);
}

function fail(words: string): never {
  process.stderr.write(`${words}\n`);
  process.exit(2);
}
