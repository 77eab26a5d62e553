import * as v from 'valibot';
import type { Owner } from '../../model/asset.ts';
import { type AssetName, nameOfOwner } from '../../model/parts.ts';
import type { Lead, People } from '../../model/people.ts';
import { COLLECTION } from '../api/collection.ts';
import { get } from '../api/http.ts';
import { fieldsFor, isAtLeast } from '../api/release.ts';
import type { CatalogConnection } from '../api/server.ts';
import { orNothing } from '../api/settle.ts';
import { ownerFromWire } from '../entity/asset-from-wire.ts';
import { quote } from '../entity/fqn.ts';
import { lenient, list, Named, Reference, referenceName, WirePerson } from '../entity/wire.ts';
import { readWhole } from '../entry.ts';

/** A place whose people are read by its id. */
const place = v.fallback(v.nullish(Reference), null);

const Owned = v.object({
  owner: v.nullish(Named),
  owners: list(Named),
  domain: place,
  domains: lenient(Reference),
  experts: list(Named),
  databaseSchema: place,
  database: place,
  updatedBy: v.nullish(v.string()),
});
type Owned = v.InferOutput<typeof Owned>;

type As = 'schema' | 'database' | 'domain';

/** A place whose people may know more about the asset; `found` null = hidden from this user, or the request failed. */
interface Place {
  readonly as: As;
  readonly name: string;
  readonly found: Owned | null;
}

/** Reads an asset's people. Each mail address and each place costs a request, so call it only for an open card. */
export async function readPeople(connection: CatalogConnection, { kind, id }: AssetName, signal?: AbortSignal): Promise<People | null> {
  const owners = isAtLeast(connection.version, 1, 5) ? 'owners' : 'owner';
  const domains = isAtLeast(connection.version, 1, 9) ? 'domains' : 'domain';
  const read = (collection: string, one: string, ...fields: readonly string[]) =>
    readWhole(connection, { collection, id: one, fields: [owners, ...fields] }, Owned, signal);

  const around = kind === 'domain' ? ['experts'] : fieldsFor(kind, connection.version).filter((field) => field === domains);
  const entry = await read(COLLECTION[kind], id, ...around);
  if (!entry?.fields.includes(owners)) return null;
  const asset = entry.answer;
  const own = peopleOf(asset, connection);
  const reading = placesOf(asset, own.length === 0).map(async ([as, place]): Promise<Place> => {
    const [collection, field] = PLACES[as];
    return { as, name: referenceName(place), found: (await orNothing(read(collection, place.id, field ?? domains)))?.answer ?? null };
  });
  const places = await Promise.all(reading);
  const leads =
    own.length > 0 ? [] : [...places.flatMap((place) => leadsAt(place, connection)), ...(await lastEditor(connection, asset, signal))];
  // If nobody owns the asset, the experts of its domains are leads. Its own experts are always experts.
  const knowing = own.length > 0 ? [asset, ...places.map(({ found }) => found)] : [asset];
  const experts = once(knowing.flatMap((one) => one?.experts ?? []).map((one) => ownerFromWire(one, connection)));
  const all = once([...own, ...experts, ...leads.map(({ person }) => person)]);
  const mails = await Promise.all(all.map(async (one) => [one.id, await mailOf(connection, one, signal)] as const));
  return {
    mail: Object.fromEntries(mails.filter((one): one is [string, string] => one[1] !== null)),
    experts: without(own, experts),
    leads: leads.filter(
      ({ person }, at) => without(experts, [person]).length > 0 && leads.findIndex((other) => other.person.id === person.id) === at,
    ),
    noneAbove: own.length === 0 && hasNone('schema', places, connection) && hasNone('database', places, connection),
  };
}

/** Collection of each kind of place, and the field to read besides its owners; undefined = its domains. */
const PLACES: Readonly<Record<As, readonly [collection: string, field?: string]>> = {
  schema: [COLLECTION.databaseSchema],
  database: [COLLECTION.database],
  domain: ['domains', 'experts'],
};

/** The places to read. Schema and database only if the asset has no owner, since it would have inherited theirs. */
function placesOf(asset: Owned, isOrphan: boolean): readonly (readonly [As, Reference])[] {
  const domains = asset.domains ?? (asset.domain ? [asset.domain] : []);
  const above = isOrphan
    ? ([
        ['schema', asset.databaseSchema],
        ['database', asset.database],
      ] as const)
    : [];
  return [
    ...above.flatMap(([as, place]) => (place ? [[as, place] as const] : [])),
    ...domains.map((domain) => ['domain', domain] as const),
  ];
}

function leadsAt({ as, name, found }: Place, connection: CatalogConnection): readonly Lead[] {
  if (!found) return [];
  const owners = peopleOf(found, connection).map((person): Lead => ({ person, because: `${as}-owner`, of: name }));
  const experts = (found.experts ?? []).map(
    (one): Lead => ({ person: ownerFromWire(one, connection), because: 'domain-expert', of: name }),
  );
  return [...owners, ...experts];
}

/** Whether such a place was read and has no owner. */
const hasNone = (wanted: As, places: readonly Place[], connection: CatalogConnection): boolean =>
  places.some(({ as, found }) => as === wanted && found !== null && peopleOf(found, connection).length === 0);

/** The person who last changed the entry; none if it was a bot, since ingestion runs as one. */
async function lastEditor(connection: CatalogConnection, { updatedBy }: Owned, signal?: AbortSignal): Promise<readonly Lead[]> {
  if (!updatedBy) return [];
  const path = `users/name/${encodeURIComponent(quote(updatedBy))}`;
  const user = await orNothing(get(connection, path, v.object({ ...WirePerson.entries, id: v.string() }), signal));
  return user && user.isBot !== true
    ? [{ person: ownerFromWire({ ...user, type: 'user' }, connection), because: 'last-editor', of: '' }]
    : [];
}

/** The mail address; null = none, or hidden from this user. */
async function mailOf(connection: CatalogConnection, { type, id }: Owner, signal?: AbortSignal): Promise<string | null> {
  const found = await orNothing(get(connection, `${type === 'team' ? 'teams' : 'users'}/${encodeURIComponent(id)}`, WirePerson, signal));
  return found?.email ?? null;
}

const peopleOf = ({ owner, owners }: Owned, connection: CatalogConnection): readonly Owner[] =>
  (owners ?? (owner ? [owner] : [])).map((one) => ownerFromWire(one, connection));

const without = (these: readonly Owner[], people: readonly Owner[]): readonly Owner[] =>
  people.filter(({ id }) => these.every((one) => one.id !== id));

const once = (people: readonly Owner[]): readonly Owner[] =>
  people.filter(({ id }, at) => people.findIndex((other) => other.id === id) === at);

/** The experts and leads, as assets. */
export function namedPeople({ experts, leads }: People): readonly AssetName[] {
  return [...experts, ...leads.map(({ person }) => person)].map(nameOfOwner);
}
