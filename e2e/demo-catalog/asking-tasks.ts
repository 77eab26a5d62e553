import type { Entity } from './entities.ts';
import { referenceTo } from './entities.ts';
import { notFound, refusal } from './errors.ts';
import type { Json, JsonObject } from './json.ts';
import { listIn, objectIn, textIn } from './json.ts';
import { isNull, oneOf } from './sent.ts';
import type { Asked, State } from './state.ts';

const TYPES = [
  ...(['RequestDescription', 'UpdateDescription', 'RequestTag', 'UpdateTag', 'RequestApproval', 'Generic'] as const),
  'RequestTestCaseFailureResolution' as const,
];

/** The task of a new thread. Duplicates are accepted, and so is a missing field: it fails when the task is resolved. */
export function newTask({ taskDetails }: JsonObject, { caller, state }: Asked): JsonObject {
  if (caller.body.isBot === true) throw refusal(400, 'Task cannot be created by bot only by user or teams');
  if (taskDetails === undefined)
    throw isNull(
      'org.openmetadata.schema.type.TaskDetails.getAssignees()',
      'the return value of "org.openmetadata.schema.entity.feed.Thread.getTask()"',
    );
  const { assignees, type, oldValue, suggestion } = objectIn(taskDetails);
  const known = oneOf(type, TYPES, 'org.openmetadata.schema.type.TaskType');
  if (assignees === undefined) throw refusal(400, '[assignees must not be null]');
  const people = listIn(assignees).map((one) => assigneeIn(one, state));
  const values = { ...(oldValue === undefined ? {} : { oldValue }), ...(suggestion === undefined ? {} : { suggestion }) };
  return { id: state.threads.nextNumber(), type: known, assignees: people.map(referenceTo), status: 'Open', ...values };
}

function assigneeIn(reference: Json, { store }: State): Entity {
  const { id, type } = objectIn(reference);
  if (type !== 'user' && type !== 'team') throw refusal(400, 'Assignees can only be user or teams');
  const found = store.byId(type, textIn(id));
  if (!found) throw notFound(type, textIn(id));
  if (found.body.isBot === true) throw refusal(400, 'Assignees can not be bot');
  return found;
}
