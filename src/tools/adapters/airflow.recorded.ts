import type { Recorded } from '../recorded.ts';

/**
 * Addresses from Airflow 3.3.2, 3.4.0b2 and 2.11.2, clicked through and after their routes (router.tsx, www/views.py), and from links to older
 * releases. Hosts and names replaced.
 */
export const recorded: readonly Recorded[] = [
  [
    'dag in Airflow 3',
    'http://localhost:8080/dags/shop_orders_daily',
    [
      {
        kind: 'pipeline',
        tool: 'airflow',
        id: 'shop_orders_daily',
        name: 'shop_orders_daily',
        url: 'http://localhost:8080/dags/shop_orders_daily/grid',
        spellings: ['http://localhost:8080/dags/shop_orders_daily'],
      },
    ],
  ],
  ['its runs', 'http://localhost:8080/dags/shop_orders_daily/runs', { kind: 'pipeline', id: 'shop_orders_daily' }],
  [
    'a task of a run',
    'https://flow.example.com/dags/shop_orders_daily/runs/manual__2024-07-05T09%3A04%3A00/tasks/load/mapped/0?try_number=1',
    { kind: 'pipeline', id: 'shop_orders_daily', url: 'https://flow.example.com/dags/shop_orders_daily/grid' },
  ],
  ['a task', 'https://flow.example.com/dags/shop_orders_daily/tasks/load', { id: 'shop_orders_daily' }],
  ['the code, slash at the end', 'https://flow.example.com/dags/shop_orders_daily/code/', { id: 'shop_orders_daily' }],
  [
    'dag in Airflow 2',
    'https://flow.example.com/dags/shop.orders-daily/grid?tab=graph&dag_run_id=manual__2024-07-05&task_id=load',
    { kind: 'pipeline', id: 'shop.orders-daily', url: 'https://flow.example.com/dags/shop.orders-daily/grid' },
  ],
  [
    'dag on Astronomer, behind its deployment',
    'https://cloud.astronomer.io/ck0abc123/dags/alpha_dag/grid?dag_run_id=run-alpha',
    { id: 'alpha_dag', url: 'https://cloud.astronomer.io/ck0abc123/dags/alpha_dag/grid' },
  ],
  ['a dag called dags, with a run called dags', 'https://flow.example.com/dags/dags/runs/dags/x', { id: 'dags' }],
  [
    'name with a space and a slash',
    'https://flow.example.com/dags/caf%C3%A9%20a%2Fb/grid',
    {
      id: 'café a/b',
      url: 'https://flow.example.com/dags/café a/b/grid',
      spellings: [
        'https://flow.example.com/dags/café a/b',
        'https://flow.example.com/dags/caf%C3%A9%20a%2Fb/grid',
        'https://flow.example.com/dags/caf%C3%A9%20a%2Fb',
      ],
    },
  ],
  ['graph of Airflow 2.2', 'https://flow.example.com/graph?dag_id=orders&execution_date=2024-01-01', { kind: 'pipeline', id: 'orders' }],
  [
    'tree of Airflow 2.2, behind a prefix',
    'https://data.example.com/af/tree?dag_id=orders',
    { url: 'https://data.example.com/af/dags/orders/grid' },
  ],
  [
    'graph of Airflow 1',
    'https://flow.example.com/admin/airflow/graph?dag_id=series-compaction&execution_date=2020-01-01',
    { id: 'series-compaction', url: 'https://flow.example.com/dags/series-compaction/grid' },
  ],
  ['tree of Airflow 1', 'https://flow.example.com/admin/airflow/tree?dag_id=orders', { id: 'orders' }],
  [
    'list of task instances, narrowed to a dag: what was stored for a task',
    'https://flow.example.com/taskinstance/list/?_flt_3_dag_id=orders&_flt_3_task_id=load',
    { kind: 'pipeline', id: 'orders' },
  ],
  ['list of runs, narrowed to a dag', 'https://flow.example.com/dagrun/list/?_flt_3_dag_id=orders', { id: 'orders' }],
  [
    'list of task instances as older links narrow it',
    'https://flow.example.com/taskinstance/list/?flt1_dag_id_equals=orders&_flt_3_task_id=load',
    { kind: 'pipeline', id: 'orders', url: 'https://flow.example.com/dags/orders/grid' },
  ],
  ['the same in Airflow 1', 'https://flow.example.com/admin/taskinstance/?flt1_dag_id_equals=orders', { id: 'orders' }],
  ['list of runs in Airflow 1', 'https://flow.example.com/admin/dagrun/?flt1_dag_id_equals=orders', { id: 'orders' }],
  ['audit log, narrowed to a dag', 'https://flow.example.com/log/list/?_flt_3_dag_id=orders', { id: 'orders' }],
  ['missed SLAs, narrowed to a dag', 'https://flow.example.com/slamiss/list/?_flt_3_dag_id=orders', { id: 'orders' }],
  ['pod of a task', 'https://flow.example.com/rendered-k8s?dag_id=orders&task_id=load', { id: 'orders' }],
  ['details of a run', 'https://flow.example.com/dagrun_details?dag_id=orders&run_id=manual__2024-07-05', { id: 'orders' }],
  ['trigger in Airflow 2', 'https://flow.example.com/dags/orders/trigger?origin=%2Fhome', { id: 'orders' }],
  ['backfills in Airflow 3', 'http://localhost:8080/dags/orders/backfills', { id: 'orders' }],
  ['required actions of a run', 'http://localhost:8080/dags/orders/runs/manual__2024-07-05/required_actions', { id: 'orders' }],
  ['task in a group', 'http://localhost:8080/dags/orders/tasks/group/load', { id: 'orders' }],
  ['page of a plugin about a dag', 'http://localhost:8080/dags/orders/plugin/lineage', { id: 'orders' }],
  [
    'dag that is gone: a box on the page says so, the title is made from the address',
    { url: 'http://localhost:8080/dags/nothere', title: 'nothere - Airflow' },
    { kind: 'pipeline', id: 'nothere', name: 'nothere' },
  ],
  ['list of task instances of Airflow 1', 'https://flow.example.com/admin/taskinstance/', null],
  ['runs of all dags in Airflow 3', 'http://localhost:8080/dag_runs', null],
  ['XComs of Airflow 3', { url: 'http://localhost:8080/xcoms', title: 'browse.xcoms - Airflow' }, null],
  ['list of task instances of all dags', 'https://flow.example.com/taskinstance/list/', null],
  ['graph of no dag', 'https://flow.example.com/graph', null],
  ['list of dags', 'https://flow.example.com/dags', null],
  ['list of dags, slash at the end', 'https://flow.example.com/dags/?search=orders', null],
  ['home', 'https://flow.example.com/home?status=active', null],
  ['assets', 'https://flow.example.com/assets', null],
  [
    'an asset of Airflow 3, by its title',
    { url: 'http://localhost:8080/assets/1', title: 'orders - Airflow' },
    [{ kind: 'table', tool: 'airflow', name: 'orders' }],
  ],
  [
    'an asset whose name has a dash, of an installation with a name, behind a prefix',
    { url: 'https://data.example.com/af/assets/12/', title: 'shop - orders - Data platform' },
    [
      { kind: 'table', tool: 'airflow', name: 'shop - orders' },
      { kind: 'table', tool: 'airflow', name: 'shop' },
    ],
  ],
  [
    'an asset of an installation whose name holds a hyphen',
    { url: 'http://localhost:8080/assets/1', title: 'orders - My-Airflow' },
    [{ kind: 'table', tool: 'airflow', name: 'orders' }],
  ],
  [
    'events of an asset',
    { url: 'http://localhost:8080/assets/1/asset_events', title: 'orders - Airflow' },
    [{ kind: 'table', tool: 'airflow', name: 'orders' }],
  ],
  ['state of an asset', { url: 'http://localhost:8080/assets/1/asset-state-store', title: 'orders - Airflow' }, { name: 'orders' }],
  [
    'an asset without a name but its URI',
    { url: 'http://localhost:8080/assets/2', title: 'postgres://h:5432/db/s/Orders - Airflow' },
    [{ kind: 'table', tool: 'airflow', name: 'Orders' }],
  ],
  [
    'a dataset of Airflow 2',
    'https://flow.example.com/datasets?uri=postgres%3A%2F%2Fh%3A5432%2Fdb%2Fs%2FOrders',
    [{ kind: 'table', tool: 'airflow', name: 'Orders' }],
  ],
  [
    'a dataset whose URI is a name',
    'https://flow.example.com/af/datasets/?uri=orders',
    [{ kind: 'table', tool: 'airflow', name: 'orders' }],
  ],
  ['datasets of Airflow 2', 'https://flow.example.com/datasets', null],
  ['an asset that is gone', { url: 'http://localhost:8080/assets/999', title: 'Airflow' }, null],
  ['an asset while its page is not translated yet', { url: 'http://localhost:8080/assets/1', title: 'browse.xcoms - Airflow' }, null],
  ['an asset before its title has come: only a number', { url: 'http://localhost:8080/assets/1', title: 'Airflow' }, null],
];
