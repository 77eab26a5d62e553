import * as v from 'valibot';
import type { Asset } from '../../model/asset.ts';
import { assetOfDocument } from '../asset-from-wire.ts';
import { CatalogError } from '../error.ts';
import { need } from '../http.ts';
import { type Search, searchPath } from '../search-path.ts';
import { type CatalogConnection, pagesOf } from '../server.ts';
import { Document, SearchAnswer } from '../wire.ts';

/** Hits, and how many there are in all: more than came means that the one sought may be among the rest. */
export interface Hits {
  readonly assets: readonly Asset[];
  readonly total: number;
  /** The server did not count on: there are so many or more. */
  readonly atLeast?: true;
}

/** Hits as assets. A server may ignore a filter that it does not understand: look whether they are what was asked for. */
export async function search(connection: CatalogConnection, ask: Search, signal?: AbortSignal): Promise<Hits> {
  const answer = await need(connection, searchPath(ask), SearchAnswer, signal);
  const assets = answer.hits.hits.flatMap(({ _source }) => {
    // One document of an unknown shape, or one that we fail at, must not hide the others.
    try {
      return assetOfDocument(v.parse(Document, _source), pagesOf(connection)) ?? [];
    } catch {
      return [];
    }
  });
  // Nothing found, and a part of the index did not answer: that is not to have nothing.
  if (assets.length === 0 && (answer._shards?.failed ?? 0) > 0) throw new CatalogError({ reason: 'search-broken' });
  const { total } = answer.hits;
  return { assets, total: total?.value ?? assets.length, ...(total?.relation === 'gte' && { atLeast: true as const }) };
}

/** Free text as plain words: `q` is query syntax, in which a bracket or a slash is an error of the server's (500). */
export function escaped(text: string): string {
  return text
    .replace(/[<>]/g, ' ')
    .replace(/&&|\|\||[+\-=!(){}[\]^"~*?:\\/]/g, (operator) => operator.replace(/./g, '\\$&'))
    .replace(/\b(AND|OR|NOT)\b/g, (word) => word.toLowerCase())
    .trim();
}
