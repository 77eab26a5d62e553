import type { AssetRef } from '../../model/reference.ts';
import { route } from '../route.ts';
import type { Tool } from '../tool.ts';

// In the history server, and below YARN's proxy. An application that runs has a site of its own, whose pages have no such prefix.
const page = route<'app'>('/:where(history|proxy)/:app{/*}?');
const query = route('/SQL/execution/');

export const spark: Tool = {
  id: 'spark',
  name: 'Apache Spark',
  serviceTypes: [],
  hosts: [],
  looksLike: ['link[rel="shortcut icon"][href$="/static/spark-logo.svg"]', 'img.spark-logo'],
  // The plan of a query. Its first lines name the tables that it reads.
  reads: { plan: '#plan-unified-tab > pre, #physical-plan-details > pre' },
  readsAll: true,

  fits: queryOf,

  tenant(url) {
    const found = page(url) ?? query(url);
    return found ? found.base.slice(url.origin.length) : null;
  },

  // A query is about no single one of its tables.
  recognise({ url, text }) {
    if (queryOf(url) === null) return [];
    return tablesIn(text.plan ?? '').map(
      (path): AssetRef => ({ kind: 'table', tool: 'spark', path, name: path.join('.'), unverified: true }),
    );
  },
};

/** The query that a page shows: its application and number; null = another page. */
function queryOf(url: URL): string | null {
  const id = url.searchParams.get('id');
  return query(url) && id && /^\d+$/.test(id) ? `${page(url)?.app ?? ''} ${id}` : null;
}

/** `Scan parquet spark_catalog.sales.orders (1)`: schema and table of each scan, once. What stands above them depends on the catalog. */
function tablesIn(plan: string): readonly (readonly string[])[] {
  const scanned = [...plan.matchAll(/\bScan \w+ (?:[\w-]+\.)?([\w-]+\.[\w-]+) \(\d+\)/g)].map(([, name = '']) => name);
  return [...new Set(scanned)].map((name) => name.split('.'));
}
