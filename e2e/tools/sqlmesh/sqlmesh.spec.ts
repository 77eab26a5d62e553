import { expect } from 'playwright/test';
import { label, switchOn } from '../../chromium/user-actions.ts';
import { startTool } from '../real-tool.ts';
import { expectAsset, INSTALL, settle, test } from '../with-real-tool.ts';

test('SQLMesh: a model is its view in the database, and is followed from one to the next', async ({ beside }) => {
  test.setTimeout(INSTALL);
  const sqlmesh = await startTool('sqlmesh');
  const open = await beside({});
  const { page, chromium } = open;
  await page.goto(sqlmesh.pages.orders);
  await settle(open, 'duckdb_shop');
  await switchOn(chromium, page);
  await expectAsset(page, 'Table', 'orders', 'Ada Lovelace');

  await page.getByText('main."Big_Orders"').first().click();
  await expect(label(page)).toContainText('Grace Hopper');
  await page.goto(sqlmesh.pages.models);
  await expect(page.getByText('main."Big_Orders"').first()).toBeVisible();
  await expect(label(page)).toBeHidden();
  await sqlmesh.stop();
});
