import type { Denial, Edge, Entity, Store } from './entities.ts';
import type { Json, JsonObject } from './json.ts';
import type { Reply } from './reply.ts';
import type { Rule } from './rule.ts';
import type { Sent } from './sent.ts';
import type { TagsKnown } from './tag-labels.ts';
import type { Tokens } from './tokens.ts';
import type { History } from './versions.ts';

/** What a catalogue is filled with. */
export interface CatalogData {
  readonly entities: readonly Entity[];
  readonly lineage: readonly Edge[];
  /** Threads of the feed: announcements and tasks. */
  readonly threads: readonly JsonObject[];
  readonly suggestions?: readonly JsonObject[];
  readonly incidents: readonly JsonObject[];
  readonly announcements?: readonly Announcement[];
  readonly tasks?: readonly OpenTask[];
  /** Results of a test from before its last, by the test's qualified name, newest first. */
  readonly pastResults?: Readonly<Record<string, readonly JsonObject[]>>;
  /** Runs of a pipeline from before its last, by its qualified name, newest first. */
  readonly pastRuns?: Readonly<Record<string, readonly JsonObject[]>>;
  /** Runs of a contract, by its id, newest first. */
  readonly contractResults?: Readonly<Record<string, readonly JsonObject[]>>;
  /** Access tokens as their owner's list shows them. */
  readonly accessTokens: readonly JsonObject[];
  readonly denials: readonly Denial[];
  /** What somebody may do, or is kept from, besides what everybody may; by the user's name. */
  readonly rights?: Readonly<Record<string, readonly Rule[]>>;
  /** Which tags and terms there are; absent = every label is taken. */
  readonly tagsKnown?: TagsKnown;
  /** The moment that the data speaks of (ms since 1970); absent = now. */
  readonly moment?: number;
  readonly version?: string;
  /** Assets, and members of collections, that exist by number only. */
  readonly untold?: { readonly assets: number; readonly lists: Readonly<Record<string, number>> };
}

/** Told as threads of the feed until 2.0, and as entities from then on. Moments in ms. */
export interface Announcement {
  readonly title: string;
  readonly description: string;
  readonly about: Entity;
  readonly startTime: number;
  readonly endTime: number;
  readonly at: number;
}

/** A question about an asset that waits for somebody. */
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

/** Threads of the feed, in the form of the 1.6 line, as they are kept: with all of their posts. */
export interface Threads {
  readonly all: () => readonly JsonObject[];
  readonly byId: (id: string) => JsonObject;
  readonly byNumber: (number: string) => JsonObject;
  readonly put: (thread: JsonObject) => JsonObject;
  readonly remove: (id: string) => void;
  /** Ids of whom a thread named when it was written or answered. What is edited later changes none of it. */
  readonly named: (id: string) => ReadonlySet<string>;
  readonly name: (id: string, people: readonly Entity[]) => void;
  readonly nextNumber: () => number;
}

/** A running catalogue, as its routes see it. */
export interface State {
  readonly version: string;
  readonly store: Store;
  readonly tokens: Tokens;
  readonly data: CatalogData;
  readonly denials: Denial[];
  readonly threads: Threads;
  /** By their id. */
  readonly suggestions: Map<string, JsonObject>;
  /** States that incidents went through, in the order in which they entered them. */
  readonly incidents: JsonObject[];
  readonly history: History;
  /** The address that people type; ends in "/". */
  readonly base: () => string;
  readonly now: () => number;
}

/** One request, taken apart. `params` are the decoded variable parts of the path. */
export interface Asked {
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly caller: Entity;
  readonly state: State;
  /** Of a write. */
  readonly sent: Sent;
}

export interface Route {
  /** Absent = GET, which stands for HEAD as well. */
  readonly method?: 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below /api/v1: "/tables/name/{fqn}". `{collection}` stands for any entity collection, which may be two segments long. */
  readonly pattern: string;
  /** A read of one entity. */
  readonly isEntity?: true;
  /** Needs no token. */
  readonly open?: true;
  /** The first release that has it, and the first that has it no more. */
  readonly since?: string;
  readonly until?: string;
  readonly answer: (asked: Asked) => Promise<Json | Reply> | Json | Reply;
}
