// Writes docs/SECTIONS.md: what each section of the card asks the server, as received by the demo catalogue in each release that it plays.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { exportJWK, generateKeyPair } from 'jose';
import { isKindOf } from '../e2e/demo-catalog/kinds.ts';
import { matchedRoute } from '../e2e/demo-catalog/path.ts';
import { RELEASES } from '../e2e/demo-catalog/releases.ts';
import { ROUTES } from '../e2e/demo-catalog/routes.ts';
import { type Catalog, startCatalog } from '../e2e/demo-catalog/server.ts';
import english from '../public/_locales/en/messages.json' with { type: 'json' };
import { SECTIONS } from '../src/card/sections/index.ts';
import { COLLECTION } from '../src/catalog/api/collection.ts';
import { availableParts, isPartName } from '../src/catalog/entity/sections-of.ts';
import { type Catalog as OpenCatalog, openCatalog } from '../src/catalog/open-metadata.ts';
import type { Asset } from '../src/model/asset.ts';
import { ASSET_KINDS, type AssetKind } from '../src/model/kind.ts';
import type { PartName } from '../src/model/part-name.ts';

const root = join(import.meta.dirname, '..');

/** Tables of the demo data that together give every section something to ask. */
const TABLES = ['INVOICES', 'SUSPENSE', 'BUDGET', 'LEDGER', 'CUSTOMERS_360'].map((name) => `snowflake_prod.ANALYTICS.FINANCE.${name}`);

const HOUR_S = 60 * 60;

const HEAD = `# What each section reads

Made by \`scripts/sections-table.ts\`; do not edit. It reads assets of every kind from the demo catalogue, in each release that it
plays, and records the requests. All paths are GETs below \`/api/v1\`; \`{collection}\` depends on the kind, such as \`tables\`.

- **Parts**: what a section reads in addition to the entity when it opens, by the name in \`src/catalog/entity/sections-of.ts\`. A section without one is
  drawn from the entity alone.
- **Reads**: the endpoints; if not all releases are asked for one, those that are follow in parentheses.
- **Columns** come with the entity; of a table with more than a hundred, the entity has the first hundred, and the card reads the rest as listed here.
- **Releases**: the number of kinds of asset that have the section's parts; *–* if none has. A newer release is treated as the newest one here.

`;

type Release = string;
/** What was asked, and in which releases. */
type Asked = Map<string, Set<Release>>;
/** Runs a reading about an asset of this kind, and notes what was asked. */
type Note = (what: string, kind: AssetKind, reading: (catalog: OpenCatalog) => Promise<unknown>) => Promise<void>;

/** Which parts a section reads, as its own file says. */
export function partsIn(sectionId: string): readonly PartName[] {
  const inFolder = join(root, `src/card/sections/${sectionId}/${sectionId}.tsx`);
  const text = readFileSync(existsSync(inFolder) ? inFolder : join(root, `src/card/sections/${sectionId}.tsx`), 'utf8');
  return [...text.matchAll(/(?:<PartView\s+name="|usePart\(')(\w+)/g)].flatMap(([, name = '']) => (isPartName(name) ? [name] : []));
}

interface Row {
  readonly section: string;
  readonly parts: readonly PartName[];
  readonly reads: string;
  /** By release, oldest first: of how many kinds of asset it has the parts; `null` = it needs none. */
  readonly kinds: readonly (number | null)[];
}

/** The whole text of docs/SECTIONS.md. */
export async function sectionsTable(): Promise<string> {
  const asked = await allAsked();
  const rows = [
    ...(['look-up', 'verdict'] as const).map((what) => rowOf(`*the ${what}*`, [], wordsFor([what], asked))),
    ...SECTIONS.map(({ id, title }) => {
      const parts = partsIn(id);
      return rowOf(english[title].message, parts, wordsFor(parts, asked) || 'the entity');
    }),
  ];
  const names = Object.keys(RELEASES);
  const whole = rows.map(({ section, parts, reads, kinds }) => [
    section,
    parts.map((part) => `\`${part}\``).join(', ') || '–',
    reads,
    ...kinds.map((count) => (count === null ? 'yes' : count === 0 ? '–' : String(count))),
  ]);
  return `${HEAD}${table([['section', 'parts', 'reads', ...names], ...whole])}\n`;
}

function rowOf(section: string, parts: readonly PartName[], reads: string): Row {
  const kinds = Object.values(RELEASES).map((version) => (parts.length === 0 ? null : kindsWith(parts, version)));
  return { section, parts, reads, kinds };
}

function table([head = [], ...rows]: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Number of kinds in a release that these parts read. */
function kindsWith(parts: readonly PartName[], version: string): number {
  const kinds = ASSET_KINDS.filter((kind) => isKindOf(version, kind));
  return kinds.filter((kind) => parts.some((part) => availableParts(kind, version).includes(part))).length;
}

function wordsFor(of: readonly string[], asked: ReadonlyMap<string, Asked>): string {
  const all: Asked = new Map();
  for (const one of of)
    for (const [route, releases] of asked.get(one) ?? []) all.set(route, new Set([...(all.get(route) ?? []), ...releases]));
  // Only a part's own releases count: what 1.4 does not have, it is not asked for.
  const most = new Set([...all.values()].flatMap((releases) => [...releases]));
  return [...all]
    .toSorted(([one], [other]) => one.localeCompare(other, 'en'))
    .map(([route, releases]) => `\`${route}\`${releases.size < most.size ? ` (${[...releases].join(', ')})` : ''}`)
    .join(', ');
}

async function allAsked(): Promise<ReadonlyMap<string, Asked>> {
  const asked = new Map<string, Asked>();
  // One key for all, since generating one takes longer than everything else.
  const key = await exportJWK((await generateKeyPair('RS256', { extractable: true })).privateKey);
  for (const [release, version] of Object.entries(RELEASES)) {
    const demo = await startCatalog({ version, key });
    let readings = 0;
    const note: Note = async (what, kind, reading) => {
      // Answers are shared by all who read with the same token. Each reading has one of its own, so it asks for all that it needs.
      const token = await demo.token('user', { secondsLeft: HOUR_S + readings++ });
      demo.requests.clear();
      await reading(openCatalog({ server: demo.url, version, token }));
      const routes = asked.get(what) ?? new Map<string, Set<Release>>();
      for (const route of routesIn(demo, kind)) routes.set(route, new Set([...(routes.get(route) ?? []), release]));
      asked.set(what, routes);
    };
    await note('look-up', 'table', (catalog) => catalog.find({ anyOf: [{ term: { fullyQualifiedName: TABLES[0] } }], size: 1 }));
    for (const { kind, id } of assetsIn(demo)) {
      let asset: Asset | null = null;
      await note('look-up', kind, async (catalog) => {
        asset = await catalog.fresh({ kind, id });
      });
      if (asset) await notedOf(asset, note);
    }
    await demo.close();
  }
  return asked;
}

async function notedOf(asset: Asset, note: Note): Promise<void> {
  await note('verdict', asset.kind, (catalog) => catalog.checks(asset));
  for (const part of asset.parts) await note(part, asset.kind, (catalog) => catalog.part(part, asset));
}

/** The tables and those that a dbt model makes, and of every other kind the first. */
function assetsIn(demo: Catalog): readonly { readonly kind: AssetKind; readonly id: string }[] {
  const all = demo.entities.all();
  return ASSET_KINDS.flatMap((kind) => {
    const of = all.filter((entity) => entity.kind === kind);
    const chosen =
      kind === 'table'
        ? of.filter(({ body }) => TABLES.includes(String(body.fullyQualifiedName)) || body.dataModel !== undefined)
        : of.slice(0, 1);
    return chosen.map(({ body }) => ({ kind, id: String(body.id) }));
  });
}

/** The asset's own collection stays a placeholder; any other has its name. */
function routesIn({ requests, version }: Catalog, kind: AssetKind): readonly string[] {
  const routes = requests.flatMap(({ path }) => {
    const matched = matchedRoute(ROUTES, path.replace(/^\/api\/v1/, ''), version);
    if (!matched) return [];
    const { collection = '' } = matched.params;
    return matched.route.pattern.replace('{collection}', collection === COLLECTION[kind] ? '{collection}' : collection);
  });
  return [...new Set(routes)];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(join(root, 'docs/SECTIONS.md'), await sectionsTable());
}
