import type { Entity } from '../entities.ts';
import { referenceTo } from '../entities.ts';
import type { JsonObject } from '../json.ts';
import { ada, dataPlatform, finance, grace, growth, inDomain, jurgen, owners, warehouse } from './company.ts';
import { asset, service, tag } from './make.ts';
import { DAY, HOUR } from './moments.ts';
import type { ToolAddresses } from './tools.ts';

type Ended = 'Successful' | 'Failed' | 'Skipped';

function ran(at: number, load: Ended, check: Ended, minutes = 4): JsonObject {
  const task = (name: string, executionStatus: Ended) => ({ name, executionStatus, startTime: at, endTime: at + minutes * MINUTE });
  const executionStatus = [load, check].find((ended) => ended !== 'Successful') ?? 'Successful';
  return { timestamp: at, executionStatus, taskStatus: [task('load', load), task('check', check)] };
}

const MINUTE = 60_000;

/** Tasks with only a status. */
function loaded(at: number): JsonObject {
  return { timestamp: at, executionStatus: 'Successful', taskStatus: [{ name: 'load', executionStatus: 'Successful' }] };
}

/** Two weeks of one pipeline's runs and two days of another's, before their last run. No request covers runs older than a month. */
export function pastRuns(now: number): Readonly<Record<string, readonly JsonObject[]>> {
  const onDay = (day: number): JsonObject => {
    const at = now - 6 * HOUR - day * DAY;
    if (day === 3) return ran(at, 'Failed', 'Skipped', 1);
    return day === 6 ? ran(at, 'Skipped', 'Skipped', 0) : ran(at, 'Successful', 'Successful', 4 + (day % 3));
  };
  return {
    'airflow_prod.shop_orders_daily': [...Array.from({ length: 13 }, (_, day) => onDay(day + 1)), onDay(60)],
    'airflow_old.stock_hourly': Array.from({ length: 47 }, (_, hour) => loaded(now - (hour + 2) * HOUR)),
  };
}

/** Airflow: `name` is the DAG's id. Ingestion wrote `/grid` for both versions before it supported Airflow 3's addresses. */
export function airflow({ airflow2, airflow3 }: ToolAddresses, now: number): readonly Entity[] {
  const old = service('pipelineService', 'airflow_old', 'Airflow');
  const current = service('pipelineService', 'airflow_prod', 'Airflow');
  const task = (dag: string, name: string, sourceUrl: string) => ({
    name,
    fullyQualifiedName: `${dag}.${name}`,
    sourceUrl,
    taskType: 'PythonOperator',
    tags: [],
  });
  const dag2 = (id: string, more = {}) =>
    asset('pipeline', old, id, {
      ...{ displayName: id, sourceUrl: `${airflow2}/dags/${id}/grid`, scheduleInterval: '0 2 * * *' },
      tasks: [task(`airflow_old.${id}`, 'load', `${airflow2}/taskinstance/list/?_flt_3_dag_id=${id}&_flt_3_task_id=load`)],
      ...more,
    });
  const dag3 = (id: string, more = {}) =>
    asset('pipeline', current, id, {
      ...{ displayName: id, sourceUrl: `${airflow3}/dags/${id}` },
      tasks: ['load', 'check'].map((name) => ({
        ...task(`airflow_prod.${id}`, name, `${airflow3}/dags/${id}/tasks/${name}`),
        ...(name === 'load' ? { downstreamTasks: ['check'], owners: [referenceTo(grace)] } : {}),
      })),
      ...more,
    });

  return [
    old,
    current,
    dag2('shop_orders_daily', { ...owners(finance), description: 'Loads orders, the old way.' }),
    dag2('stock_hourly', {
      ...{ ...owners(dataPlatform), ...inDomain(warehouse), description: 'Counts what is on the shelves.' },
      pipelineStatus: loaded(now - HOUR),
    }),
    dag3('shop_orders_daily', {
      ...owners(ada),
      description: 'Loads orders.',
      pipelineStatus: ran(now - 6 * HOUR, 'Successful', 'Failed'),
      tags: [tag('Tier.Tier1')],
    }),
    dag3('team.nightly.build', { description: 'An id with dots is quoted in the qualified name.' }),
  ];
}

/** Dagster: `name` is a hash that no page shows, and the address ends in a slash. An op is a task. */
export function dagster({ dagster: url }: ToolAddresses): readonly Entity[] {
  const prod = service('pipelineService', 'dagster_prod', 'Dagster');
  const job = (hash: string, displayName: string, more = {}) => {
    const sourceUrl = `${url}/locations/defs.py/jobs/${displayName}/`;
    const op = { name: 'orders', fullyQualifiedName: `dagster_prod.${hash}.orders`, sourceUrl: `${sourceUrl}orders`, tags: [] };
    return asset('pipeline', prod, hash, { displayName, sourceUrl, tasks: [op], ...more });
  };
  return [
    prod,
    job('7f1d0c55a2b34e1d9a60', 'daily_orders', { ...owners(grace), description: 'Rebuilds the orders and what stands on them.' }),
    job('0b9e6a1f44c27d38be15', 'weekly_orders', owners(growth)),
  ];
}

/** Prefect: `name` is the flow's name; the address contains its id. */
export function prefect({ prefect: url }: ToolAddresses): readonly Entity[] {
  const prod = service('pipelineService', 'prefect_prod', 'Prefect');
  const flow = (name: string, number: string, more = {}) =>
    asset('pipeline', prod, name, { displayName: name, sourceUrl: `${url}/flows/flow/${number}`, tasks: [], ...more });
  return [
    prod,
    flow('orders-flow', '0a1b2c3d-0000-4000-8000-000000000001', { ...owners(ada), description: 'Fetches orders from the shop.' }),
    flow('returns-flow', '0a1b2c3d-0000-4000-8000-000000000002', owners(jurgen)),
    // Ingested before the server moved: found only by its name.
    flow('stock-flow', '0a1b2c3d-0000-4000-8000-000000000003', {
      ...owners(finance),
      sourceUrl: 'https://prefect.larkspur.example/flows/flow/0a1b2c3d-0000-4000-8000-000000000003',
    }),
  ];
}
