import type { AssetRef } from '../../model/reference.ts';
import { storedAs } from '../addresses/stored-as.ts';
import { UUID } from '../addresses/uuid.ts';
import { decoded, route } from '../route.ts';
import type { Tool } from '../tool.ts';

const dashboard = route<'id'>('/superset/dashboard/:id{/}?');
const explore = route('{/superset}?/explore{/}?');
const slice = route<'id'>('/superset/slice/:id{/}?');
const exploreTable = route<'id'>('{/superset}?/explore/table/:id{/}?');
const dataset = route<'id'>('/tablemodelview/edit/:id{/}?');

export const superset: Tool = {
  id: 'superset',
  name: 'Apache Superset',
  serviceTypes: ['Superset'],
  hosts: ['https://*.preset.io/*'],
  looksLike: ['#app[data-bootstrap]'],
  // For users who may edit it, the title is an input. The hidden text that measures its width is always present (6.1).
  reads: { title: '.header-with-actions :is(.input-sizer, .dynamic-title)' },

  tenant: (url) => prefix(url),

  recognise({ url, text }) {
    const ref = refOf(url);
    if (!ref) return [];
    // While a dataset is explored, the title is that of a chart without a name.
    const name = (ref.kind !== 'dashboardDataModel' && text.title?.trim()) || ref.name;
    return [{ ...ref, tool: 'superset', ...(name && { name }) }];
  },
};

type Found = Omit<AssetRef, 'tool'>;

function refOf(url: URL): Found | null {
  const board = dashboard(url);
  if (board) return dashboardRef(board.base, board.id);

  const old = slice(url);
  if (old) return chartRef(old.base, old.id);

  const table = dataset(url);
  if (table) return dataModelRef(table.base, table.id);

  const page = explore(url);
  const found = page && (chartRef(page.base, sliceIn(url.searchParams)) ?? dataModelRef(page.base, datasourceIn(url.searchParams)));
  return found ?? unverifiedRef(url);
}

/** Forms that older releases reportedly used while a dataset is explored. */
function unverifiedRef(url: URL): Found | null {
  const table = exploreTable(url);
  const page = explore(url);
  const [, id = ''] = /^(\d+)__table$/.exec((page && url.searchParams.get('datasource')) ?? '') ?? [];
  const ref = table ? dataModelRef(table.base, table.id) : page && dataModelRef(page.base, id);
  return ref && { ...ref, unverified: true };
}

function dashboardRef(base: string, idOrSlug: string): Found {
  // Superset always takes a UUID as such, even if a slug is the same. The catalog does not have it, so only the title remains.
  if (new RegExp(`^${UUID}$`).test(idOrSlug)) return { kind: 'dashboard', name: idOrSlug };
  const address = `${base}/superset/dashboard/${encodeURIComponent(idOrSlug)}`;
  const asWritten = `${base}/superset/dashboard/${idOrSlug}/`;
  const id = readAsId(idOrSlug);
  return {
    kind: 'dashboard',
    ...storedAs(`${address}/`, address, asWritten),
    ...(id === null ? { name: idOrSlug } : { id }),
  };
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

function datasourceIn(query: URLSearchParams): string {
  return query.get('datasource_type') === 'table' ? (query.get('datasource_id') ?? '') : '';
}

/** Two Supersets can share a host below different prefixes and use the same numbers for dashboards. */
function prefix(url: URL): string | null {
  const found = dashboard(url) ?? slice(url) ?? exploreTable(url) ?? dataset(url) ?? explore(url);
  return found ? found.base.slice(url.origin.length) : null;
}

function isId(text: string): boolean {
  return /^\d+$/.test(text);
}
