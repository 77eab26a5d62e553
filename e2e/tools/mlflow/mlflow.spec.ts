import { expect } from 'playwright/test';
import { label, switchOn } from '../../chromium/user-actions.ts';
import { startTool } from '../real-tool.ts';
import { expectAsset, INSTALL, settle, test } from '../with-real-tool.ts';

test('MLflow: registered models are recognized by the hash, which MLflow changes through the history API', async ({ beside }) => {
  test.setTimeout(INSTALL);
  const mlflow = await startTool('mlflow');
  const { page, chromium, catalog } = await beside({ mlflow: mlflow.url });
  await page.goto(mlflow.pages.churn);
  await settle({ page, chromium, catalog }, null);
  await switchOn(chromium, page);
  await expectAsset(page, 'ML model', 'churn_model', '林美');

  await page.goto(mlflow.pages.models);
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('link', { name: 'basket model' })).toBeVisible();
  await expect(label(page)).toBeHidden();
  await page.getByRole('link', { name: 'basket model' }).click();
  await expectAsset(page, 'ML model', 'basket model', "Síle O'Connor");
  await page.goBack();
  await expect(label(page)).toBeHidden();
  await page.goto(mlflow.pages.experiment);
  await expect(page).toHaveURL(/experiments\/1\//);
  await expect(label(page)).toBeHidden();
  await page.goto(mlflow.pages.churn);
  await expect(label(page)).toContainText('林美');
  await mlflow.stop();
});
