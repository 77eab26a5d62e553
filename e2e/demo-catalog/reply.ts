import type { Answer } from './errors.ts';
import { ok } from './errors.ts';
import type { Json } from './json.ts';

/** A route's answer, if it is more than a body with status 200. */
export class Reply {
  readonly answer: Answer;
  constructor(answer: Answer) {
    this.answer = answer;
  }
}

/** 201 with the new entity or thread. */
export function created(body: Json): Reply {
  return new Reply({ ...ok(body), status: 201 });
}

/** 200 without a body. */
export function done(): Reply {
  return new Reply({ status: 200, type: 'application/json', body: '' });
}

/** An entity after a write. The header describes the result, unreliably: see `edit-routes.ts`. */
export function changed(body: Json, how: 'entityUpdated' | 'entityNoChange' | 'entityFieldsChanged'): Reply {
  const answer = ok(body);
  return new Reply({ ...answer, headers: { ...answer.headers, 'x-openmetadata-change': how } });
}
