import * as v from 'valibot';
import { DAY_MS } from '../../model/day.ts';
import type { Run, Runs } from '../../model/details.ts';
import type { AssetName } from '../../model/parts.ts';
import type { LastRun } from '../../model/verdict-inputs.ts';
import { get } from '../api/http.ts';
import type { CatalogConnection } from '../api/server.ts';
import { Paging, PipelineStatus } from '../entity/wire.ts';

/** Period that is read. Releases before 1.12 have no limit and send all runs of it: 720 for an hourly pipeline. */
const DAYS = 30;

/** Maximum number of runs shown. */
const MOST = 10;

type TaskRuns = NonNullable<PipelineStatus['taskStatus']>;

const Answer = v.object({
  data: v.array(PipelineStatus),
  paging: Paging,
});

/** Reads a pipeline's last ten runs within thirty days. Runs in an unknown state are counted but not listed. */
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
 * A run; null = its state is unknown, or it has no time. It starts with its first task: the timestamp only distinguishes runs, and may be a
 * scheduler's logical date (as the model of 2.0 says).
 */
export function runOf({ timestamp, executionStatus, taskStatus }: PipelineStatus): LastRun | null {
  const state = RUNS.get(executionStatus ?? '');
  const at = startOf(taskStatus ?? []) ?? timestamp;
  if (!state || !at) return null;
  return { state, at, failedTask: taskStatus?.find((task) => task.executionStatus === 'Failed')?.name ?? null };
}

/** Our name for each state of a run or task that any release has. */
export const RUNS: ReadonlyMap<string, LastRun['state']> = new Map([
  ['Successful', 'well'],
  ['Failed', 'failed'],
  ['Pending', 'running'],
  ['Skipped', 'skipped'],
]);

/** Time in ms from the start of the first task to the end of the last; null = unknown. */
export function tookOf(tasks: TaskRuns): number | null {
  const start = startOf(tasks);
  const end = Math.max(...tasks.map(({ endTime }) => endTime ?? 0));
  return start !== null && end >= start ? end - start : null;
}

/** Start of the first task, in ms since 1970; null = unknown. */
function startOf(tasks: TaskRuns): number | null {
  const starts = tasks.flatMap(({ startTime }) => startTime || []);
  return starts.length > 0 ? Math.min(...starts) : null;
}
