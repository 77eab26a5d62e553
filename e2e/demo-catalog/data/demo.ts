import type { Entity } from '../entities.ts';
import { fqnOf } from '../entities.ts';
import type { CatalogData } from '../state.ts';
import { company } from './company.ts';
import { superset, tableau } from './dashboards.ts';
import { FINANCE, financeTables } from './finance.ts';
import { flows } from './flows.ts';
import { hostile } from './hostile.ts';
import { ingestions } from './ingestions.ts';
import { odd } from './odd.ts';
import { airflow, dagster, pastRuns, prefect } from './pipelines.ts';
import { featureTable, propertyTypes } from './properties.ts';
import { drives, interfaces, metrics, models, stores, streams } from './services.ts';
import { allTests } from './tests.ts';
import { announcementsAbout, contractsOn, queriesOn, tasksAbout } from './told.ts';
import type { ToolAddresses } from './tools.ts';
import { TOOLS } from './tools.ts';
import { bigquery, mariadb, mlflow, small, snowflake } from './warehouses.ts';

/** The catalogue of an invented bookseller, each asset as ingestion writes it. `now` (in ms) is the time that the data is relative to. */
export function demoData(tools: Partial<ToolAddresses> = {}, now = Date.now()): CatalogData {
  const addresses = { ...TOOLS, ...tools };
  const known = new Map<string, Entity>();
  const add = (entities: readonly Entity[]): void => {
    for (const entity of entities) known.set(`${entity.kind} ${fqnOf(entity)}`, entity);
  };
  const named = (fqn: string, kinds = ['table', 'dashboard', 'pipeline', 'topic']): Entity => {
    const found = kinds.map((kind) => known.get(`${kind} ${fqn}`)).find((entity) => entity !== undefined);
    if (!found) throw new Error(`the demo data holds no ${fqn}`);
    return found;
  };
  const inFinance = (name: string): Entity => named(`${FINANCE}.${name}`);

  for (const part of [
    superset(addresses),
    tableau(addresses),
    airflow(addresses, now),
    dagster(addresses),
    prefect(addresses),
    mlflow(addresses),
    snowflake(),
    bigquery(),
    small(),
    mariadb(),
    streams(),
    stores(),
  ])
    add(part);
  for (const part of [odd(), hostile(addresses), financeTables(now), featureTable(), interfaces(), drives()]) add(part);
  add(models(named('snowflake_prod.ANALYTICS.PUBLIC.ORDERS'), named('superset_local.1')));
  add(metrics(inFinance('INVOICES')));
  const flowing = flows(addresses, named);
  add(flowing.entities);

  const orders = named('snowflake_prod.ANALYTICS.PUBLIC.ORDERS');
  const tests = allTests(orders, inFinance, now);
  const contracts = contractsOn(inFinance('PRICES'), inFinance('BUDGET'), inFinance('CAMPAIGNS'), now);
  return {
    entities: [
      ...[...company, ...known.values(), ...propertyTypes(), ...tests.entities, ...contracts.entities],
      ...queriesOn(inFinance('INVOICES'), inFinance('PRICES')),
    ],
    lineage: flowing.lineage,
    threads: [],
    announcements: announcementsAbout(named('snowflake_prod.ANALYTICS.PUBLIC.CUSTOMERS'), inFinance('CAMPAIGNS'), now),
    tasks: tasksAbout(inFinance('SUSPENSE'), inFinance('INVOICES'), now),
    incidents: tests.incidents,
    pastResults: tests.pastResults,
    pastRuns: pastRuns(now),
    ingestions: ingestions(now),
    contractResults: contracts.results,
    accessTokens: [],
    denials: [],
  };
}
