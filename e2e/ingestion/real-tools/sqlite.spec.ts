import { join } from 'node:path';
import { startTool } from '../../tools/real-tool.ts';
import { INSTALL, test } from './cross.ts';

test('SQLite in Datasette: the connector’s tables are likely, and sure once the service is confirmed', async ({ cross }) => {
  test.setTimeout(INSTALL);
  const datasette = await startTool('datasette');
  const { pages, folder } = datasette;
  await cross({
    tool: datasette,
    source: {
      ...{ type: 'sqlite', service: 'sqlite_shop', reads: 'DatabaseMetadata' },
      connection: { type: 'SQLite', databaseMode: join(folder, 'shop.db'), database: 'shop' },
    },
    visits: [
      [pages.orders, 'table', 'orders'],
      [pages.bigOrders, 'table', 'big_orders'],
    ],
    asks: true,
  });
});
