import * as v from 'valibot';
import { called } from '../../model/called.ts';
import type { AssetName } from '../../model/parts.ts';
import type { Queries } from '../../model/surroundings.ts';
import { get } from '../api/http.ts';
import { fieldNames } from '../api/release.ts';
import type { CatalogConnection } from '../api/server.ts';
import { list, Named, Paging, referenceName } from '../entity/wire.ts';

/** Maximum number of queries read; a section has room for no more. */
const MOST = 5;

const text = v.nullish(v.string());
const People = list(Named);

const Answer = v.object({
  data: v.array(
    v.object({
      id: v.string(),
      /** Often a number that the catalog generated. */
      name: text,
      fullyQualifiedName: text,
      displayName: text,
      description: text,
      query: text,
      /** One owner until 1.4. */
      owner: v.nullish(Named),
      owners: People,
      /** The people who ran it; used if nobody owns it. */
      users: People,
    }),
  ),
  paging: Paging,
});

/** Reads the saved queries that use a table; null = the server does not have the route. */
export async function readQueries(connection: CatalogConnection, { id }: AssetName, signal?: AbortSignal): Promise<Queries | null> {
  // A server that masks a query by its tags answers 500 to a plain user who did not ask for them (recorded on 1.6).
  const fields = fieldNames(['owners', 'users', 'tags'], connection.version).join(',');
  const answer = await get(connection, `queries?${new URLSearchParams({ entityId: id, fields, limit: String(MOST) })}`, Answer, signal);
  if (!answer) return null;
  const queries = answer.data
    .slice(0, MOST)
    .map(({ id, name, fullyQualifiedName, displayName, description, query, owner, owners, users }) => {
      const wrote = owners ?? (owner ? [owner] : []);
      return {
        id,
        fqn: fullyQualifiedName || name || id,
        name: called(displayName, name, id),
        description: description ?? '',
        sql: query ?? '',
        by: (wrote.length > 0 ? wrote : (users ?? [])).map(referenceName),
      };
    });
  return { queries, total: Math.max(answer.paging?.total ?? 0, queries.length) };
}

/** The saved queries as assets, since they have cards too. */
export function savedQueries({ queries }: Queries): readonly AssetName[] {
  return queries.map(({ id, fqn }) => ({ kind: 'query', id, fqn }));
}
