import type { AssetRef } from '../../model/reference.ts';
import { dialectOf } from '../addresses/dialect-of.ts';
import { storedAs } from '../addresses/stored-as.ts';
import { UUID } from '../addresses/uuid.ts';
import { decoded, type RouteParts, route } from '../route.ts';
import type { Tool } from '../tool.ts';

// Releases after 6.1 drop `/superset` from every address; the slash at the end tells theirs from Metabase's and Redash's.
const dashboard = route<'id'>('/superset/dashboard/:id{/}?');
const newerDashboard = route<'id'>('/dashboard/:id((?!(?:list|p|new)(?:\\/|$))[^\\/]+)/');
const slice = route<'id'>('{/superset}?/slice/:id(\\d+){/}?');
const explore = route('{/superset}?/explore{/}?');
const exploreTable = route<'id'>('{/superset}?/explore/table/:id{/}?');
const dataset = route<'id'>('/:word(tablemodelview\\/edit|dataset)/:id(\\d+){/}?');

const sqlLab = route('{/superset}?/sqllab{/*}?');

const HEADER = '.header-with-actions';

export const superset: Tool = {
  id: 'superset',
  name: 'Apache Superset',
  serviceTypes: ['Superset'],
  hosts: ['https://*.preset.io/*'],
  looksLike: ['#app[data-bootstrap]'],
  reads: {
    // For users who may edit it, the title is an input. The hidden text that measures its width is always present (6.1), and without a title
    // it is the input's placeholder.
    title: `${HEADER} :is(.input-sizer:not(:placeholder-shown ~ *), .dynamic-title)`,
    // A dashboard's number, whatever its address says. A chart has none.
    id: `:is(.dashboard-header-container, ${HEADER}) @data-test-id`,
  },

  // What a permalink leads to is not in its address.
  fits: (url) => uuidIn(url) ?? '',

  // The header is that of the page before until the dashboard is loaded; the title says when.
  titled: (url) => (boardOf(url) && readAsId(boardOf(url)?.id ?? '') === null ? /^.+$/ : null),

  query: {
    at: (url) => sqlLab(url) !== null,
    editors: ['.SqlEditor .ace_editor', '.ace_editor'],
    // The database by its engine, and last the schema (6.1). The name of the connection need not be the database's.
    reads: {
      engine: '[data-test="DatabaseSelector"] .backend',
      schema: '[data-test="DatabaseSelector"] > button:nth-of-type(n+2):last-of-type',
    },
    setting: ({ text: { engine = '', schema = '' } }) => ({
      dialect: dialectOf(engine),
      // Without a schema, a request to choose one stands there.
      within: /^[^\s]+$/.test(schema) ? ['', schema] : [],
    }),
  },

  tenant: (url) => prefix(url),

  recognise({ url, title, text }) {
    const shown = named(text.title);
    const board = boardOf(url);
    if (board) {
      const number = shown && shown === named(title) && /^\d+$/.test(text.id ?? '') ? text.id : undefined;
      return dashboardRefs(board, shown, number).map((ref) => ({ ...ref, tool: 'superset' }));
    }
    const ref = refOf(url);
    if (!ref) return [];
    // While a dataset is explored, the title is that of a chart without a name.
    return [{ ...ref, tool: 'superset', ...(ref.kind === 'chart' && shown && { name: shown }) }];
  },
};

type Found = Omit<AssetRef, 'tool'>;
type Board = RouteParts<'id'>;

const boardOf = (url: URL): Board | null => dashboard(url) ?? newerDashboard(url);

/** A title as browsers give it; undefined = none, or the words that stand where a chart has no name. */
const named = (title = ''): string | undefined => {
  const shown = title.replace(/\s+/g, ' ').trim();
  return shown && !/^Add the name of the (?:chart|dashboard)$/.test(shown) ? shown : undefined;
};

/** Superset always takes a UUID as such, even if a slug is the same. The catalog does not have it. */
const uuidIn = (url: URL): string | null => {
  const id = boardOf(url)?.id ?? '';
  return IS_UUID.test(id) ? id : null;
};
const IS_UUID = new RegExp(`^${UUID}$`);

/** `number`: the dashboard's id on the page, where the address has a slug or a UUID. */
function dashboardRefs({ base, id: idOrSlug }: Board, shown: string | undefined, number: string | undefined): readonly Found[] {
  const ref = { kind: 'dashboard', ...(shown && { name: shown }) } as const;
  const own = readAsId(idOrSlug);
  const id = own ?? number;
  if (id === undefined && IS_UUID.test(idOrSlug)) return shown ? [ref] : [];
  // Read from Superset's own database, every dashboard is stored by its number.
  const word = own === null && number !== undefined ? number : idOrSlug;
  const address = `${base}/superset/dashboard/${encodeURIComponent(word)}`;
  const newer = `${base}/dashboard/${encodeURIComponent(word)}`;
  const addresses = storedAs(`${address}/`, address, `${base}/superset/dashboard/${word}/`, `${newer}/`, newer);
  return [{ ...ref, ...addresses, ...(id === undefined ? { name: shown ?? idOrSlug } : { id }) }];
}

function refOf(url: URL): Found | null {
  const old = slice(url);
  if (old) return chartRef(old.base, old.id);

  const table = dataset(url) ?? exploreTable(url);
  if (table) return dataModelRef(table.base, table.id);

  const page = explore(url);
  return page && (chartRef(page.base, sliceIn(url.searchParams)) ?? dataModelRef(page.base, datasourceIn(url.searchParams)));
}

/** The id as Superset reads it with Python's `int`, even if a slug is the same: `007` and `0_7` are 7. null = not a number. */
function readAsId(text: string): string | null {
  if (!/^\s*[+-]?\p{Nd}+(?:_\p{Nd}+)*\s*$/u.test(text)) return null;
  return text.replace(/[\s+_]/g, '').replace(/^0+(?=\d)/, '');
}

function chartRef(base: string, id: string): Found | null {
  if (!isId(id)) return null;
  // The address of a chart in Superset's own form before 2.1, and before 2.0.
  const formData = `explore/?form_data=%7B%22slice_id%22%3A%20${id}%7D`;
  return {
    kind: 'chart',
    ...storedAs(
      `${base}/explore/?slice_id=${id}`,
      `${base}/superset/explore/?slice_id=${id}`,
      `${base}/${formData}`,
      `${base}/superset/${formData}`,
    ),
    id,
  };
}

function dataModelRef(base: string, id: string): Found | null {
  if (!isId(id)) return null;
  return {
    kind: 'dashboardDataModel',
    ...storedAs(`${base}/tablemodelview/edit/${id}`, `${base}/explore/?datasource_type=table&datasource_id=${id}`),
    id,
  };
}

/** A chart's id is in the query, among filter state that changes with every visit; an unsaved chart has none, or 0. */
function sliceIn(query: URLSearchParams): string {
  // Superset 6.1 redirects a short chart link with its form data encoded twice.
  const formData = decoded(query.get('form_data') ?? '');
  const id = query.get('slice_id') ?? /"slice_id":\s*"?(\d+)/.exec(formData)?.[1];
  return id === undefined || id === '0' ? '' : id;
}

/** The dataset of a chart to come: today's form, that of 2.0, and that of a new chart's form. */
function datasourceIn(query: URLSearchParams): string {
  for (const word of ['datasource', 'dataset']) if (query.get(`${word}_type`) === 'table') return query.get(`${word}_id`) ?? '';
  return /^(\d+)__table$/.exec(query.get('datasource') ?? '')?.[1] ?? '';
}

/** Two Supersets can share a host below different prefixes and use the same numbers for dashboards. */
function prefix(url: URL): string | null {
  const found = boardOf(url) ?? slice(url) ?? exploreTable(url) ?? dataset(url) ?? explore(url);
  return found ? found.base.slice(url.origin.length) : null;
}

function isId(text: string): boolean {
  return /^\d+$/.test(text);
}
