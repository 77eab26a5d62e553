import * as v from 'valibot';
import { DAY_MS } from '../../model/day.ts';
import type { Run, Runs } from '../../model/details.ts';
import type { AssetName } from '../../model/parts.ts';
import type { LastRun } from '../../model/verdict-inputs.ts';
import { get } from '../api/http.ts';
import type { CatalogConnection } from '../api/server.ts';
import { Paging, PipelineStatus } from '../entity/wire.ts';

/** Releases before 1.12 know no limit and send all of these days, so there must not be many: of an hourly pipeline it is 720 runs. */
const DAYS = 30;

/** Shown of them. */
const MOST = 10;

type TaskRuns = NonNullable<PipelineStatus['taskStatus']>;

const Answer = v.object({
  data: v.array(PipelineStatus),
  paging: Paging,
});

/** The last ten runs of a pipeline within thirty days. One whose state no release has is counted and not listed. */
export async function readRuns(connection: CatalogConnection, { fqn }: AssetName, signal?: AbortSignal): Promise<Runs | null> {
  const now = Date.now();
  const query = new URLSearchParams({ startTs: String(now - DAYS * DAY_MS), endTs: String(now), limit: String(MOST) });
  const answer = await get(connection, `pipelines/${encodeURIComponent(fqn)}/status?${query}`, Answer, signal);
  if (!answer) return null;
  const runs = answer.data.flatMap((status): Run | readonly [] => {
    const run = runOf(status);
    const isOver = run?.state === 'well' || run?.state === 'failed';
    return run ? { ...run, took: isOver ? tookOf(status.taskStatus ?? []) : null } : [];
  });
  return {
    runs: runs.sort((one, other) => other.at - one.at).slice(0, MOST),
    total: Math.max(answer.paging?.total ?? 0, answer.data.length),
    days: DAYS,
  };
}

/**
 * null for a state that no release has. It began when its first task did: the timestamp only tells runs apart, and may be a scheduler's
 * logical date (as the model of 2.0 says).
 */
export function runOf({ timestamp, executionStatus, taskStatus }: PipelineStatus): LastRun | null {
  const state = RUNS.get(executionStatus ?? '');
  const at = startOf(taskStatus ?? []) ?? timestamp;
  if (!state || !at) return null;
  return { state, at, failedTask: taskStatus?.find((task) => task.executionStatus === 'Failed')?.name ?? null };
}

export const RUNS: ReadonlyMap<string, LastRun['state']> = new Map([
  ['Successful', 'well'],
  ['Failed', 'failed'],
  ['Pending', 'running'],
  ['Skipped', 'skipped'],
]);

/** From the start of the first of these tasks to the end of the last, ms; null when they do not tell. */
export function tookOf(tasks: TaskRuns): number | null {
  const start = startOf(tasks);
  const end = Math.max(...tasks.map(({ endTime }) => endTime ?? 0));
  return start !== null && end >= start ? end - start : null;
}

/** When the first of these tasks began, ms since 1970; null = none says. */
function startOf(tasks: TaskRuns): number | null {
  const starts = tasks.flatMap(({ startTime }) => startTime || []);
  return starts.length > 0 ? Math.min(...starts) : null;
}
