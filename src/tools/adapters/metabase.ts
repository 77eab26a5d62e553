import type { AssetRef } from '../../model/reference.ts';
import { textOfBase64 } from '../addresses/base64.ts';
import { isPublic } from '../addresses/public-link.ts';
import { storedAs, verbatim } from '../addresses/stored-as.ts';
import { decoded, type RouteParts, route } from '../route.ts';
import type { Tool } from '../tool.ts';

// The number comes first; the slug after it follows the title, and Metabase does not read it.
const dashboard = route<'id' | 'slug'>('/:word(dashboard|dash)/:id(\\d+){-:slug}?{/*}?');
const question = route<'id' | 'slug'>('/:word(question|card)/:id(\\d+){-:slug}?{/*}?');
const model = route<'id' | 'slug'>('/model/:id(\\d+){-:slug}?{/*}?');
const metric = route<'id' | 'slug'>('/metric/:id(\\d+){-:slug}?{/*}?');
const tablePage = route<'database' | 'table'>('/reference/databases/:database(\\d+)/tables/:table(\\d+){/}?');
// A table by Metabase's number, with a slug of the name that it shows; by names only as a link that leads there.
const table = route<'id' | 'slug'>('/table/:id(\\d+){-:slug}?{/*}?');
const tableLink = route<'table'>('/browse/databases/:database{/schema/:schema}?/table/:table{/}?');
const schemaPage = route<'schema'>('/browse{/databases}?/:database/schema/:schema{/}?');

export const metabase: Tool = {
  id: 'metabase',
  name: 'Metabase',
  serviceTypes: ['Metabase'],
  hosts: ['https://*.metabaseapp.com/*'],
  // Metabase's own script reads its settings from this element (resources/frontend_client/index_template.html).
  looksLike: ['script#_metabaseBootstrap'],
  // "Actual name in database", second of the details in the data reference (frontend/src/metabase/reference); their classes change by release.
  reads: { table: 'form ul > li:nth-child(2) > div > div > div:last-child > span' },
  fits(url) {
    const found = tablePage(url);
    return found && `${found.base}/tables/${found.table}`;
  },

  /** The prefix below which it is served: two instances on one host use the same numbers. */
  tenant(url) {
    const found =
      dashboard(url) ?? question(url) ?? model(url) ?? metric(url) ?? tablePage(url) ?? table(url) ?? tableLink(url) ?? schemaPage(url);
    return found ? found.base.slice(url.origin.length) : null;
  },

  query: {
    at: ({ pathname }) => /\/(?:question|model)(?:\/|$)/.test(pathname),
    editors: ['[data-testid="native-query-editor"]'],
    // What is not saved stands in the address.
    whole: ({ url }) => [nativeIn(url.hash)],
    setting: () => ({ dialect: null, within: [] }),
  },

  recognise: ({ url, text }) => refsOf(url, text.table).map((ref) => ({ tool: 'metabase', ...ref })),
};

type Found = Omit<AssetRef, 'tool'>;

function refsOf(url: URL, shown: string | undefined): readonly Found[] {
  const board = dashboard(url);
  if (board) return isPublic(board.base) ? [] : [{ kind: 'dashboard', ...stored('dashboard', board), id: board.id }];

  const card = question(url);
  if (card) return isPublic(card.base) ? [] : [chartRef(card)];

  // In the catalog a model is a question if it is on a dashboard; its data models have the same numbers as tables.
  const data = model(url);
  if (data) return [chartRef(data), { kind: 'dashboardDataModel', id: data.id, unverified: true }];

  const measure = metric(url);
  if (measure) return [chartRef(measure)];

  // Addresses have Metabase's own numbers for databases and tables, and a name only for a schema. The table's name is on its page.
  if (tablePage(url)) return shown ? [{ kind: 'table', name: shown }] : [];
  const link = tableLink(url);
  if (link) return [{ kind: 'table', name: link.table }];
  const slugged = table(url);
  // X-rays, and tables that another site embeds, have such addresses too.
  if (slugged && !/\/(?:auto\/dashboard|public|embed)$/.test(slugged.base))
    return namesOf(slugged.slug).map((name) => ({ kind: 'table', name }));
  const schema = schemaPage(url);
  return schema ? [{ kind: 'databaseSchema', name: schema.schema }] : [];
}

/** A table's names that have this slug: Metabase shows `ORDER_ITEMS` as "Order Items". */
const namesOf = (slug: string): readonly string[] => [...new Set([slug.replaceAll('-', '_'), slug])].filter((name) => name !== '');

/** The SQL in the JSON behind the hash, in its form before release 57 and since. */
function nativeIn(hash: string): string | null {
  const written = textOfBase64(decoded(hash.slice(1)))?.slice(0, 500_000) ?? '';
  const [, text] = /"(?:query|native)":("(?:[^"\\]|\\.)*")/.exec(written) ?? [];
  return text === undefined ? null : String(JSON.parse(text));
}

function chartRef(card: RouteParts<'id' | 'slug'>): Found {
  return { kind: 'chart', ...stored('question', card), id: card.id };
}

/** Ingestion builds the slug itself: without a slug the stored address is unknown, and even with one it can differ. */
function stored(word: string, { base, id, slug }: RouteParts<'id' | 'slug'>): Pick<AssetRef, 'url' | 'spellings' | 'storedLike'> {
  const address = `${base}/${word}/${id}`;
  return { ...(slug && storedAs(`${address}-${slug}`)), storedLike: `${verbatim(address)}(?:-[a-z\\d-]*)?` };
}
