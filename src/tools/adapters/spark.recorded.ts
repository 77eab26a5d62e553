import type { Recorded } from '../recorded.ts';

const APP = 'http://localhost:18080/history/local-1796093689865';
const orders = { kind: 'table', tool: 'spark', path: ['sales', 'orders'], name: 'sales.orders', unverified: true } as const;
const bigOrders = { ...orders, path: ['sales', 'big_orders'], name: 'sales.big_orders' } as const;

const JOIN = `== Physical Plan ==
AdaptiveSparkPlan (24)
+- == Final Plan ==
   * BroadcastHashJoin Inner BuildRight (9)
   :- * Filter (3)
   :  +- * ColumnarToRow (2)
   :     +- Scan parquet spark_catalog.sales.orders (1)
   +- BroadcastExchange (7)
      +- Scan parquet spark_catalog.sales.big_orders (4)
+- == Initial Plan ==
   Scan parquet spark_catalog.sales.orders (1)

(1) Scan parquet spark_catalog.sales.orders
Output [2]: [id#2, amount#3]`;

const CREATE = `== Physical Plan ==
Execute CreateDataSourceTableAsSelectCommand (1)
   +- CreateDataSourceTableAsSelectCommand (2)

(2) CreateDataSourceTableAsSelectCommand
Arguments: \`spark_catalog\`.\`sales\`.\`orders\`, Ignore, [id, amount]`;

/**
 * Addresses, titles and plans as seen in the history server of Spark 4.3.0; hosts and
 * names replaced. An application has the name that its author gave it.
 */
export const recorded: readonly Recorded[] = [
  [
    'query that joins two tables',
    { url: `${APP}/SQL/execution/?id=5`, title: 'nightly orders / load - Details for Query 5', text: { plan: JOIN } },
    [orders, bigOrders],
  ],
  [
    'query that reads one table',
    {
      url: `${APP}/SQL/execution/?id=6`,
      title: 'nightly orders / load - Details for Query 6',
      text: { plan: '== Physical Plan ==\n* ColumnarToRow (2)\n+- Scan parquet spark_catalog.sales.orders (1)' },
    },
    [orders],
  ],
  [
    'query in an application that runs, behind the proxy of YARN',
    { url: 'https://yarn.example.com/proxy/application_1796093689865_0001/SQL/execution/?id=5', text: { plan: JOIN } },
    [orders, bigOrders],
  ],
  [
    'command that makes a table: its plan scans none',
    { url: `${APP}/SQL/execution/?id=1`, title: 'nightly orders / load - Details for Query 1', text: { plan: CREATE } },
    null,
  ],
  ['query that is gone', { url: `${APP}/SQL/execution/?id=99`, title: 'nightly orders / load - Details for Query 99' }, null],
  ['queries', { url: `${APP}/SQL/`, title: 'nightly orders / load - SQL / DataFrame' }, null],
  ['jobs', { url: `${APP}/jobs/`, title: 'nightly orders / load - Spark Jobs' }, null],
  ['job', { url: `${APP}/jobs/job/?id=0`, title: 'nightly orders / load - Details for Job 0' }, null],
  ['stage', { url: `${APP}/stages/stage/?id=0&attempt=0`, title: 'nightly orders / load - Details for Stage 0 (Attempt 0)' }, null],
  ['storage', { url: `${APP}/storage/`, title: 'nightly orders / load - Storage' }, null],
  ['home', { url: 'http://localhost:18080/', title: 'History Server' }, null],
  ['application that is gone', { url: 'http://localhost:18080/history/app-gone/SQL/', title: 'Not Found' }, null],
];
