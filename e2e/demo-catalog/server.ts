import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { JWK } from 'jose';
import { demoData } from './data/demo.ts';
import type { ToolAddresses } from './data/tools.ts';
import { withDecoys } from './decoys.ts';
import { documentOf } from './document.ts';
import type { Denial, Entity, Store } from './entities.ts';
import { createStore } from './entities.ts';
import type { Faults } from './faults.ts';
import { createFaults } from './faults.ts';
import { threadsIn } from './feed-routes.ts';
import { handlerOf } from './handler.ts';
import { numberIn, textIn } from './json.ts';
import type { KindName } from './kinds.ts';
import { isKindOf } from './kinds.ts';
import { withStandingUsers } from './people.ts';
import type { Received } from './received.ts';
import type { CatalogData, State } from './state.ts';
import { createThreads } from './threads.ts';
import type { TokenKind, Tokens, TokenWish } from './tokens.ts';
import { createTokens } from './tokens.ts';

export interface CatalogOptions {
  /** The default 0 picks a free port. */
  readonly port?: number;
  readonly host?: string;
  /** The server's path on its host: "/catalog/". Default: "/". */
  readonly basePath?: string;
  /** Determines the fields and how the index folds case. Default: the data's version, else "1.6.2". */
  readonly version?: string;
  readonly latencyMs?: number;
  readonly data?: 'demo' | CatalogData | readonly Entity[];
  /** Adds twenty lookalikes of every asset. Default: on for the demo data, off for other data. */
  readonly decoys?: boolean;
  /** Addresses of the tools in the demo data. */
  readonly tools?: Partial<ToolAddresses>;
  /** A private RSA key as JWK, for identical tokens in every run. */
  readonly key?: JWK;
}

interface Entities extends Omit<Store, 'byFqn' | 'byId'> {
  readonly find: (kind: KindName, fqn: string) => Entity;
  /**
   * A conditional rule (the default) hides the kind from the user's searches; reading this entity gives 403 in any case. fqn null = all of
   * the kind.
   */
  readonly deny: (user: string, kind: KindName, fqn: string | null, rule?: Pick<Denial, 'conditional' | 'fields'>) => void;
  readonly allow: (user: string) => void;
}

export interface Catalog {
  /** Ends in "/". */
  readonly url: string;
  readonly version: string;
  readonly requests: readonly Received[] & { readonly clear: () => void };
  /** Shapes of requests that neither a recording nor a contract test covers. */
  readonly unpinned: readonly string[];
  /** All shapes of requests so far, as routes and as "route detail". */
  readonly asked: ReadonlySet<string>;
  readonly token: (kind: TokenKind, wish?: TokenWish) => Promise<string>;
  readonly entities: Entities;
  readonly faults: Faults;
  readonly setLatency: (ms: number) => void;
  readonly close: () => Promise<void>;
}

/** Starts the demo catalogue. Nothing is stored after it closes. */
export async function startCatalog(options: CatalogOptions = {}): Promise<Catalog> {
  const data = withStandingUsers(filled(options));
  const version = options.version ?? data.version ?? '1.6.2';
  const store = createStore(data.entities.filter(({ kind }) => isKindOf(version, kind)));
  const tokens: Tokens = await createTokens({
    version,
    userNamed: (name) => store.byFqn('user', name) ?? store.byFqn('user', `"${name}"`),
    ...(options.key ? { key: options.key } : {}),
  });

  // Built now, so that the first search is no slower than later ones.
  for (const one of store.all()) documentOf(one, version);

  const denials: Denial[] = [...data.denials];
  const requests: Received[] = [];
  const unpinned: string[] = [];
  const asked = new Set<string>();
  const faults = createFaults();
  let latencyMs = options.latencyMs ?? 0;
  let url = '';
  const written = {
    threads: createThreads(threadsIn(data, version)),
    suggestions: new Map((data.suggestions ?? []).map((one) => [textIn(one.id), one])),
    incidents: data.incidents.toSorted((one, other) => numberIn(one.timestamp) - numberIn(other.timestamp)),
    history: new Map<string, Entity[]>(),
  };
  const state: State = { ...{ version, store, tokens, data, denials }, ...written, base: () => url, now: () => data.moment ?? Date.now() };

  const basePath = slashed(options.basePath ?? '/');
  const answer = handlerOf({ state, basePath, requests, unpinned, asked, faults, latency: () => latencyMs });
  // Heads longer than the real server's limit must reach the handler, which then refuses them as that server does.
  const server = createServer(
    { maxHeaderSize: 256 * 1024, keepAliveTimeout: 60_000 },
    (request, response) => void answer(request, response),
  );
  const host = options.host ?? '127.0.0.1';
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, host, resolve);
  });
  // The address of a listening TCP server is an object.
  const { port } = server.address() as AddressInfo;
  url = `http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${port}${basePath}`;

  return {
    url,
    version,
    requests: Object.assign(requests, { clear: () => void requests.splice(0) }),
    unpinned,
    asked,
    token: (kind, wish) => tokens.mint(kind, wish),
    entities: entitiesOf(store, denials),
    faults,
    setLatency(ms) {
      latencyMs = ms;
    },
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

function filled({ data = 'demo', decoys, tools }: CatalogOptions): CatalogData {
  const chosen = data === 'demo' ? demoData(tools) : isData(data) ? data : { ...NOTHING, entities: data };
  return (decoys ?? data === 'demo') ? withDecoys(chosen) : chosen;
}

const NOTHING: CatalogData = { entities: [], lineage: [], threads: [], incidents: [], accessTokens: [], denials: [] };

function isData(data: CatalogData | readonly Entity[]): data is CatalogData {
  return !Array.isArray(data);
}

function slashed(path: string): string {
  return `/${path}/`.replace(/\/{2,}/g, '/');
}

function entitiesOf(store: Store, denials: Denial[]): Entities {
  const { all, put, patch, remove, softDelete } = store;
  return {
    ...{ all, put, patch, remove, softDelete },
    find(kind, fqn) {
      const entity = store.byFqn(kind, fqn);
      if (!entity) throw new Error(`the catalogue holds no ${kind} ${fqn}`);
      return entity;
    },
    deny: (user, kind, fqn, rule = { conditional: true }) => void denials.push({ user, kind, fqn, ...rule }),
    allow(user) {
      const kept = denials.filter((denial) => denial.user !== user);
      denials.splice(0, denials.length, ...kept);
    },
  };
}
