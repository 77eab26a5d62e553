import type { Denial, Edge, Entity, Store } from './entities.ts';
import type { Json, JsonObject } from './json.ts';
import type { Reply } from './reply.ts';
import type { Rule } from './rule.ts';
import type { Sent } from './sent.ts';
import type { TagsKnown } from './tag-labels.ts';
import type { Tokens } from './tokens.ts';
import type { History } from './versions.ts';

/** The initial data of a catalogue. */
export interface CatalogData {
  readonly entities: readonly Entity[];
  readonly lineage: readonly Edge[];
  /** Threads of the feed: announcements and tasks. */
  readonly threads: readonly JsonObject[];
  readonly suggestions?: readonly JsonObject[];
  readonly incidents: readonly JsonObject[];
  readonly announcements?: readonly Announcement[];
  readonly tasks?: readonly OpenTask[];
  /** Results of a test before its last, by the test's qualified name, newest first. */
  readonly pastResults?: Readonly<Record<string, readonly JsonObject[]>>;
  /** Runs of a pipeline before its last, by its qualified name, newest first. */
  readonly pastRuns?: Readonly<Record<string, readonly JsonObject[]>>;
  /** Ingestion pipelines, by the qualified name of their service. */
  readonly ingestions?: Readonly<Record<string, readonly JsonObject[]>>;
  /** Runs of a contract, by its id, newest first. */
  readonly contractResults?: Readonly<Record<string, readonly JsonObject[]>>;
  /** Access tokens as listed for their owner. */
  readonly accessTokens: readonly JsonObject[];
  readonly denials: readonly Denial[];
  /** Additional rights and denials, by the user's name. */
  readonly rights?: Readonly<Record<string, readonly Rule[]>>;
  /** The existing tags and terms; absent = any label is accepted. */
  readonly tagsKnown?: TagsKnown;
  /** The present time of the data (in ms since 1970); absent = now. */
  readonly moment?: number;
  readonly version?: string;
  /** Assets, and members of collections, that are known only as a count. */
  readonly untold?: { readonly assets: number; readonly lists: Readonly<Record<string, number>> };
}

/** A thread of the feed until 2.0, an entity since. Times in ms. */
export interface Announcement {
  readonly title: string;
  readonly description: string;
  readonly about: Entity;
  readonly startTime: number;
  readonly endTime: number;
  readonly at: number;
}

/** An open question about an asset. */
export interface OpenTask {
  readonly number: number;
  readonly about: Entity;
  readonly asks: 'description' | 'tags';
  readonly message: string;
  readonly by: Entity;
  readonly assignees: readonly Entity[];
  readonly at: number;
  readonly closed?: true;
}

/** The stored threads of the feed, in the form of the 1.6 line, with all of their posts. */
export interface Threads {
  readonly all: () => readonly JsonObject[];
  readonly byId: (id: string) => JsonObject;
  readonly byNumber: (number: string) => JsonObject;
  readonly put: (thread: JsonObject) => JsonObject;
  readonly remove: (id: string) => void;
  /** Ids of the users and teams mentioned in a thread when it was written or answered. Later edits do not change them. */
  readonly named: (id: string) => ReadonlySet<string>;
  readonly name: (id: string, people: readonly Entity[]) => void;
  readonly nextNumber: () => number;
}

/** The state of a running catalogue, as its routes use it. */
export interface State {
  readonly version: string;
  readonly store: Store;
  readonly tokens: Tokens;
  readonly data: CatalogData;
  readonly denials: Denial[];
  readonly threads: Threads;
  /** By id. */
  readonly suggestions: Map<string, JsonObject>;
  /** States of incidents, in the order in which they were entered. */
  readonly incidents: JsonObject[];
  readonly history: History;
  /** The address that users type; ends in "/". */
  readonly base: () => string;
  readonly now: () => number;
}

/** One parsed request. `params` are the decoded variable parts of the path. */
export interface Asked {
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly caller: Entity;
  readonly state: State;
  /** The body of a write. */
  readonly sent: Sent;
}

export interface Route {
  /** Absent = GET, which also covers HEAD. */
  readonly method?: 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below /api/v1: "/tables/name/{fqn}". `{collection}` matches any entity collection, which may have two segments. */
  readonly pattern: string;
  /** Reads one entity. */
  readonly isEntity?: true;
  /** Needs no token. */
  readonly open?: true;
  /** The first release with the route, and the first without it again. */
  readonly since?: string;
  readonly until?: string;
  readonly answer: (asked: Asked) => Promise<Json | Reply> | Json | Reply;
}
