import { expect } from 'playwright/test';
import { label, switchOn } from '../../chromium/user-actions.ts';
import { startTool } from '../real-tool.ts';
import { INSTALL, settle, test } from '../with-real-tool.ts';

test('SQLMesh: a model is its view in the database, one in another case is offered, and the list of models claims nothing', async ({
  beside,
}) => {
  test.setTimeout(INSTALL);
  const sqlmesh = await startTool('sqlmesh');
  const open = await beside({});
  const { page, chromium } = open;
  await page.goto(sqlmesh.pages.orders);
  await settle(open, 'duckdb_shop');
  await switchOn(chromium, page);
  await expect(label(page)).toContainText('Ada Lovelace');

  await page.goto(sqlmesh.pages.bigOrders);
  await expect(label(page)).toContainText('possible matches');
  await page.goto(sqlmesh.pages.models);
  await expect(label(page)).toBeHidden();
  await sqlmesh.stop();
});
