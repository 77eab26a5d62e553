import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from 'playwright/test';
import { answerForSite, label, switchOn } from '../chromium/user-actions.ts';
import { owners } from '../demo-catalog/data/company.ts';
import { type Entity, idOf } from '../demo-catalog/entities.ts';
import { textIn } from '../demo-catalog/json.ts';
import { user } from '../demo-catalog/people.ts';
import { startTool } from '../tools/real-tool.ts';
import { run } from '../tools/server.ts';
import { writeShop } from '../tools/shop.ts';
import { test as base, INSTALL } from '../tools/with-real-tool.ts';
import { ingest, SERVER, type Source } from './ingest.ts';

/*
 * The connector reads the real tool, what it writes is in the catalog, and a person comes to the tool's page. Each asset has an owner of its
 * own, so that a label that names the owner names the asset.
 */

/** A page of a tool, and the asset of which it shows the owner. */
type Visit = readonly [page: string, kind: Entity['kind'], displayName: string];

interface Crossing {
  readonly tool: { readonly signIn: (page: Page) => Promise<void>; readonly stop: () => Promise<void> };
  readonly source: Source;
  readonly visits: readonly [Visit, ...Visit[]];
  /** Whether Placard asks on the first page which service the site shows. No address is certain without. */
  readonly asks: boolean;
}

const test = base.extend<{ cross: (crossing: Crossing) => Promise<void> }>({
  cross: ({ besideCatalog }, use) =>
    use(async ({ tool, source, visits, asks }) => {
      const written = await ingest(source);
      const owned = written.map((asset) => ({ asset, owner: user(idOf(asset), { displayName: ownerOf(asset) }) }));
      const data = owned.flatMap(({ asset, owner }) => [{ ...asset, body: { ...asset.body, ...owners(owner) } }, owner]);
      const { page, chromium } = await besideCatalog({ version: SERVER, data });
      await tool.signIn(page);
      const [[first]] = visits;
      await page.goto(first);
      const asked = await answerForSite(chromium, page);
      expect(asked?.includes(source.service) ?? false, 'whether it asks for the service').toBe(asks);
      await switchOn(chromium, page);
      for (const [address, kind, name] of visits) {
        await page.goto(address);
        await expect(label(page), address).toContainText(`Owner of ${kind} ${name}`);
      }
      await tool.stop();
    }),
});

const ownerOf = ({ kind, body }: Entity): string => `Owner of ${kind} ${textIn(body.displayName ?? body.name)}`;

test('Superset by its API: the connector’s dashboards and charts are sure on their pages', async ({ cross }) => {
  test.setTimeout(INSTALL);
  const superset = await startTool('superset');
  const { pages } = superset;
  await cross({
    tool: superset,
    source: {
      ...{ type: 'superset', service: 'superset_bi', reads: 'DashboardMetadata' },
      connection: { type: 'Superset', hostPort: superset.url, connection: { provider: 'db', username: 'admin', password: 'admin' } },
    },
    visits: [
      [pages.salesOverview, 'dashboard', 'Sales overview'],
      [pages.customerCare, 'dashboard', 'Customer care'],
      [pages.revenue, 'chart', 'Revenue'],
    ],
    asks: false,
  });
});

test('SQLite in Datasette: the connector’s tables are likely, and sure once the service is confirmed', async ({ cross }) => {
  test.setTimeout(INSTALL);
  const datasette = await startTool('datasette');
  const { pages } = datasette;
  const folder = await mkdtemp(join(tmpdir(), 'placard-shop-'));
  await writeShop({ run: (...argv) => run({ argv: ['python3', ...argv.slice(1)], env: { PATH: process.env.PATH ?? '' }, cwd: folder }) });
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
  await rm(folder, { recursive: true });
});
