import { randomUUID } from 'node:crypto';
import type { Entity } from './entities.ts';
import { fqnOf, idOf, isDeleted, nameOf, referenceTo } from './entities.ts';
import { noSuchRoute, notFound, refusal, unhandled } from './errors.ts';
import { fieldsOf } from './fields.ts';
import type { Json, JsonObject } from './json.ts';
import { isObject, listIn, objectIn, without } from './json.ts';
import { kindInCollection } from './kinds.ts';
import { presentation, presented } from './present.ts';
import { changed, type Reply } from './reply.ts';
import { isNull, jsonIn, objectOf, oneOf } from './sent.ts';
import type { Asked, Route } from './state.ts';

/** Following and voting: no right is required, the version does not change, and repeating it has no effect. */
export const followRoutes: readonly Route[] = [
  { method: 'PUT', pattern: '/{collection}/{id}/followers', answer: follow },
  { method: 'DELETE', pattern: '/{collection}/{id}/followers/{user}', answer: unfollow },
  { method: 'PUT', pattern: '/{collection}/{id}/vote', answer: vote },
];

/** The body is the follower's id, as a JSON string. */
function follow(asked: Asked): Reply {
  const entity = target(asked, 'followers');
  const id = jsonIn(asked.sent);
  if (id === undefined) throw unhandled('null');
  if (isObject(id))
    throw refusal(400, 'Cannot deserialize value of type `java.util.UUID` from Object value (token `JsonToken.START_OBJECT`)');
  if (!UUID.test(String(id)))
    throw refusal(
      400,
      `Cannot deserialize value of type \`java.util.UUID\` from String "${id}": UUID has to be represented by standard 36-char representation`,
    );
  const user = userWith(String(id), asked);
  const others = listIn(entity.body.followers).filter((one) => objectIn(one).id !== idOf(user));
  put(entity, { followers: [...others, referenceTo(user)] }, asked);
  return changeEvent(entity, { fieldsAdded: [{ name: 'followers', newValue: [referenceTo(user)] }] }, {}, asked);
}

function unfollow(asked: Asked): Reply {
  const entity = target(asked, 'followers');
  const user = userWith(asked.params.user ?? '', asked);
  put(entity, { followers: listIn(entity.body.followers).filter((one) => objectIn(one).id !== idOf(user)) }, asked);
  return changeEvent(entity, { fieldsDeleted: [{ name: 'followers', oldValue: [referenceTo(user)] }] }, {}, asked);
}

function vote(asked: Asked): Reply {
  const entity = target(asked, 'votes');
  const body = jsonIn(asked.sent);
  if (body === undefined) throw isNull('org.openmetadata.schema.api.VoteRequest.getUpdatedVoteType()', '"request"');
  const { updatedVoteType } = objectOf(body, 'org.openmetadata.schema.api.VoteRequest', ['updatedVoteType']);
  const voted = oneOf(updatedVoteType, ['votedUp', 'votedDown', 'unVoted'], 'org.openmetadata.schema.api.VoteRequest$VoteType');
  const before = objectIn(entity.body.votes);
  const others = (list: Json | undefined) => listIn(list).filter((one) => objectIn(one).id !== idOf(asked.caller));
  const own = referenceTo(asked.caller);
  const upVoters = [...others(before.upVoters), ...(voted === 'votedUp' ? [own] : [])];
  const downVoters = [...others(before.downVoters), ...(voted === 'votedDown' ? [own] : [])];
  const votes = { upVotes: upVoters.length, downVotes: downVoters.length, upVoters, downVoters };
  put(entity, { votes }, asked);
  return changeEvent(entity, { fieldsUpdated: [{ name: 'votes', newValue: voted }] }, { votes }, asked);
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The asset in question, if its kind has this field in this release; otherwise the route does not exist. */
function target({ params, state }: Asked, field: string): Entity {
  const kind = kindInCollection(params.collection ?? '');
  const id = params.id ?? '';
  if (!kind || !UUID.test(id) || ![...fieldsOf(kind, state.version).values()].includes(field)) throw noSuchRoute();
  const entity = state.store.byId(kind, id);
  if (!entity || isDeleted(entity)) throw notFound(kind, id);
  return entity;
}

function userWith(id: string, { state }: Asked): Entity {
  const user = state.store.byId('user', id);
  if (!user) throw notFound('user', id);
  return user;
}

/** The version and the indexed document stay unchanged. */
function put(entity: Entity, change: JsonObject, { state }: Asked): void {
  state.store.put({ ...entity, body: { ...entity.body, ...change } });
}

function changeEvent(entity: Entity, change: JsonObject, shown: JsonObject, { caller, state }: Asked): Reply {
  const version = entity.body.version ?? 0.1;
  const changeDescription = { fieldsAdded: [], fieldsUpdated: [], fieldsDeleted: [], ...change, previousVersion: version };
  return changed(
    {
      ...{ id: randomUUID(), eventType: 'entityUpdated', entityType: entity.kind, entityId: idOf(entity) },
      ...{ entityFullyQualifiedName: fqnOf(entity), previousVersion: version, currentVersion: version, userName: nameOf(caller) },
      ...{ timestamp: state.now(), changeDescription },
      entity: { ...without(presented(entity, new Set(), { ...presentation(state), base: null }), 'href'), ...shown, changeDescription },
    },
    'entityFieldsChanged',
  );
}
