import * as v from 'valibot';
import type { Asset } from '../../model/asset.ts';
import { CatalogError } from '../api/error.ts';
import { need } from '../api/http.ts';
import { type CatalogConnection, pagesOf } from '../api/server.ts';
import { assetOfDocument } from '../entity/asset-from-wire.ts';
import { Document, SearchAnswer } from '../entity/wire.ts';
import { type Search, searchPath } from './search-path.ts';

/** Hits and their total. If the total is larger, the asset may be among the hits that did not come. */
export interface Hits {
  readonly assets: readonly Asset[];
  readonly total: number;
  /** The server stopped counting: there are `total` or more. */
  readonly atLeast?: true;
}

/** Searches for assets. A server may ignore an unknown filter, so check that the hits match. @throws {CatalogError} on any failure. */
export async function search(connection: CatalogConnection, ask: Search, signal?: AbortSignal): Promise<Hits> {
  const answer = await need(connection, searchPath(ask), SearchAnswer, signal);
  const assets = answer.hits.hits.flatMap(({ _source }) => {
    // One unreadable document must not hide the others.
    try {
      return assetOfDocument(v.parse(Document, _source), pagesOf(connection)) ?? [];
    } catch {
      return [];
    }
  });
  // No hits while a shard failed does not mean that there are none.
  if (assets.length === 0 && (answer._shards?.failed ?? 0) > 0) throw new CatalogError({ reason: 'search-broken' });
  const { total } = answer.hits;
  return { assets, total: total?.value ?? assets.length, ...(total?.relation === 'gte' && { atLeast: true as const }) };
}

/** Escapes free text for `q`, which is query syntax: a stray bracket or slash makes the server answer 500. */
export function escaped(text: string): string {
  return text
    .replace(/[<>]/g, ' ')
    .replace(/&&|\|\||[+\-=!(){}[\]^"~*?:\\/]/g, (operator) => operator.replace(/./g, '\\$&'))
    .replace(/\b(AND|OR|NOT)\b/g, (word) => word.toLowerCase())
    .trim();
}
