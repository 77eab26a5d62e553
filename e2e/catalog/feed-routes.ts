import { fqnOf, idFor, referenceTo } from './entities.ts';
import { checkLink, entityLink } from './entity-link.ts';
import { entityNamed, limitIn } from './entity-routes.ts';
import type { Json, JsonObject } from './json.ts';
import { numberIn, objectIn, textIn } from './json.ts';
import { kindNamed } from './kinds.ts';
import { linkedReference } from './present.ts';
import type { Announcement, Asked, OpenTask, Route, State } from './state.ts';
import { atLeast } from './version.ts';

/** Announcements and tasks: threads of the feed until 2.0, entities of their own since. No view rule is asked. */
export const feedRoutes: readonly Route[] = [
  { pattern: '/feed', answer: feed },
  { pattern: '/announcements', since: '2.0', answer: announcements },
  { pattern: '/tasks', since: '2.0', answer: tasks },
];

function feed({ query, state }: Asked): Json {
  const link = query.get('entityLink');
  checkLink(link);
  const type = query.get('type');
  const active = query.get('activeAnnouncement') === 'true';
  const status = query.get('taskStatus');
  const data = threadsOf(state).filter(
    (thread) =>
      (link === null || thread.about === link) &&
      (type === null || thread.type === type) &&
      (!active || isActive(objectIn(thread.announcement), state.now())) &&
      (status === null || objectIn(thread.task).status === status) &&
      aboutSomething(thread, state),
  );
  return {
    data: data.slice(0, limitIn(query)).map((thread) => ({ ...thread, href: `${state.base()}api/v1/feed/${textIn(thread.id)}` })),
    paging: { total: data.length },
  };
}

function threadsOf({ data, version }: State): readonly JsonObject[] {
  if (atLeast(version, '2.0')) return data.threads;
  const made = [...(data.announcements ?? []).map(announcementThread), ...(data.tasks ?? []).map(taskThread)];
  return [...data.threads, ...made.map((thread) => asReleased(thread, version))];
}

/** Until 1.5 a thread told id and kind of what it is about, later a reference to it. */
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

/** An announcement is active between its two moments. */
function isActive({ startTime, endTime }: JsonObject, now: number): boolean {
  return numberIn(startTime) <= now && now <= numberIn(endTime);
}

function aboutSomething({ about, entityRef }: JsonObject, state: State): boolean {
  const link = entityLink(textIn(about));
  const { type = link?.kind, fullyQualifiedName = link?.fqn } = objectIn(entityRef);
  const kind = kindNamed(textIn(type));
  return kind !== null && entityNamed(state, kind, textIn(fullyQualifiedName)) !== null;
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
