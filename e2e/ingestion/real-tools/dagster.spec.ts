import { startTool } from '../../tools/real-tool.ts';
import { INSTALL, test } from './cross.ts';

const jobsOf = (host: string) => ({
  ...{ type: 'dagster', service: 'dagster_prod', reads: 'PipelineMetadata' },
  connection: { type: 'Dagster', host },
});

test('Dagster: the connector’s jobs are sure on their pages', async ({ cross }) => {
  test.setTimeout(INSTALL);
  const dagster = await startTool('dagster');
  const { pages, url } = dagster;
  await cross({
    tool: dagster,
    source: jobsOf(url),
    visits: [
      [pages.dailyOrders, 'pipeline', 'daily_orders'],
      [`${pages.weeklyOrders}/runs`, 'pipeline', 'weekly_orders'],
    ],
    asks: false,
  });
});

test('Dagster below a prefix: the connector’s jobs are sure on their pages', async ({ cross }) => {
  test.setTimeout(INSTALL);
  const dagster = await startTool('dagster', { prefix: '/tools/dagster', argv: ['--path-prefix', '/tools/dagster'] });
  const { pages, url } = dagster;
  await cross({
    tool: dagster,
    source: jobsOf(url),
    visits: [
      [pages.dailyOrders, 'pipeline', 'daily_orders'],
      [pages.weeklyOrders, 'pipeline', 'weekly_orders'],
    ],
    asks: false,
  });
});
