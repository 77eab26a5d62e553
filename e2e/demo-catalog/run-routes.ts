import { limitIn } from './entity-routes.ts';
import { refusal } from './errors.ts';
import type { Json } from './json.ts';
import { listIn, numberIn, objectIn } from './json.ts';
import type { Asked, Route } from './state.ts';
import { atLeast } from './version.ts';

/** Runs of pipelines. Rules about viewing do not apply, and a pipeline that does not exist has no runs, like one that never ran. */
export const runRoutes: readonly Route[] = [{ pattern: '/pipelines/{fqn}/status', answer: runs }];

/** Runs between two moments, newest first: until 1.12 all of them, whatever `limit` is. */
function runs({ params, query, state }: Asked): Json {
  const [from, to] = [momentIn(query, 'startTs'), momentIn(query, 'endTs')];
  const fqn = params.fqn ?? '';
  const last = state.store.byFqn('pipeline', fqn)?.body.pipelineStatus ?? null;
  const all = listIn([last, ...(state.data.pastRuns?.[fqn] ?? [])])
    .map(objectIn)
    .filter(({ timestamp }) => numberIn(timestamp) > 0 && numberIn(timestamp) >= from && numberIn(timestamp) <= to);
  if (!atLeast(state.version, '1.12'))
    return { data: all, paging: { before: cursor(String(from)), after: cursor(String(to)), total: all.length } };
  if (!query.has('limit')) return { data: all, paging: { total: all.length } };
  const data = all.slice(0, limitIn(query) || all.length);
  const [first, end] = [data[0], data.at(-1)].map((run) => run && cursor(String(run.timestamp)));
  return { data, paging: { ...(first && end ? { before: first, after: end } : {}), total: all.length } };
}

function momentIn(query: URLSearchParams, name: string): number {
  const given = query.get(name);
  if (given === null) throw refusal(400, `[query param ${name} must not be null]`);
  return Number(given);
}

function cursor(text: string): string {
  return Buffer.from(text).toString('base64url');
}
