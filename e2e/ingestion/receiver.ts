import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { splitFqn } from '../../src/catalog/entity/fqn.ts';
import { entity, named } from '../demo-catalog/data/make.ts';
import { createStore, type Entity, fqnOf, idFor, quoted, referenceTo } from '../demo-catalog/entities.ts';
import type { Json, JsonObject } from '../demo-catalog/json.ts';
import { isObject, listIn, objectIn, parsed, textIn, without } from '../demo-catalog/json.ts';
import { type KindName, kindInCollection, serviceKindOf } from '../demo-catalog/kinds.ts';
import { storedFrom } from './stored.ts';

/** A server to which a connector's workflow writes, and what it has received. */
export interface Receiver {
  /** The address that the workflow is given, without a trailing slash. */
  readonly api: string;
  /** Services and assets, as the server stores them. */
  readonly received: () => readonly Entity[];
  readonly close: () => Promise<void>;
}

/** Fields of a create request that name other entities, by the kind that they name. */
const NAMING: Readonly<Record<string, KindName>> = {
  database: 'database',
  databaseSchema: 'databaseSchema',
  charts: 'chart',
  dataModels: 'dashboardDataModel',
  classification: 'classification',
};

/** Starts a server that answers what a workflow needs of OpenMetadata in this version: it stores, and has nothing but what it was sent. */
export async function startReceiver(version: string): Promise<Receiver> {
  const store = createStore([]);

  /** The short form of another entity, also of one that was never sent. */
  const reference = (kind: KindName, fqn: string): JsonObject => {
    const known = store.byFqn(kind, fqn);
    return known ? referenceTo(known) : { id: idFor(kind, fqn), type: kind, fullyQualifiedName: fqn };
  };

  const create = (kind: KindName, request: JsonObject): JsonObject => {
    const references = Object.entries(NAMING).flatMap(([field, of]): [string, Json][] => {
      const told = request[field];
      if (typeof told === 'string') return [[field, reference(of, told)]];
      return told === undefined ? [] : [[field, listIn(told).map((each) => reference(of, textIn(each)))]];
    });
    const below = textIn(request.service ?? request.database ?? request.databaseSchema);
    const above = below === '' ? null : store.byFqn(serviceKindOf(kind), quoted(splitFqn(below)[0] ?? ''));
    const told = { ...without(request, 'service'), ...Object.fromEntries(references) };
    const name = textIn(request.name);
    // Services and classifications are below nothing, and a tag is below its classification.
    const fqn = [...(kind === 'tag' ? [textIn(request.classification)] : []), quoted(name)].join('.');
    const made = above ? storedFrom(kind, request, above, told) : entity(kind, fqn, name, { ...told, displayName: name });
    const body = request.columns === undefined ? made.body : { ...made.body, columns: named(listIn(request.columns), fqnOf(made)) };
    store.put({ kind, body });
    return body;
  };

  const read = (path: string): JsonObject | null => {
    const [, collection = '', rest = ''] = /^(.*?)\/(name\/.*|[0-9a-f-]{36})$/.exec(path) ?? [];
    const kind = kindInCollection(collection);
    if (!kind) return rest === '' ? NOTHING : null;
    const found = rest.startsWith('name/') ? store.byFqn(kind, rest.slice('name/'.length)) : store.byId(kind, rest);
    return found?.body ?? null;
  };

  const answer = (method: string, path: string, sent: Json): JsonObject | null => {
    if (path === 'system/version') return { version, revision: '', timestamp: 0 };
    // A workflow first takes the steps of its test from the server. There are none: what the connector reads shows whether it could.
    const tested = path.match(/^services\/testConnectionDefinitions\/name\/(.*)$/)?.[1];
    if (tested !== undefined) return { id: idFor(tested), name: tested, fullyQualifiedName: tested, steps: [] };
    if (method === 'GET') return read(path);
    const kind = kindInCollection(path.replace(/\/bulk$/, ''));
    if (!kind || method === 'DELETE') return {};
    if (isObject(sent)) return create(kind, sent);
    for (const each of listIn(sent)) create(kind, objectIn(each));
    return {};
  };

  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://receiver');
    const path = decodeURIComponent(pathname.replace(/^\/api\/v1\//, ''));
    const body = answer(request.method ?? 'GET', path, parsed(await textOf(request)));
    response.writeHead(body ? 200 : 404, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body ?? { code: 404, message: `${path} not found` }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // The address of a listening TCP server is an object.
  const { port } = server.address() as AddressInfo;
  return {
    api: `http://127.0.0.1:${port}/api`,
    received: store.all,
    close: () => new Promise((resolve) => server.close(() => resolve()).closeAllConnections()),
  };
}

/** An empty list, and an empty answer of the search. */
const NOTHING: JsonObject = { data: [], paging: { total: 0 }, hits: { total: { value: 0 }, hits: [] } };

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
