import type { Entity } from './entities.ts';
import { fqnOf, idFor, nameOf, referenceTo } from './entities.ts';
import { checkLink, entityLink } from './entity-link.ts';
import { entityNamed, limitIn } from './entity-routes.ts';
import { refusal } from './errors.ts';
import type { Json, JsonObject } from './json.ts';
import { listIn, numberIn, objectIn, textIn } from './json.ts';
import { kindNamed } from './kinds.ts';
import { linkedReference } from './present.ts';
import type { Announcement, Asked, CatalogData, OpenTask, Route, State } from './state.ts';
import { idsOfUser, shownThread } from './threads.ts';
import { atLeast } from './version.ts';

/** Announcements and tasks: threads of the feed until 2.0, entities of their own since. Rules about viewing do not apply. */
export const feedRoutes: readonly Route[] = [
  { pattern: '/feed', answer: feed },
  { pattern: '/announcements', since: '2.0', answer: announcements },
  { pattern: '/tasks', since: '2.0', answer: tasks },
];

function feed({ query, state }: Asked): Json {
  const link = query.get('entityLink');
  checkLink(link);
  const type = oneIn(query, 'type', TYPES);
  const filter = oneIn(query, 'filterType', FILTERS);
  const active = query.get('activeAnnouncement');
  const status = query.get('taskStatus');
  const resolved = query.get('resolved') === 'true';
  const user = state.store.byId('user', query.get('userId') ?? '');
  const data = state.threads
    .all()
    .filter(
      (thread) =>
        (link === null || isWithin(textIn(thread.about), link)) &&
        (type === null || thread.type === type) &&
        (thread.resolved === true) === resolved &&
        (active === null || isActive(objectIn(thread.announcement), state.now()) === (active === 'true')) &&
        (status === null || objectIn(thread.task).status === status) &&
        (user === null || isFor(thread, user, filter, state)) &&
        aboutSomething(thread, state),
    )
    // Threads with the same time are in reverse order of writing.
    .reverse()
    .sort((one, other) => numberIn(other.updatedAt) - numberIn(one.updatedAt));
  return pageOf(data, query, state);
}

const TYPES = ['Conversation', 'Task', 'Announcement', 'Chatbot'] as const;
const FILTERS = ['OWNER', 'MENTIONS', 'FOLLOWS', 'ASSIGNED_TO', 'ASSIGNED_BY', 'OWNER_OR_FOLLOWS'] as const;

function oneIn<Word extends string>(query: URLSearchParams, name: string, words: readonly Word[]): Word | null {
  const given = query.get(name);
  const found = words.find((word) => word === given);
  if (given !== null && found === undefined) throw refusal(400, `query param ${name} must be one of [${words.join(', ')}]`);
  return found ?? null;
}

/** A thread about a column is also about its table. */
function isWithin(about: string, link: string): boolean {
  return about === link || about.startsWith(`${link.slice(0, -1)}::`);
}

/** Whether a thread is in a user's list. Without a filter, the list has the user's own tasks: assigned or created. */
function isFor(thread: JsonObject, user: Entity, filter: (typeof FILTERS)[number] | null, state: State): boolean {
  const own = idsOfUser(user, state);
  const holds = (list: Json | undefined) =>
    listIn(list).some((one) => own.has(textIn(objectIn(one).id)) && objectIn(one).inherited !== true);
  const about = entityOf(thread, state)?.body ?? {};
  const isAssigned = () => holds(objectIn(thread.task).assignees);
  switch (filter) {
    case 'MENTIONS':
      return [...state.threads.named(textIn(thread.id))].some((id) => own.has(id));
    case 'OWNER':
      return holds(about.owners);
    case 'FOLLOWS':
      return holds(about.followers);
    case 'OWNER_OR_FOLLOWS':
      return holds(about.owners) || holds(about.followers);
    case 'ASSIGNED_BY':
      return thread.type === 'Task' && thread.createdBy === nameOf(user);
    case 'ASSIGNED_TO':
      return isAssigned();
    default:
      return isAssigned() || thread.createdBy === nameOf(user) || holds(about.owners);
  }
}

/** The cursor is the time of the last change. A list shows the last three posts of each thread. */
function pageOf(threads: readonly JsonObject[], query: URLSearchParams, state: State): Json {
  const after = query.get('after');
  const from = after === null ? 0 : threads.findIndex(({ id }) => id === Buffer.from(after, 'base64').toString()) + 1;
  const page = threads.slice(from, from + limitIn(query));
  const last = page.at(-1);
  const more = last !== undefined && from + page.length < threads.length;
  return {
    data: page.map((thread) => shownThread(asReleased(thread, state.version), state, Number(query.get('limitPosts') ?? 3))),
    paging: {
      ...(from > 0 && page[0] ? { before: cursorOf(page[0]) } : {}),
      ...(more ? { after: cursorOf(last) } : {}),
      total: threads.length,
    },
  };
}

function cursorOf({ id }: JsonObject): string {
  return Buffer.from(textIn(id)).toString('base64');
}

/** The threads of the initial data. */
export function threadsIn(data: CatalogData, version: string): readonly JsonObject[] {
  if (atLeast(version, '2.0')) return data.threads;
  const made = [...(data.announcements ?? []).map(announcementThread), ...(data.tasks ?? []).map(taskThread)];
  return [...data.threads, ...made];
}

/** Until 1.5 a thread has id and kind of its subject, later a reference to it. */
function asReleased({ entityRef, ...thread }: JsonObject, version: string): JsonObject {
  const { id, type } = objectIn(entityRef);
  return atLeast(version, '1.5') ? { ...thread, entityRef } : { ...thread, entityId: id, entityType: type };
}

function announcementThread({ title, description, about, startTime, endTime, at }: Announcement): JsonObject {
  return {
    ...thread(about, at, title, 'admin'),
    ...{ id: idFor('thread', title, fqnOf(about)), type: 'Announcement', announcement: { description, startTime, endTime } },
  };
}

function taskThread({ number, about, asks, message, by, assignees, at, closed }: OpenTask): JsonObject {
  const task = {
    ...{ id: number, type: asks === 'tags' ? 'RequestTag' : 'RequestDescription', assignees: assignees.map(referenceTo) },
    ...{ status: closed ? 'Closed' : 'Open', ...(closed ? { closedBy: 'admin', closedAt: at } : {}) },
  };
  return { ...thread(about, at, message, textIn(by.body.name)), id: idFor('task', String(number)), type: 'Task', task };
}

function thread(about: OpenTask['about'], at: number, message: string, createdBy: string): JsonObject {
  return {
    ...{ threadTs: at, about: linkTo(about), entityRef: referenceTo(about), createdBy, updatedAt: at, updatedBy: createdBy },
    ...{ resolved: false, message, postsCount: 0, posts: [], reactions: [] },
  };
}

function linkTo(about: OpenTask['about']): string {
  return `<#E::${about.kind}::${fqnOf(about)}>`;
}

/** An announcement is active between its start and end times. */
function isActive({ startTime, endTime }: JsonObject, now: number): boolean {
  return numberIn(startTime) <= now && now <= numberIn(endTime);
}

function aboutSomething(thread: JsonObject, state: State): boolean {
  return entityOf(thread, state) !== null;
}

function entityOf({ about, entityRef }: JsonObject, state: State): Entity | null {
  const link = entityLink(textIn(about));
  const { type = link?.kind, fullyQualifiedName = link?.fqn } = objectIn(entityRef);
  const kind = kindNamed(textIn(type));
  return kind && entityNamed(state, kind, textIn(fullyQualifiedName));
}

function announcements({ query, state }: Asked): Json {
  const link = query.get('entityLink');
  checkLink(link);
  const active = query.get('active') === 'true';
  const found = (state.data.announcements ?? []).filter(
    (one) =>
      (link === null || linkTo(one.about) === link) &&
      (!active || isActive({ startTime: one.startTime, endTime: one.endTime }, state.now())) &&
      isHeld(one.about, state),
  );
  return { data: found.slice(0, limitIn(query)).map((one) => announcement(one, state)), paging: { total: found.length } };
}

function announcement({ title, description, about, startTime, endTime, at }: Announcement, state: State): JsonObject {
  const id = idFor('announcement', title, fqnOf(about));
  const now = state.now();
  const status = now < startTime ? 'Scheduled' : now > endTime ? 'Expired' : 'Active';
  return {
    ...{
      id,
      name: `announcement-${id.slice(0, 8)}`,
      fullyQualifiedName: `announcement-${id.slice(0, 8)}`,
      displayName: title,
      description,
    },
    ...{ entityLink: linkTo(about), startTime, endTime, status, createdBy: 'admin', updatedBy: 'admin', createdAt: at, updatedAt: at },
    ...{ version: 0.1, href: `${state.base()}api/v1/announcements/${id}`, deleted: false },
  };
}

function tasks({ query, state }: Asked): Json {
  const about = query.get('aboutEntity');
  const open = query.get('statusGroup') === 'open';
  const fields = new Set((query.get('fields') ?? '').split(','));
  const found = (state.data.tasks ?? []).filter(
    (task) => (about === null || fqnOf(task.about) === about) && (!open || task.closed !== true) && isHeld(task.about, state),
  );
  return { data: found.slice(0, limitIn(query)).map((one) => task(one, fields, state)), paging: { total: found.length } };
}

function task(one: OpenTask, fields: ReadonlySet<string>, state: State): JsonObject {
  const { number, about, asks, message, by, assignees, at, closed } = one;
  const id = idFor('task', String(number));
  const linked = (entity: OpenTask['about']) => linkedReference(referenceTo(entity), state.base());
  return {
    ...{ id, taskId: `TASK-${String(number).padStart(5, '0')}`, name: `TASK-${String(number).padStart(5, '0')}`, description: message },
    ...{ category: 'MetadataUpdate', type: asks === 'tags' ? 'TagUpdate' : 'DescriptionUpdate', status: closed ? 'Completed' : 'Open' },
    ...{ priority: 'Medium', createdBy: linked(by), createdAt: at, updatedAt: at, updatedBy: textIn(by.body.name), version: 0.1 },
    ...(fields.has('about') ? { about: linked(about) } : {}),
    ...(fields.has('assignees') ? { assignees: assignees.map(linked) } : {}),
    ...(fields.has('payload') ? { payload: { fieldPath: asks } } : {}),
    ...{ href: `${state.base()}api/v1/tasks/${id}`, deleted: false },
  };
}

function isHeld(about: OpenTask['about'], state: State): boolean {
  return state.store.byFqn(about.kind, fqnOf(about)) !== null;
}
