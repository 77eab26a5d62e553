import { called } from '../../model/called.ts';
import type { Task } from '../../model/details.ts';
import { referenceName } from '../entity/wire.ts';
import type { Wire } from './details-wire.ts';
import { RUNS, tookOf } from './runs.ts';

type WireTask = NonNullable<Wire['tasks']>[number];

/** A pipeline's tasks in the order in which they run, each with the state of its last run. */
export function tasksOf({ tasks, pipelineStatus }: Wire): readonly Task[] {
  const runs = new Map((pipelineStatus?.taskStatus ?? []).map((run) => [run.name, run]));
  return inRunOrder(tasks ?? []).map((task) => {
    const run = runs.get(task.name);
    return {
      name: called(task.displayName, task.name),
      type: task.taskType ?? '',
      description: task.description ?? '',
      owners: (task.owners ?? (task.owner ? [task.owner] : [])).map(referenceName),
      state: RUNS.get(run?.executionStatus ?? '') ?? null,
      took: run ? tookOf([run]) : null,
    };
  });
}

/** Sorts each task after those it waits for, else keeps their order. Also returns tasks that wait for each other. */
function inRunOrder(tasks: readonly WireTask[]): readonly WireTask[] {
  const waitsFor = new Map(tasks.map(({ name }) => [name, new Set<string>()]));
  for (const { name, downstreamTasks } of tasks) for (const next of downstreamTasks ?? []) waitsFor.get(next)?.add(name);
  const left = [...tasks];
  const order: WireTask[] = [];
  while (left.length > 0) {
    const ready = left.findIndex(({ name }) => waitsFor.get(name)?.size === 0);
    for (const task of left.splice(Math.max(0, ready), 1)) {
      order.push(task);
      for (const next of task.downstreamTasks ?? []) waitsFor.get(next)?.delete(task.name);
    }
  }
  return order;
}
