import { stored } from './edit-routes.ts';
import { nameOf, referenceTo } from './entities.ts';
import { entityNamed } from './entity-routes.ts';
import type { Refusal } from './errors.ts';
import { refusal } from './errors.ts';
import { closed, entered, INCIDENT_TASK, lastState } from './incidents.ts';
import type { Json, JsonObject } from './json.ts';
import { listIn, objectIn, parsed, textIn } from './json.ts';
import { writing } from './linked-field.ts';
import { isOwner } from './masking.ts';
import { checkRight, notAllowed } from './rights.ts';
import { isNull, jsonIn } from './sent.ts';
import type { Asked, Route } from './state.ts';
import { aboutIn, idsOfUser, newPost, shownThread } from './threads.ts';
import { isAdmin } from './tokens.ts';

/** Tasks of the feed, by number: reading one, resolving it with a value, closing it with a comment. */
export const taskRoutes: readonly Route[] = [
  {
    pattern: '/feed/tasks/{number}',
    until: '2.0',
    answer: ({ params, state }) => shownThread(state.threads.byNumber(params.number ?? ''), state),
  },
  { method: 'PUT', pattern: '/feed/tasks/{number}/resolve', until: '2.0', answer: resolve },
  { method: 'PUT', pattern: '/feed/tasks/{number}/close', until: '2.0', answer: close },
];

/** Overwrites the current value, each time it is called. Only the first call adds the closing post, which the answer lacks. */
function resolve(asked: Asked): Json {
  const { params, caller, state } = asked;
  const { newValue, testCaseFQN, testCaseFailureReason } = objectIn(jsonIn(asked.sent) ?? null);
  if (newValue === undefined) throw refusal(400, '[newValue must not be null]');
  const thread = state.threads.byNumber(params.number ?? '');
  if (isOfIncident(thread)) {
    checkSide(thread, asked, 'resolveTask');
    return overWith(thread, { testCaseFQN, testCaseFailureReason, testCaseFailureComment: newValue }, { newValue }, asked);
  }
  const { entity, rest, field } = target(thread, asked, 'resolveTask');
  const task = objectIn(thread.task);
  const value = field === 'tags' ? labelsIn(newValue) : newValue;
  stored(entity, [writing(entity, rest, field, value)], asked);
  const isFirst = task.status !== 'Closed';
  const closed = { ...task, newValue, ...(isFirst ? { status: 'Closed', closedBy: nameOf(caller), closedAt: state.now() } : {}) };
  const next = { ...thread, task: closed, ...(isFirst ? { updatedBy: nameOf(caller), updatedAt: state.now() } : {}) };
  state.threads.put(next);
  if (isFirst) {
    const post = newPost(closingWords(field, task, newValue), caller, state);
    state.threads.put({ ...next, posts: [...listIn(thread.posts), post], postsCount: listIn(thread.posts).length + 1 });
  }
  return shownThread(next, state);
}

function close(asked: Asked): Json {
  const { params, caller, state } = asked;
  const { comment, testCaseFQN } = objectIn(jsonIn(asked.sent) ?? null);
  if (comment === undefined) throw refusal(400, '[comment must not be null]');
  const thread = state.threads.byNumber(params.number ?? '');
  if (isOfIncident(thread)) {
    checkSide(thread, asked, 'closeTask');
    return overWith(thread, { testCaseFQN, testCaseFailureReason: 'FalsePositive', testCaseFailureComment: comment }, {}, asked);
  }
  target(thread, asked, 'closeTask');
  const task = objectIn(thread.task);
  if (task.status === 'Closed') return shownThread(thread, state);
  const closed = { ...task, status: 'Closed', closedBy: nameOf(caller), closedAt: state.now() };
  const next = { ...thread, task: closed, updatedBy: nameOf(caller), updatedAt: state.now() };
  const post = newPost(`Closed the Task with comment - ${textIn(comment)}`, caller, state);
  state.threads.put({ ...next, posts: [...listIn(thread.posts), post], postsCount: listIn(thread.posts).length + 1 });
  return shownThread(next, state);
}

/** The subject of a task; throws if the caller may not do this to it, and for tasks that cannot be completed. */
function target(thread: JsonObject, asked: Asked, operation: 'resolveTask' | 'closeTask') {
  const { link, entity } = checkSide(thread, asked, operation);
  const task = objectIn(thread.task);
  if (!/Description|Tag/.test(textIn(task.type))) throw refusal(400, `Invalid task type ${textIn(task.type)}`);
  const field = link.rest.at(-1);
  if (field === undefined)
    throw isNull(
      'String.equals(Object)',
      'the return value of "org.openmetadata.service.resources.feeds.MessageParser$EntityLink.getFieldName()"',
    );
  return { entity, rest: link.rest.slice(0, -1), field };
}

/** Administrators, owners, members of owning teams, and assignees with the right to edit; the creator may also close it. */
function checkSide(thread: JsonObject, asked: Asked, operation: 'resolveTask' | 'closeTask') {
  const { caller, state } = asked;
  const about = aboutIn(thread.about, state);
  const { entity } = about;
  if (isAdmin(caller)) return about;
  const own = idsOfUser(caller, state);
  if (listIn(objectIn(thread.task).assignees).some((one) => own.has(textIn(objectIn(one).id)))) {
    checkRight('EditDescription', entity, asked);
    return about;
  }
  const isCreator = operation === 'closeTask' && thread.createdBy === nameOf(caller);
  const direct = listIn(entity.body.owners).filter((one) => objectIn(one).inherited !== true);
  if (direct.length === 0) throw isNull('java.util.List.stream()', '"owners"');
  if (!isCreator && !isOwner(direct, asked)) throw notAllowed(operation, caller, true);
  return about;
}

const isOfIncident = ({ task }: JsonObject): boolean => objectIn(task).type === INCIDENT_TASK;

/** Ends the last incident of the named test, which may not be the task's. Closing also counts as resolving. */
function overWith(thread: JsonObject, { testCaseFQN, ...why }: JsonObject, more: JsonObject, asked: Asked): JsonObject {
  const { caller, state } = asked;
  const fqn = testCaseFQN === undefined ? 'null' : textIn(testCaseFQN);
  const [test, after] = [entityNamed(state, 'testCase', fqn), lastState(fqn, state)];
  if (!test || !after) throw refusal(404, `Failed to find test case resolution status for ${fqn}`);
  entered({ test, status: 'Resolved', details: { ...why, resolvedBy: referenceTo(caller) }, after }, asked);
  return shownThread(closed(thread, more, asked), state);
}

/** The value of a tag task is JSON text: the complete new list, tier included. */
function labelsIn(value: Json): Json {
  const labels = parsed(textIn(value));
  if (!Array.isArray(labels)) throw notJson();
  return labels;
}

function notJson(): Refusal {
  return refusal(500, 'An exception with message [Failed to process JSON ] was thrown while processing request.');
}

function closingWords(field: string, { oldValue }: JsonObject, newValue: Json): string {
  if (field !== 'tags') return `Resolved the Task with Description - ${difference(textIn(oldValue), textIn(newValue))}`;
  // The server detects an invalid list only now: the tags are written and the task is closed already.
  const [before, after] = [oldValue ?? '', newValue].map((text) =>
    listIn(labelsIn(text))
      .map((label) => textIn(objectIn(label).tagFQN))
      .join(', '),
  );
  return `Resolved the Task with Tag(s) - ${difference(before ?? '', after ?? '')}`;
}

/** Added text is in a span of its own. */
function difference(before: string, after: string): string {
  const added = (text: string) => `<span class="diff-added">${text}</span>`;
  if (before === after) return after;
  if (!after.startsWith(before)) return `<span class="diff-removed">${before}</span>${added(after)}`;
  return before === '' ? added(after) : `${before} ${added(after.slice(before.length))}`;
}
