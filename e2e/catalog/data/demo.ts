import type { Entity } from '../entities.ts';
import { fqnOf } from '../entities.ts';
import type { KindName } from '../kinds.ts';
import type { CatalogData } from '../state.ts';
import { company } from './company.ts';
import { superset, tableau } from './dashboards.ts';
import { hostile } from './hostile.ts';
import { odd } from './odd.ts';
import { airflow, dagster, prefect } from './pipelines.ts';
import { announcementsOn, chain, testsOf } from './quality.ts';
import type { ToolAddresses } from './tools.ts';
import { TOOLS } from './tools.ts';
import { bigquery, mlflow, small, snowflake, streams } from './warehouses.ts';

/** The catalogue of an invented bookseller, each asset as ingestion writes it. */
export function demoData(tools: Partial<ToolAddresses> = {}): CatalogData {
  const addresses = { ...TOOLS, ...tools };
  const assets = [
    ...[...superset(addresses), ...tableau(addresses), ...airflow(addresses)],
    ...[...dagster(addresses), ...prefect(addresses), ...mlflow(addresses)],
    ...[...snowflake(), ...bigquery(), ...small(), ...streams(), ...odd(), ...hostile(addresses)],
  ];
  const named = (kind: KindName, fqn: string): Entity => {
    const found = assets.find((entity) => entity.kind === kind && fqnOf(entity) === fqn);
    if (!found) throw new Error(`the demo data holds no ${kind} ${fqn}`);
    return found;
  };

  const orders = named('table', 'snowflake_prod.ANALYTICS.PUBLIC.ORDERS');
  const revenue = named('table', 'snowflake_prod.ANALYTICS.PUBLIC.DAILY_REVENUE');
  const tests = testsOf(orders);
  return {
    entities: [...company, ...assets, ...tests.entities],
    lineage: chain(named('table', 'snowflake_prod.RAW.PUBLIC.ORDERS'), orders, revenue, named('dashboard', 'superset_local.1')),
    threads: announcementsOn(named('table', 'snowflake_prod.ANALYTICS.PUBLIC.CUSTOMERS')),
    incidents: tests.incidents,
    accessTokens: [],
    denials: [],
  };
}
