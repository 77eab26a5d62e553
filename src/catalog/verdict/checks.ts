import { type AssetKind, GOVERNING } from '../../model/kind.ts';
import type { Problem } from '../../model/lineage.ts';
import type { Link } from '../../model/link.ts';
import type { AssetName } from '../../model/parts.ts';
import type { Checks, Sources } from '../../model/verdict-inputs.ts';
import type { CatalogConnection } from '../api/server.ts';
import { settle } from '../api/settle.ts';
import { hasPart } from '../entity/sections-of.ts';
import { readContractResult } from '../sections/contract.ts';
import { readLineage } from '../sections/lineage-graph.ts';
import { countTests, oldestIncident } from '../sections/quality.ts';
import { lookAt, MOST_LOOKED_AT } from '../sections/table-health.ts';
import { readAnnouncements } from './announcement.ts';

/** Steps up the lineage to each kind's source tables: a dashboard is built on data models, and those on tables. */
const STEPS_UP: Partial<Record<AssetKind, number>> = { table: 1, dashboard: 2, chart: 2, dashboardDataModel: 2, pipeline: 2 };

/** Reads all inputs of a verdict in parallel. A missing input says why it is missing. */
export async function readChecks(connection: CatalogConnection, asset: AssetName, signal?: AbortSignal): Promise<Checks> {
  const { kind } = asset;
  const asked = {
    ...(kind === 'table' && { tests: countTests(connection, asset, signal), incident: oldestIncident(connection, asset, signal) }),
    ...(hasPart('contract', kind, connection.version) && { contract: readContractResult(connection, asset, signal) }),
    ...(!GOVERNING.has(kind) && { announcements: readAnnouncements(connection, asset, signal) }),
    ...(STEPS_UP[kind] && { sources: readSources(connection, asset, STEPS_UP[kind], signal) }),
  };
  const inputs = Object.entries(asked).map(async ([name, input]) => [name, await settle<unknown>(input, signal)] as const);
  return Object.fromEntries(await Promise.all(inputs));
}

async function readSources(connection: CatalogConnection, asset: AssetName, steps: number, signal?: AbortSignal): Promise<Sources | null> {
  const walked = await readLineage(connection, asset, { up: steps, down: 0 }, signal);
  const tables = walked.up.filter(({ kind, deleted }) => kind === 'table' && !deleted);
  if (tables.length === 0) return null;
  const looked = await Promise.all(
    tables.slice(0, MOST_LOOKED_AT).map(async (table) => {
      const link: Link = { name: table.name, href: table.href };
      return { link, ...(await lookAt(connection, table, signal)) };
    }),
  );
  const having = (wanted: Problem): readonly Link[] => looked.filter(({ problem }) => problem === wanted).map(({ link }) => link);
  return {
    total: tables.length,
    checked: looked.filter(({ isSeen }) => isSeen).length,
    withIncident: having('incident'),
    failing: having('failing'),
  };
}
