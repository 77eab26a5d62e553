import { randomUUID } from 'node:crypto';
import type { Entity } from './entities.ts';
import { idOf, nameOf, referenceTo } from './entities.ts';
import type { EntityLink } from './entity-link.ts';
import { entityLink } from './entity-link.ts';
import { entityNamed } from './entity-routes.ts';
import { notFound, refusal } from './errors.ts';
import type { Json, JsonObject } from './json.ts';
import { listIn, numberIn, objectIn, textIn } from './json.ts';
import { kindNamed } from './kinds.ts';
import type { Asked, State, Threads } from './state.ts';

/** The store of threads, filled with initial ones. */
export function createThreads(filled: readonly JsonObject[]): Threads {
  const known = new Map(filled.map((thread) => [textIn(thread.id), thread]));
  const found = (thread: JsonObject | undefined, name: string): JsonObject => {
    if (!thread) throw notFound('Thread', name);
    return thread;
  };
  const mentions = new Map<string, Set<string>>();
  const numbers = () => [...known.values()].map(({ task }) => numberIn(objectIn(task).id));
  return {
    all: () => [...known.values()],
    byId: (id) => found(known.get(id), id),
    byNumber: (number) =>
      found(
        [...known.values()].find(({ task }) => task !== undefined && String(objectIn(task).id) === number),
        number,
      ),
    put(thread) {
      known.set(textIn(thread.id), thread);
      return thread;
    },
    remove: (id) => void known.delete(id),
    named: (id) => mentions.get(id) ?? new Set(),
    name(id, people) {
      mentions.set(id, new Set([...(mentions.get(id) ?? []), ...people.map(idOf)]));
    },
    nextNumber: () => Math.max(0, ...numbers()) + 1,
  };
}

/** Valid links to the subject of a thread. Names with other characters cannot be linked in this release. */
const LINK = /^<#E::\w+::[\p{L}\p{N}_'\- .&/:+"\\()$#%]+>$/u;
const LINK_IN_WORDS = String.raw`(?U)^<#E::\w+::[\w'\- .&/:+"\\()$#%]+>$`;

/** The link to the subject, checked only by its form. */
export function aboutLink(about: Json | undefined): EntityLink {
  const text = textIn(about);
  const link = LINK.test(text) ? entityLink(text) : null;
  if (!link) throw refusal(400, `[about must match "${LINK_IN_WORDS}"]`);
  return link;
}

/** The subject of a thread: deleted assets are accepted, too, and columns that do not exist. */
export function aboutIn(about: Json | undefined, state: State): { readonly link: EntityLink; readonly entity: Entity } {
  const link = aboutLink(about);
  const kind = kindNamed(link.kind);
  const entity = kind && entityNamed(state, kind, link.fqn);
  if (!entity) throw notFound(link.kind, link.fqn);
  return { link, entity };
}

/** The author: must be given, and exist. */
export function writerIn(from: Json | undefined, state: State): Entity {
  if (from === undefined) throw refusal(400, '[from must not be null]');
  const user = entityNamed(state, 'user', textIn(from));
  if (!user) throw notFound('user', textIn(from).includes('.') ? `"${textIn(from)}"` : textIn(from));
  return user;
}

/** A new thread by the caller. */
export function newThread(body: JsonObject, more: JsonObject, { caller, state }: Asked): JsonObject {
  const { entity } = aboutIn(body.about, state);
  const at = state.now();
  return {
    ...{ id: randomUUID(), type: body.type ?? 'Conversation', threadTs: at, about: body.about, entityRef: referenceTo(entity) },
    ...{ generatedBy: 'user', cardStyle: 'default', fieldOperation: 'updated', createdBy: nameOf(caller) },
    ...{ updatedAt: at, updatedBy: nameOf(caller), resolved: false, message: body.message ?? '', postsCount: 0, posts: [], reactions: [] },
    ...more,
  };
}

/** A new post, at the current time. */
export function newPost(message: string, from: Entity, state: State): JsonObject {
  return { id: randomUUID(), message, postTs: state.now(), from: nameOf(from), reactions: [] };
}

/** A thread as lists show it: only with the last posts. */
export function shownThread(thread: JsonObject, state: State, posts?: number): JsonObject {
  const all = listIn(thread.posts);
  const href = `${state.base()}api/v1/feed/${textIn(thread.id)}`;
  return { ...thread, href, ...(posts === undefined ? {} : { posts: posts === 0 ? [] : all.slice(-posts) }) };
}

/**
 * Users and teams that a text mentions: `<#E::user::ada>`, with or without quotes, optionally with a text after a bar. Unknown names are
 * left out.
 */
export function mentionsIn(text: string, state: State): readonly Entity[] {
  return [...text.matchAll(/<#E::(user|team)::([^|>]+)/g)].flatMap(([, type, name = '']) => {
    const bare = name.replace(/^"(.*)"$/, '$1');
    return state.store.all().find(({ kind, body }) => kind === type && body.name === bare) ?? [];
  });
}

/** Ids of a user and of the user's teams. */
export function idsOfUser(user: Entity, state: State): ReadonlySet<string> {
  const teams = state.store
    .all()
    .filter(({ kind, body }) => kind === 'team' && listIn(body.users).some((one) => objectIn(one).id === idOf(user)));
  return new Set([user, ...teams].map(idOf));
}
