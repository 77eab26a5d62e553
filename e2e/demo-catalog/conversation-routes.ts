import { newAnnouncement } from './announcing.ts';
import { newTask } from './asking-tasks.ts';
import type { Entity } from './entities.ts';
import { nameOf, referenceTo } from './entities.ts';
import { notFound } from './errors.ts';
import type { Json, JsonObject } from './json.ts';
import { listIn, objectIn, textIn, without } from './json.ts';
import { operationsIn, patched } from './json-patch.ts';
import type { Reply } from './reply.ts';
import { created } from './reply.ts';
import { notAllowed } from './rights.ts';
import { jsonIn, objectOf, oneOf } from './sent.ts';
import type { Asked, Route } from './state.ts';
import { aboutLink, mentionsIn, newPost, newThread, shownThread, writerIn } from './threads.ts';
import { isAdmin } from './tokens.ts';

/** Posting about an asset, replying, reacting, and deleting. Only deleting requires a right. */
export const conversationRoutes: readonly Route[] = [
  { method: 'POST', pattern: '/feed', until: '2.0', answer: post },
  { pattern: '/feed/{id}', until: '2.0', answer: read },
  {
    pattern: '/feed/{id}/posts',
    until: '2.0',
    answer: ({ params, state }) => ({ data: listIn(state.threads.byId(params.id ?? '').posts) }),
  },
  { method: 'PATCH', pattern: '/feed/{id}', until: '2.0', answer: edit },
  { method: 'DELETE', pattern: '/feed/{id}', until: '2.0', answer: remove },
  { method: 'POST', pattern: '/feed/{id}/posts', until: '2.0', answer: reply },
  { method: 'PATCH', pattern: '/feed/{id}/posts/{post}', until: '2.0', answer: editPost },
  { method: 'DELETE', pattern: '/feed/{id}/posts/{post}', until: '2.0', answer: removePost },
];

const KNOWN = ['from', 'message', 'about', 'type', 'taskDetails', 'announcementDetails', 'chatbotDetails', 'domain'];

function post(asked: Asked): Reply {
  const { state } = asked;
  const body = objectOf(jsonIn(asked.sent), 'org.openmetadata.schema.api.feed.CreateThread', KNOWN);
  aboutLink(body.about);
  writerIn(body.from, state);
  const thread = newThread(body, detailsIn(body, asked), asked);
  state.threads.name(textIn(thread.id), mentionsIn(textIn(body.message), state));
  return created(shownThread(state.threads.put(thread), state));
}

function detailsIn(body: JsonObject, asked: Asked): JsonObject {
  if (body.type === 'Task') return { task: newTask(body, asked) };
  return body.type === 'Announcement' ? { announcement: newAnnouncement(body, asked.state) } : {};
}

function read({ params, state }: Asked): Json {
  return shownThread(state.threads.byId(params.id ?? ''), state);
}

/** The answer is the whole thread; the caller finds its own post by the text. */
function reply(asked: Asked): Reply {
  const { params, state } = asked;
  const body = objectOf(jsonIn(asked.sent), 'org.openmetadata.schema.api.feed.CreatePost', ['from', 'message']);
  const from = writerIn(body.from, state);
  const thread = state.threads.byId(params.id ?? '');
  const posts = [...listIn(thread.posts), newPost(textIn(body.message), from, state)];
  state.threads.name(textIn(thread.id), mentionsIn(textIn(body.message), state));
  return created(shownThread(state.threads.put(touched({ ...thread, posts, postsCount: posts.length }, asked)), state));
}

function edit(asked: Asked): Json {
  const { params, state, sent } = asked;
  const operations = operationsIn(sent);
  const thread = state.threads.byId(params.id ?? '');
  const edited = withReactions(patched(thread, operations), asked);
  return shownThread(state.threads.put(touched(edited, asked)), state);
}

function editPost(asked: Asked): Json {
  const { params, state, sent } = asked;
  const operations = operationsIn(sent);
  const { thread, post: held } = postIn(asked);
  const edited = withReactions(patched(held, operations), asked);
  const posts = listIn(thread.posts).map((one) => (objectIn(one).id === params.post ? edited : one));
  state.threads.put({ ...thread, posts });
  return edited;
}

/** Each reaction with a full reference to its user. A repeated reaction is stored twice. */
function withReactions(held: JsonObject, { state }: Asked): JsonObject {
  const reactions = listIn(held.reactions)
    .map(objectIn)
    .map(({ reactionType, user }) => {
      const known = state.store.byId('user', textIn(objectIn(user).id));
      return {
        reactionType: oneOf(reactionType, REACTIONS, 'org.openmetadata.schema.type.ReactionType'),
        user: known ? referenceTo(known) : user,
      };
    });
  return { ...held, reactions };
}

const REACTIONS = ['thumbsUp', 'thumbsDown', 'hooray', 'laugh', 'confused', 'heart', 'rocket', 'eyes'] as const;

function remove(asked: Asked): Json {
  const { params, state, caller } = asked;
  const thread = state.threads.byId(params.id ?? '');
  checkAuthor(textIn(thread.createdBy), caller);
  state.threads.remove(textIn(thread.id));
  return thread;
}

function removePost(asked: Asked): Json {
  const { state, caller } = asked;
  const { thread, post: held } = postIn(asked);
  checkAuthor(textIn(held.from), caller);
  const posts = listIn(thread.posts).filter((one) => objectIn(one).id !== held.id);
  state.threads.put({ ...thread, posts, postsCount: posts.length });
  return held;
}

function postIn({ params, state }: Asked): { readonly thread: JsonObject; readonly post: JsonObject } {
  const thread = state.threads.byId(params.id ?? '');
  const found = listIn(thread.posts)
    .map(objectIn)
    .find(({ id }) => id === params.post);
  if (!found) throw notFound('Post', params.post ?? '');
  return { thread, post: found };
}

/** Authors and administrators may delete; the asset's owners may not. */
function checkAuthor(author: string, caller: Entity): void {
  if (author !== nameOf(caller) && !isAdmin(caller)) throw notAllowed('Delete', caller);
}

function touched(thread: JsonObject, { caller, state }: Asked): JsonObject {
  return { ...without(thread, 'href'), updatedAt: state.now(), updatedBy: nameOf(caller) };
}
