import type { Entity } from '../entities.ts';
import type { CatalogData } from '../state.ts';
import { company } from './company.ts';
import { superset, tableau } from './dashboards.ts';
import { airflow } from './pipelines.ts';
import type { ToolAddresses } from './tools.ts';
import { TOOLS } from './tools.ts';
import { bigquery, small, snowflake, streams } from './warehouses.ts';

/** The catalogue of an invented bookseller, each asset as ingestion writes it. */
export function demoData(tools: Partial<ToolAddresses> = {}): CatalogData {
  const addresses = { ...TOOLS, ...tools };
  const entities: readonly Entity[] = [
    ...company,
    ...[...superset(addresses), ...tableau(addresses), ...airflow(addresses)],
    ...[...snowflake(), ...bigquery(), ...small(), ...streams()],
  ];
  return { entities, lineage: [], threads: [], incidents: [], accessTokens: [], denials: [] };
}
