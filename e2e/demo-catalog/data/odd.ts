import type { Entity } from '../entities.ts';
import { referenceTo } from '../entities.ts';
import { ada, finance, grace, inDomain, owners } from './company.ts';
import { asset, column, entity, inSchema, schema, service, tag } from './make.ts';

/** Names that the server accepts: it refuses only double quotes, `::` and more than 256 characters. */
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

/** Odd names, two thousand columns, and a very long description. */
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

/** Qualified names of two assets with long names. */
export const LONG_DASHBOARD = 'superset_local.4711';
const LONG_FLOW = `recalculate_and_publish_all_figures_of_all_warehouses_${'and_more_'.repeat(8)}finally`;
export const LONG_PIPELINE = `airflow_prod.${LONG_FLOW}`;

/** A dashboard with only long names around it, and a pipeline whose id and task ids are one unbroken word each. */
export function longNames(): readonly Entity[] {
  const superset = service('dashboardService', 'superset_local', 'Superset');
  const airflow = service('pipelineService', 'airflow_prod', 'Airflow');
  const team = entity('team', 'reconciliation-and-closing', 'reconciliation-and-closing', {
    ...{ displayName: 'Department for the reconciliation of invoices, the closing of quarters and all questions that come after' },
    ...{ teamType: 'Department', isJoinable: true, email: `reconciliation-and-closing-of-all-quarters@larkspur.example`, users: [] },
  });
  const domain = entity('domain', 'Closing', 'Closing', {
    ...{ displayName: 'Closing of months, quarters and years, and what has to be booked before them', domainType: 'Aggregate' },
    description: 'All that ends.',
  });
  const chart = asset('chart', superset, '4712', {
    displayName: 'Invoices that were paid twice, by country, by currency and by the week in which somebody noticed it',
    ...{ ...owners(team), chartType: 'Table' },
  });
  const step = (name: string) => ({ name, fullyQualifiedName: `${LONG_PIPELINE}.${name}`, taskType: 'KubernetesPodOperator', tags: [] });
  return [
    ...[team, domain, chart],
    asset('dashboard', superset, '4711', {
      displayName:
        'Donaudampfschifffahrtsgesellschaftsabrechnungsübersichtsverzeichnis: all quarters, all countries, all currencies, and what is open',
      ...{ ...owners(team), ...inDomain(domain), dashboardType: 'Dashboard', charts: [referenceTo(chart)] },
      description: 'Everything about it is long.',
      tags: [tag('PersonalInformationOfCustomersAndSuppliers.ContactDetailsIncludingFormerOnes'), tag('Tier.Tier2')],
    }),
    asset('pipeline', airflow, LONG_FLOW, {
      ...{ ...owners(team), description: 'One word, and no end.' },
      tasks: [
        step('load_all_bookings_of_all_warehouses_and_countries_from_all_systems_that_still_run'),
        step('compare_them_with_what_was_counted_on_the_shelves_and_write_down_every_difference'),
      ],
    }),
  ];
}

function wideColumn(at: number) {
  return column(`col_${String(at).padStart(4, '0')}`, at % 3 === 0 ? 'NUMBER' : 'VARCHAR', {
    ...(at % 2 === 1 ? { description: `Column ${at}: ${'what it holds, and since when. '.repeat(3)}` } : {}),
    ...(at % 50 === 0 ? { tags: [tag('PII.Sensitive')] } : {}),
    ...(at === 0 ? { constraint: 'PRIMARY_KEY' } : {}),
  });
}

/** 1,200 lines, about 90 kB. */
function longStory(): string {
  return Array.from(
    { length: 1_200 },
    (_, at) => `${at % 20 === 0 ? '## ' : ''}Line ${at}: a sentence about books, shelves and people who **count** them.`,
  ).join('\n');
}
