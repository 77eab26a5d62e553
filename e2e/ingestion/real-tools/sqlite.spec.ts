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
      [`${pages.database}/my+~22orders~22~2F2024~2Eq1`, 'table', 'my "orders"/2024.q1'],
      [`${pages.database}/הזמנות`, 'table', 'הזמנות'],
    ],
    asks: true,
  });
});
