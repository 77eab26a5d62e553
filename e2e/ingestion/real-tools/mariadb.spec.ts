import { join } from 'node:path';
import { startTool } from '../../tools/real-tool.ts';
import { PASSWORD, USER } from '../../tools/sql-admin.ts';
import { INSTALL, test } from './cross.ts';

const ODD = 'my "orders"/2024.q1';
const HEBREW = 'הזמנות';

/** MariaDB is reached by its socket. */
const tablesIn = (folder: string) => ({
  ...{ type: 'mariadb', service: 'mariadb_shop', reads: 'DatabaseMetadata' },
  connection: {
    ...{ type: 'MariaDB', username: USER, password: PASSWORD, hostPort: 'localhost:3306' },
    connectionOptions: { unix_socket: join(folder, 'db.sock') },
  },
});

test('MariaDB in Adminer: the connector’s tables are likely, and sure once the service is confirmed', async ({ cross }) => {
  test.setTimeout(INSTALL);
  const adminer = await startTool('adminer');
  const { pages, folder } = adminer;
  const page = (name: string) => `${pages.tables}&select=${encodeURIComponent(name)}`;
  await cross({
    tool: adminer,
    source: tablesIn(folder),
    visits: [
      [pages.orders, 'table', 'orders'],
      [pages.bigOrders, 'table', 'big_orders'],
      [page(ODD), 'table', ODD],
      [page(HEBREW), 'table', HEBREW],
    ],
    asks: true,
  });
});

test('MariaDB in phpMyAdmin: the connector’s tables and schema are likely, and sure once the service is confirmed', async ({ cross }) => {
  test.setTimeout(INSTALL);
  const phpmyadmin = await startTool('phpmyadmin');
  const { pages, folder, url } = phpmyadmin;
  const page = (name: string) => `${url}/index.php?route=/table/structure&db=shop&table=${encodeURIComponent(name)}`;
  await cross({
    tool: phpmyadmin,
    source: tablesIn(folder),
    visits: [
      [pages.orders, 'table', 'orders'],
      [pages.shop, 'databaseSchema', 'shop'],
      [page(ODD), 'table', ODD],
      [page(HEBREW), 'table', HEBREW],
    ],
    asks: true,
  });
});

test('MariaDB in two services: both of its tables are offered in Adminer', async ({ crossTwins }) => {
  test.setTimeout(INSTALL);
  const adminer = await startTool('adminer');
  await crossTwins({ tool: adminer, source: tablesIn(adminer.folder), visit: [adminer.pages.orders, 'table', 'orders'] });
});
