import type { AssetKind } from '../../model/kind.ts';
import { type AssetRef, MOST_REFS } from '../../model/reference.ts';
import { type Tab, tabsOf } from '../addresses/bigquery-workspace.ts';
import { CONSOLE, googleHosts, isGoogleConsole } from '../addresses/google-console.ts';
import { decoded } from '../route.ts';
import type { Tool } from '../tool.ts';

const KINDS: Readonly<Record<Tab['type'], AssetKind>> = { dataset: 'databaseSchema', table: 'table', routine: 'storedProcedure' };

/** The field that says what a tab shows, as ingestion's own addresses write it. */
const SHOWN: Readonly<Record<Tab['type'], string>> = { dataset: '!1m4!1m3!3m2', table: '!1m5!1m4!4m3', routine: '!1m5!1m4!6m3' };

/** The date suffix of a table: a day behind `_` for one of many tables, behind `$` for a partition; `*` stands for all days. */
const SPLIT = /(?:[_$](?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])|_?\*)$/;

export const bigquery: Tool = {
  id: 'bigquery',
  name: 'BigQuery',
  serviceTypes: ['BigQuery'],
  hosts: [...googleHosts('/bigquery*'), ...googleHosts('/dataplex/dp-entries/*'), 'https://bigquery.cloud.google.com/*'],

  // The project that holds the data; the one in `project` only pays for the queries.
  tenant: (url) => shownAt(url)[0]?.path[0] ?? null,

  query: {
    at: (url) => isGoogleConsole(url) && /^\/bigquery\/?$/.test(url.pathname),
    editors: ['.monaco-editor'],
    // The project that pays also holds the datasets that are named without one.
    setting({ url: { searchParams } }) {
      const project = searchParams.get('project');
      return { dialect: 'bigquery', within: project ? [project, ''] : [] };
    },
    ofService: true,
  },

  recognise: ({ url }) => shownAt(url).flatMap(refsOf),
};

/** Everything that is open, best first: what `p`, `d` and `t` name, then the tabs from the last. No address says which tab is in front. */
function shownAt(url: URL): readonly Tab[] {
  if (url.origin === 'https://bigquery.cloud.google.com') return oldUi(url);
  const entry = isGoogleConsole(url) && catalogEntry(url);
  if (entry) return [entry];
  if (!isGoogleConsole(url) || !/^\/bigquery\/?$/.test(url.pathname)) return [];

  const query = cleanQuery(url);
  const tabs = [...tabsOf(query.get('ws') ?? '')].reverse();
  const target = targetOf(query);
  const all = new Map<string, Tab>();
  for (const tab of target ? [target, ...tabs] : tabs) if (!all.has(keyOf(tab))) all.set(keyOf(tab), tab);
  return [...all.values()].slice(0, MOST_REFS);
}

/** An entry of the console's own catalog: `…/@bigquery/entries/bigquery.googleapis.com%2Fprojects%2F{p}%2Fdatasets%2F{d}%2Ftables%2F{t}`. */
function catalogEntry({ pathname }: URL): Tab | null {
  const [, entry = ''] = /^\/dataplex\/dp-entries\/.{1,200}\/entryGroups\/(?:@|%40)bigquery\/entries\/([^/]+)/.exec(pathname) ?? [];
  const [, project, dataset, table] =
    /^bigquery\.googleapis\.com\/projects\/([^/]+)\/datasets\/([^/]+)(?:\/tables\/([^/]+))?$/.exec(decoded(entry)) ?? [];
  if (!project || !dataset) return null;
  return table ? { type: 'table', path: [project, dataset, table] } : { type: 'dataset', path: [project, dataset] };
}

/** Links pasted through HTML have `&amp;d=` or `&;d=` where `&d=` was meant. */
function cleanQuery({ searchParams }: URL): ReadonlyMap<string, string> {
  const valueNamed = (name: string): string | null =>
    searchParams.get(name) ?? searchParams.get(`amp;${name}`) ?? searchParams.get(`;${name}`);
  return new Map(
    READ.flatMap((name) => {
      const value = valueNamed(name);
      return value === null ? [] : [[name, value] as const];
    }),
  );
}

/** The query parameters that are read. */
const READ = ['ws', 'p', 'project', 'd', 't', 'r', 'page'];

function targetOf(query: ReadonlyMap<string, string>): Tab | null {
  const project = query.get('p') || query.get('project');
  const [dataset, table, routine, page] = [query.get('d'), query.get('t'), query.get('r'), query.get('page')];
  if (!project || !dataset) return null;
  if (page === 'routine') return routine ? { type: 'routine', path: [project, dataset, routine] } : null;
  if (page && page !== 'table' && page !== 'dataset') return null;
  if (table && page !== 'dataset') return { type: 'table', path: [project, dataset, table] };
  return { type: 'dataset', path: [project, dataset] };
}

/** `bigquery.cloud.google.com/table/{project}:{dataset}.{table}`; a project below a domain has a ":" in its name. */
function oldUi(url: URL): readonly Tab[] {
  const [, type, project, dataset, table] = /^\/(table|dataset)\/(.+):([^:.]+)(?:\.([^:]+))?$/.exec(decoded(url.pathname)) ?? [];
  if (!project || !dataset) return [];
  if (type === 'dataset') return [{ type, path: [project, dataset] }];
  return table ? [{ type: 'table', path: [project, dataset, table] }] : [];
}

function refsOf(tab: Tab): readonly AssetRef[] {
  const [project = '', dataset = '', name = ''] = tab.path;
  const ref = refOf(tab.type, project, dataset, name);
  const family = tab.type === 'table' ? name.replace(SPLIT, '') : '';
  if (!family || family === name) return [ref];
  const whole = refOf(tab.type, project, dataset, family);
  // `events$20240131` is a partition of the table `events`. Tables split by date, such as `events_20240131`, are tables of their own, and
  // one may have the same name as the series.
  return [ref, name.startsWith(`${family}$`) ? whole : { ...whole, unverified: true }];
}

function refOf(type: Tab['type'], project: string, dataset: string, name: string): AssetRef {
  const path = name ? [project, dataset, name] : [project, dataset];
  const shown = `${SHOWN[type]}${path.map((part, at) => `!${at + 1}s${part}`).join('')}`;
  return {
    kind: KINDS[type],
    tool: 'bigquery',
    url: `${CONSOLE}/bigquery?project=${project}&ws=${shown}`,
    path,
    name: name || dataset,
  };
}

const keyOf = ({ type, path }: Tab): string => [type, ...path].join('\n');
