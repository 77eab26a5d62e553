import type { Entity } from '../entities.ts';
import { ada, dataPlatform, finance, inDomain, owners, warehouse } from './company.ts';
import { asset, service, tag } from './make.ts';
import type { ToolAddresses } from './tools.ts';

const STATUS = { timestamp: 1_795_539_600_000, executionStatus: 'Failed', taskStatus: [{ name: 'load', executionStatus: 'Successful' }] };

/** Airflow: `name` is the DAG's id. Ingestion wrote `/grid` for both versions until it learned Airflow 3's addresses. */
export function airflow({ airflow2, airflow3 }: ToolAddresses): readonly Entity[] {
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
      tasks: ['load', 'check'].map((name) => task(`airflow_prod.${id}`, name, `${airflow3}/dags/${id}/tasks/${name}`)),
      ...more,
    });

  return [
    old,
    current,
    dag2('shop_orders_daily', { ...owners(finance), description: 'Loads orders, the old way.' }),
    dag2('stock_hourly', { ...owners(dataPlatform), ...inDomain(warehouse) }),
    dag3('shop_orders_daily', { ...owners(ada), description: 'Loads orders.', pipelineStatus: STATUS, tags: [tag('Tier.Tier1')] }),
    dag3('team.nightly.build', { description: 'An id with dots is quoted in the qualified name.' }),
  ];
}
