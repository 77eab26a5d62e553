import type { Entity } from '../entities.ts';
import { ada, finance, grace, owners } from './company.ts';
import { column, inSchema, schema, service, tag } from './make.ts';

/** Names that the server takes: all but double quotes, `::` and more than 256 characters. */
const ODD_NAMES: readonly string[] = [
  ...[
    'name.with.dots',
    'daily revenue',
    'slash/name',
    '100%20real',
    'a#b?c=d',
    'plus+and&',
    "quo'te",
    'émojis 📚🕯️',
    'таблица',
    '日本語の表',
  ],
  ...['<b>bold</b>', 'semi;colon', 'back\\slash', 'new__reserved__quote__', ' leading', 'A'.repeat(256)],
];

const ROOT = 'https://app.snowflake.com/larkspur/lb12345/#/data/databases/ANALYTICS/schemas';

/** Odd names, two thousand columns, and a description that does not end. */
export function odd(): readonly Entity[] {
  const shelf = service('databaseService', 'snowflake.odd.names', 'Snowflake', { displayName: 'Snowflake, odd names' });
  const place = schema(shelf, 'ANALYTICS', 'Mixed Case.Schema');
  const table = (name: string, more = {}) =>
    inSchema('table', place, name, {
      ...{ ...owners(ada), description: `The table called ${name}.`, columns: [column('a.b', 'NUMBER'), column('note', 'VARCHAR')] },
      sourceUrl: `${ROOT}/Mixed Case.Schema/table/${name}`,
      ...more,
    });
  return [
    ...[shelf, place.database, place.schema],
    ...ODD_NAMES.map((name) => table(name)),
    table('WIDE_2000', { ...owners(finance), columns: Array.from({ length: 2_000 }, (_, at) => wideColumn(at)) }),
    table('LONG_STORY', { ...owners(grace), description: longStory() }),
  ];
}

function wideColumn(at: number) {
  return column(`col_${String(at).padStart(4, '0')}`, at % 3 === 0 ? 'NUMBER' : 'VARCHAR', {
    ...(at % 2 === 1 ? { description: `Column ${at}: ${'what it holds, and since when. '.repeat(3)}` } : {}),
    ...(at % 50 === 0 ? { tags: [tag('PII.Sensitive')] } : {}),
    ...(at === 0 ? { constraint: 'PRIMARY_KEY' } : {}),
  });
}

/** 1,200 lines, some 90 kB. */
function longStory(): string {
  return Array.from(
    { length: 1_200 },
    (_, at) => `${at % 20 === 0 ? '## ' : ''}Line ${at}: a sentence about books, shelves and people who **count** them.`,
  ).join('\n');
}
