import * as v from 'valibot';
import type { AssetName } from '../../model/parts.ts';
import type { OpenTask, OpenTasks } from '../../model/surroundings.ts';
import { optionalMoment } from '../api/bounds.ts';
import { get } from '../api/http.ts';
import { isAtLeast } from '../api/release.ts';
import type { CatalogConnection } from '../api/server.ts';
import { entityLink } from '../entity/fqn.ts';
import { list, Named, Paging, Reference, referenceName } from '../entity/wire.ts';

const MOST = 10;

const text = v.nullish(v.string());
const People = list(Named);

/** Until 1.13 a task is a thread of the feed. */
const Threads = v.object({
  data: v.array(
    v.object({
      id: v.string(),
      message: text,
      createdBy: text,
      threadTs: optionalMoment,
      task: v.nullish(v.object({ type: text, assignees: People })),
    }),
  ),
  paging: Paging,
});

const Tasks = v.object({
  data: v.array(
    v.object({
      id: v.string(),
      type: text,
      description: text,
      createdBy: v.nullish(Named),
      createdAt: optionalMoment,
      assignees: People,
      about: v.nullish(Reference),
    }),
  ),
  paging: Paging,
});

/** Reads the open tasks about an asset. They are only shown; people resolve them in the catalog. */
export async function readOpenTasks(connection: CatalogConnection, asset: AssetName, signal?: AbortSignal): Promise<OpenTasks | null> {
  const told = isAtLeast(connection.version, 2, 0) ? await tasks(connection, asset, signal) : await threads(connection, asset, signal);
  if (!told) return null;
  const newest = [...told.tasks].sort((one, other) => (other.at ?? 0) - (one.at ?? 0));
  return { tasks: newest.slice(0, MOST), total: Math.max(told.total, newest.length) };
}

/** Tasks from 2.0 on. The filter is a qualified name, which assets of several kinds can share, so other assets' tasks are dropped. */
async function tasks(connection: CatalogConnection, { id: own, fqn }: AssetName, signal?: AbortSignal): Promise<OpenTasks | null> {
  const query = new URLSearchParams({ aboutEntity: fqn, statusGroup: 'open', fields: 'assignees,createdBy,about', limit: String(MOST) });
  const answer = await get(connection, `tasks?${query}`, Tasks, signal);
  const about = answer?.data.filter(({ about }) => about?.id === own) ?? [];
  return (
    answer && {
      tasks: about.map(({ id, type, description, createdBy, createdAt, assignees }) => ({
        id,
        asks: askedBy(type),
        message: description ?? '',
        by: createdBy ? referenceName(createdBy) : '',
        of: (assignees ?? []).map(referenceName),
        at: createdAt ?? null,
      })),
      total: (answer.paging?.total ?? 0) - (answer.data.length - about.length),
    }
  );
}

async function threads(connection: CatalogConnection, { kind, fqn }: AssetName, signal?: AbortSignal): Promise<OpenTasks | null> {
  const query = new URLSearchParams({ entityLink: entityLink(kind, fqn), type: 'Task', taskStatus: 'Open', limit: String(MOST) });
  const answer = await get(connection, `feed?${query}`, Threads, signal);
  return (
    answer && {
      tasks: answer.data.map(({ id, message, createdBy, threadTs, task }) => ({
        id,
        asks: askedBy(task?.type),
        message: message ?? '',
        by: createdBy ?? '',
        of: (task?.assignees ?? []).map(referenceName),
        at: threadTs ?? null,
      })),
      total: answer.paging?.total ?? 0,
    }
  );
}

/** What a task asks for. For example, `RequestDescription` and `UpdateDescription` until 1.13 are `DescriptionUpdate` from 2.0. */
function askedBy(type: string | null | undefined): OpenTask['asks'] {
  return ASKS.find(([pattern]) => pattern.test(type ?? ''))?.[1] ?? 'other';
}

const ASKS: readonly (readonly [RegExp, OpenTask['asks']])[] = [
  [/Description/, 'description'],
  [/Tag/, 'tags'],
  [/Owner/, 'owners'],
  [/Tier/, 'tier'],
  [/Domain/, 'domain'],
  [/Approval/, 'approval'],
  [/Test|Incident/, 'test'],
];
