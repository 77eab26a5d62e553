import type { Edge, Entity } from '../entities.ts';
import { fqnOf, idOf, referenceTo } from '../entities.ts';
import type { JsonObject } from '../json.ts';
import { ada, dataPlatform, growth, owners } from './company.ts';
import { asset, column, inSchema, schema, service, tag } from './make.ts';
import type { ToolAddresses } from './tools.ts';

const DEEP = ['RAW_CLICKS', 'CLICKS_CLEAN', 'SESSIONS', 'SESSION_FACTS', 'FUNNEL', 'FUNNEL_DAILY', 'FUNNEL_WEEKLY'];
/** One asset is deprecated itself, the other has a deprecated column: search hits do not distinguish the two. */
const DEPRECATED: Readonly<Record<string, JsonObject>> = {
  CLICKS_CLEAN: { tags: [tag('Deprecated.Deprecated')] },
  SESSIONS: { columns: [column('ID', 'NUMBER', { tags: [tag('Deprecated.Deprecated')] }), column('AMOUNT', 'DECIMAL')] },
};
/** Number of tables downstream of one table: more than lineage shows. */
const WIDTH = 40;

export interface Flows {
  readonly entities: readonly Entity[];
  readonly lineage: readonly Edge[];
}

/** A long chain, a wide fan, and dashboards with sources two steps up. `named` finds assets of the other data. */
export function flows({ superset }: ToolAddresses, named: (fqn: string) => Entity): Flows {
  const prod = service('databaseService', 'snowflake_prod', 'Snowflake');
  const place = schema(prod, 'ANALYTICS', 'FLOWS', { schema: { ...owners(dataPlatform), description: 'Where data comes by.' } });
  const local = service('dashboardService', 'superset_local', 'Superset');
  const table = (name: string, more: JsonObject = {}) =>
    inSchema('table', place, name, { columns: [column('ID', 'NUMBER'), column('AMOUNT', 'DECIMAL')], ...owners(growth), ...more });
  const dashboard = (id: number, displayName: string, description: string) =>
    asset('dashboard', local, String(id), {
      ...{ displayName, description, dashboardType: 'Dashboard', sourceUrl: `${superset}/superset/dashboard/${id}/`, ...owners(ada) },
    });

  const deep = DEEP.map((name) => table(name, DEPRECATED[name]));
  const calendar = table('CALENDAR', { ...owners(dataPlatform), description: 'Days, weeks, holidays.' });
  const fan = Array.from({ length: WIDTH }, (_, at) => table(`DAILY_${String(at + 1).padStart(2, '0')}`));
  const everything = table('EVERYTHING', { description: 'All of them in one.' });
  const board = table('BOARD_FACTS', { description: 'What the board looks at.' });
  const funnel = dashboard(20, 'Funnel', 'From click to order.');
  const boardPack = dashboard(21, 'Board pack', 'Five sources, two of them in trouble.');
  const everyBoard = dashboard(22, 'Everything board', 'More sources than anybody counts.');
  const calm = dashboard(23, 'Price board', 'Two good sources.');

  const finance = (name: string) => named(`snowflake_prod.ANALYTICS.FINANCE.${name}`);
  return {
    entities: [place.schema, ...deep, calendar, ...fan, everything, board, funnel, boardPack, everyBoard, calm],
    lineage: [
      ...chained([...deep, funnel]),
      ...chained(
        ['RAW.PUBLIC.ORDERS', 'ANALYTICS.PUBLIC.ORDERS', 'ANALYTICS.PUBLIC.DAILY_REVENUE'].map((name) => named(`snowflake_prod.${name}`)),
      ),
      edge(finance('PRICES'), named('superset_local.1')),
      ...fan.flatMap((one) => [edge(calendar, one), edge(one, everything)]),
      edge(everything, everyBoard),
      edge(finance('INVOICES'), board, ['AMOUNT', 'AMOUNT'], named('airflow_old.stock_hourly')),
      edge(finance('RETURNS_FEED'), board),
      ...[edge(board, boardPack), edge(finance('PRICES'), boardPack), edge(finance('CUSTOMERS_360'), boardPack)],
      ...[edge(finance('PRICES'), calm), edge(finance('CUSTOMERS_360'), calm)],
      edge(named('airflow_prod.shop_orders_daily'), finance('INVOICES')),
      edge(named('kafka_prod."orders.v1"'), finance('INVOICES')),
    ],
  };
}

/** Each entity is the source of the next, column by column. */
function chained(entities: readonly Entity[]): readonly Edge[] {
  return entities.slice(1).flatMap((to, at) => {
    const from = entities[at];
    return from ? [edge(from, to, to.kind === 'table' ? ['AMOUNT', 'AMOUNT'] : undefined)] : [];
  });
}

function edge(from: Entity, to: Entity, columns?: readonly [from: string, to: string], by?: Entity): Edge {
  const columnsLineage = columns
    ? [{ fromColumns: [`${fqnOf(from)}.${columns[0]}`], toColumn: `${fqnOf(to)}.${columns[1]}`, function: 'sum(amount)' }]
    : [];
  return {
    ...{ fromEntity: idOf(from), toEntity: idOf(to) },
    lineageDetails: {
      sqlQuery: `insert into ${fqnOf(to)} select … from ${fqnOf(from)}`,
      columnsLineage,
      ...(by && { pipeline: referenceTo(by) }),
      source: 'QueryLineage',
    },
  };
}
