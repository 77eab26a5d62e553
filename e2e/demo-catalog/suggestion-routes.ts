import { randomUUID } from 'node:crypto';
import { stored } from './edit-routes.ts';
import type { Entity } from './entities.ts';
import { isDeleted, nameOf, referenceTo } from './entities.ts';
import { entityLink } from './entity-link.ts';
import { entityNamed, limitIn } from './entity-routes.ts';
import { notFound, refusal } from './errors.ts';
import type { Json, JsonObject } from './json.ts';
import { listIn, objectIn, textIn } from './json.ts';
import { kindNamed } from './kinds.ts';
import { valueThere, writing } from './linked-field.ts';
import { isOwner } from './masking.ts';
import { created, done, type Reply } from './reply.ts';
import { notAllowed } from './rights.ts';
import { jsonIn } from './sent.ts';
import type { Asked, Route, State } from './state.ts';
import { isAdmin } from './tokens.ts';

/** Texts and tags that users suggest and owners accept. Everyone may suggest; columns are named, not numbered. */
export const suggestionRoutes: readonly Route[] = [
  { method: 'POST', pattern: '/suggestions', answer: suggest },
  { pattern: '/suggestions', answer: listed },
  { pattern: '/suggestions/{id}', answer: ({ params, state }) => shown(found(params, state), state) },
  { method: 'PUT', pattern: '/suggestions/{id}', answer: update },
  { method: 'DELETE', pattern: '/suggestions/{id}', answer: remove },
  { method: 'PUT', pattern: '/suggestions/{id}/accept', answer: (asked) => decide(asked, 'Accepted') },
  { method: 'PUT', pattern: '/suggestions/{id}/reject', answer: (asked) => decide(asked, 'Rejected') },
];

function suggest(asked: Asked): Reply {
  const { caller, state } = asked;
  const { type, description, tagLabels, entityLink: link } = objectIn(jsonIn(asked.sent) ?? null);
  if (type !== 'SuggestDescription' && type !== 'SuggestTagLabel') throw refusal(400, 'Invalid Suggestion Type.');
  if (type === 'SuggestDescription' && !description) throw refusal(400, "Suggestion's description cannot be empty.");
  if (type === 'SuggestTagLabel' && listIn(tagLabels).length === 0) throw refusal(400, "Suggestion's tag label's cannot be empty.");
  about({ entityLink: link ?? '' }, state);
  const at = state.now();
  const suggestion = {
    ...{
      id: randomUUID(),
      type,
      entityLink: link,
      createdAt: at,
      createdBy: referenceTo(caller),
      updatedAt: at,
      updatedBy: nameOf(caller),
    },
    ...{ status: 'Open', ...(type === 'SuggestDescription' ? { description } : { tagLabels }) },
  };
  state.suggestions.set(suggestion.id, suggestion);
  return created(shown(suggestion, state));
}

function listed({ query, state }: Asked): Json {
  const [fqn, user, status] = ['entityFQN', 'userId', 'status'].map((name) => query.get(name));
  const data = [...state.suggestions.values()].filter(
    (one) =>
      (fqn == null || entityLink(textIn(one.entityLink))?.fqn === fqn) &&
      (user == null || objectIn(one.createdBy).id === user) &&
      (status == null || one.status === status),
  );
  return { data: data.slice(0, limitIn(query)).map((one) => shown(one, state)), paging: { total: data.length } };
}

function update(asked: Asked): Reply {
  const { params, caller, state } = asked;
  const held = found(params, state);
  checkAuthor(held, caller, 'EditAll');
  const sent = objectIn(jsonIn(asked.sent) ?? null);
  const next = { ...held, ...sent, id: held.id, updatedAt: state.now(), updatedBy: nameOf(caller) };
  state.suggestions.set(textIn(held.id), next);
  return created(shown(next, state));
}

function remove({ params, caller, state }: Asked): Json {
  const held = found(params, state);
  checkAuthor(held, caller, 'Delete');
  state.suggestions.delete(textIn(held.id));
  return held;
}

function checkAuthor({ createdBy }: JsonObject, caller: Entity, operation: string): void {
  if (objectIn(createdBy).id !== caller.body.id && !isAdmin(caller)) throw notAllowed(operation, caller);
}

/** Owners and administrators decide, any number of times: accepting again overwrites the current value again. */
function decide(asked: Asked, status: 'Accepted' | 'Rejected'): Reply {
  const { params, caller, state } = asked;
  const held = found(params, state);
  const { entity, rest } = about(held, state);
  if (!isAdmin(caller) && !isOwner(entity.body.owners, asked)) throw notAllowed(status, caller, true);
  if (status === 'Accepted') take(held, entity, rest, asked);
  state.suggestions.set(textIn(held.id), { ...held, status, updatedAt: state.now(), updatedBy: nameOf(caller) });
  return done();
}

/** A text replaces the one before; tags are added to the existing ones. */
function take({ description, tagLabels }: JsonObject, entity: Entity, rest: readonly string[], asked: Asked): void {
  const there = listIn(valueThere(entity, rest, 'tags'));
  const operation =
    description === undefined
      ? writing(entity, rest, 'tags', [...there, ...listIn(tagLabels)])
      : writing(entity, rest, 'description', description);
  stored(entity, [operation], asked);
}

function about({ entityLink: link }: JsonObject, state: State): { readonly entity: Entity; readonly rest: readonly string[] } {
  const parts = entityLink(textIn(link));
  const kind = kindNamed(parts?.kind ?? '');
  const entity = kind && parts ? entityNamed(state, kind, parts.fqn) : null;
  if (!entity || isDeleted(entity)) throw notFound(parts?.kind ?? '', parts?.fqn ?? '');
  return { entity, rest: parts?.rest ?? [] };
}

function found({ id = '' }: Asked['params'], state: State): JsonObject {
  const suggestion = state.suggestions.get(id);
  if (!suggestion) throw notFound('Suggestion', id);
  return suggestion;
}

function shown(suggestion: JsonObject, state: State): JsonObject {
  return { ...suggestion, href: `${state.base()}api/v1/suggestions/${textIn(suggestion.id)}` };
}
