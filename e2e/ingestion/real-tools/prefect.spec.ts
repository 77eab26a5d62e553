import { startTool } from '../../tools/real-tool.ts';
import { INSTALL, test } from './cross.ts';

test('Prefect: the connector’s flows are sure on their pages', async ({ cross }) => {
  test.setTimeout(INSTALL);
  const prefect = await startTool('prefect');
  const { pages, url } = prefect;
  await cross({
    tool: prefect,
    source: {
      ...{ type: 'prefect', service: 'prefect_prod', reads: 'PipelineMetadata' },
      connection: { type: 'Prefect', hostPort: url, authType: { authString: '' } },
    },
    visits: [
      [pages.orders, 'pipeline', 'orders-flow'],
      [pages.returns, 'pipeline', 'returns-flow'],
    ],
    asks: false,
  });
});
