import { randomUUID } from 'node:crypto';
import type { Entity } from './entities.ts';
import { fqnOf, nameOf, referenceTo } from './entities.ts';
import type { Json, JsonObject } from './json.ts';
import { numberIn, objectIn, textIn } from './json.ts';
import type { Asked, State } from './state.ts';
import { newThread } from './threads.ts';

/** The states of an incident in order. It may skip some, but never goes back. */
export const STATUSES = ['New', 'Ack', 'Assigned', 'Resolved'] as const;
export type Status = (typeof STATUSES)[number];

/** The type of the task that the server opens when an incident is assigned. */
export const INCIDENT_TASK = 'RequestTestCaseFailureResolution';

/** The last state of a test's last incident; null = it never had one. */
export function lastState(testFqn: string, { incidents }: State): JsonObject | null {
  return incidents.findLast(({ testCaseReference }) => objectIn(testCaseReference).fullyQualifiedName === testFqn) ?? null;
}

/** The status of one state; New if it has none or an unknown one. */
export const statusOf = ({ testCaseResolutionStatusType }: JsonObject): Status =>
  STATUSES.find((status) => status === testCaseResolutionStatusType) ?? 'New';

interface NextState {
  readonly test: Entity;
  readonly status: Status;
  /** As sent: the server checks the details, but does not complete them. */
  readonly details?: Json | undefined;
  readonly severity?: Json | undefined;
  /** The last state of the incident; absent = this state begins a new one. */
  readonly after?: JsonObject | undefined;
  readonly metrics?: readonly JsonObject[];
}

/** The stored entry for a new state of an incident. */
export function entered({ test, status, details, severity, after, metrics = [] }: NextState, { caller, state }: Asked): JsonObject {
  const at = state.now();
  const kept = severity ?? after?.severity;
  const next: JsonObject = {
    ...{ id: randomUUID(), stateId: after?.stateId ?? randomUUID(), timestamp: at, testCaseResolutionStatusType: status },
    ...(details === undefined ? {} : { testCaseResolutionStatusDetails: details }),
    ...{ updatedBy: referenceTo(caller), updatedAt: at, testCaseReference: referenceTo(test) },
    ...(kept === undefined ? {} : { severity: kept }),
    metrics,
  };
  state.incidents.push(next);
  return next;
}

/** Time to the first response and to the resolution, in ms. */
export function metricsOf(status: Status, after: JsonObject | undefined, state: State): readonly JsonObject[] {
  if (!after) return [];
  const first = state.incidents.find(({ stateId }) => stateId === after.stateId) ?? after;
  const since = (one: JsonObject) => state.now() - numberIn(one.timestamp);
  if (status === 'Resolved') return [{ name: 'timeToResolution', value: since(first) }];
  const isAnswer = statusOf(after) === 'New' && status !== 'New';
  return isAnswer ? [{ name: 'timeToResponse', value: since(after) }] : [];
}

/**
 * Updates the feed: acknowledging opens a task for the acknowledging user, each time; assigning gives the open task to another user, or
 * opens one; resolving closes it.
 */
export function followInFeed(entry: JsonObject, test: Entity, asked: Asked): void {
  const { caller, state } = asked;
  const open = openTask(entry, state);
  switch (statusOf(entry)) {
    case 'Ack':
      openFor(referenceTo(caller));
      break;
    case 'Assigned': {
      const { id, type } = objectIn(objectIn(entry.testCaseResolutionStatusDetails).assignee);
      const assignee = state.store.byId(type === 'team' ? 'team' : 'user', textIn(id));
      if (assignee && open) put(open, { assignees: [referenceTo(assignee)] }, asked);
      else if (assignee) openFor(referenceTo(assignee));
      break;
    }
    case 'Resolved':
      if (open) closed(open, {}, asked);
  }

  function openFor(assignee: JsonObject): void {
    const task = {
      ...{ id: state.threads.nextNumber(), type: INCIDENT_TASK, assignees: [assignee], status: 'Open' },
      testCaseResolutionStatusId: entry.stateId,
    };
    const about = `<#E::testCase::${fqnOf(test)}>`;
    state.threads.put(newThread({ type: 'Task', about, message: 'New Incident' }, { task }, asked));
  }
}

function openTask({ stateId }: JsonObject, { threads }: State): JsonObject | undefined {
  return threads.all().find(({ task }) => {
    const { status, testCaseResolutionStatusId } = objectIn(task);
    return status === 'Open' && testCaseResolutionStatusId === stateId;
  });
}

/** A closed task of an incident. Unlike other tasks, it gets no closing post. */
export function closed(thread: JsonObject, more: JsonObject, asked: Asked): JsonObject {
  const { caller, state } = asked;
  return put(thread, { ...more, status: 'Closed', closedBy: nameOf(caller), closedAt: state.now() }, asked);
}

function put(thread: JsonObject, task: JsonObject, { caller, state }: Asked): JsonObject {
  return state.threads.put({
    ...thread,
    ...{ task: { ...objectIn(thread.task), ...task }, updatedBy: nameOf(caller), updatedAt: state.now() },
  });
}
