import { type Asset, type AssetKind, GOVERNING, type Link } from '../model/asset.ts';
import type { Checks, Input, Sources } from '../model/checks.ts';
import { readAnnouncement } from './announcement.ts';
import { readContractResult } from './contract.ts';
import { CatalogError } from './error.ts';
import { readLineage } from './lineage.ts';
import type { Server } from './open-metadata.ts';
import { countTests, oldestIncident } from './quality.ts';
import { isAtLeast } from './release.ts';

/** How far up the sources of each kind are sought: a dashboard stands on data models, and they on tables. */
const STEPS_UP: Partial<Record<AssetKind, number>> = { table: 1, dashboard: 2, chart: 2, dashboardDataModel: 2, pipeline: 2 };

/** Each source takes two requests, so of very many the nearest are looked at. */
const MOST_SOURCES = 10;

/** Everything at once; the slowest input decides how long it takes. */
export async function readChecks(to: Server, asset: Asset, signal?: AbortSignal): Promise<Checks> {
  const { kind } = asset;
  const asked = {
    ...(kind === 'table' && { tests: countTests(to, asset, signal), incident: oldestIncident(to, asset, signal) }),
    ...(kind === 'table' && isAtLeast(to.version, 1, 8) && { contract: readContractResult(to, asset, signal) }),
    ...(!GOVERNING.has(kind) && { announcement: readAnnouncement(to, asset, signal) }),
    ...(STEPS_UP[kind] && { sources: readSources(to, asset, STEPS_UP[kind], signal) }),
  };
  const inputs = Object.entries(asked).map(async ([name, input]) => [name, await known<unknown>(input, signal)] as const);
  return Object.fromEntries(await Promise.all(inputs));
}

/** The input, or why it could not be had. @throws when the look-up was given up. */
async function known<T>(input: Promise<T | null>, signal?: AbortSignal): Promise<Input<T>> {
  try {
    return await input;
  } catch (error) {
    if (signal?.aborted || !(error instanceof CatalogError)) throw error;
    return error.why.reason === 'no-permission' ? 'unseen' : 'unanswered';
  }
}

async function readSources(to: Server, asset: Asset, steps: number, signal?: AbortSignal): Promise<Sources | null> {
  const { up } = await readLineage(to, asset, { up: steps, down: 0 }, signal);
  const tables = up.filter(({ kind, deleted }) => kind === 'table' && !deleted).sort((one, other) => one.steps - other.steps);
  if (tables.length === 0) return null;
  const looks = tables.slice(0, MOST_SOURCES).map(async (table) => {
    const [incident, tests] = await Promise.all([
      known(oldestIncident(to, { ...table, kind: 'table' }, signal), signal),
      known(countTests(to, { ...table, kind: 'table' }, signal), signal),
    ]);
    const link: Link = { name: table.name, href: table.href };
    return { link, isSeen: isSeen(incident) && isSeen(tests), incident: isFound(incident), fails: isFound(tests) && tests.failed > 0 };
  });
  const looked = await Promise.all(looks);
  return {
    total: tables.length,
    checked: looked.filter(({ isSeen }) => isSeen).length,
    withIncident: looked.filter(({ incident }) => incident).map(({ link }) => link),
    failing: looked.filter(({ incident, fails }) => fails && !incident).map(({ link }) => link),
  };
}

const isSeen = (input: Input<object>): boolean => input !== 'unseen' && input !== 'unanswered';

function isFound<T extends object>(input: Input<T>): input is T {
  return input !== null && typeof input === 'object';
}
