import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import { outcome, whollyRead } from './person.ts';
import type { Scene } from './scene.ts';

const FINANCE = 'snowflake_prod.ANALYTICS.FINANCE';

/** A card of which there is a picture. */
interface Pictured {
  /** The picture's name. */
  readonly name: string;
  /** What is typed into the search field. */
  readonly fqn: string;
  /** Which row is meant, where several assets have the name. */
  readonly row?: RegExp;
  /** What a reader sees on it, in a sentence. */
  readonly says: string;
}

export const PICTURED: readonly Pictured[] = [
  {
    name: 'table-failing',
    fqn: `${FINANCE}.INVOICES`,
    says: 'A table with a failing test: the problem leads, and the section about it stands open.',
  },
  {
    name: 'table-certified',
    fqn: `${FINANCE}.CUSTOMERS_360`,
    says: 'A certified table: the level first, then its tier and what it holds of personal data.',
  },
  {
    name: 'table-unowned',
    fqn: `${FINANCE}.SUSPENSE`,
    says: 'A table that nobody owns: who may know more, and none of them called its owner.',
  },
  {
    name: 'table-long',
    fqn: `${FINANCE}.QUARTERLY_RECONCILIATION_OF_INVOICES_AND_PAYMENTS_BY_COUNTRY_AND_CURRENCY_${'AND_MORE_'.repeat(8)}FINAL`,
    says: 'A very long name: it wraps, and is never cut.',
  },
  { name: 'dashboard', fqn: 'superset_local.21', says: 'A dashboard names the sources that are in trouble.' },
  { name: 'chart', fqn: 'superset_local."1"', row: /Chart/, says: 'A chart, and the dashboards that it is on.' },
  { name: 'pipeline', fqn: 'airflow_prod.shop_orders_daily', says: 'A pipeline: its last run decides.' },
  { name: 'topic', fqn: 'kafka_prod."orders.v1"', says: 'A topic: the fields of its messages in the columns’ place.' },
  {
    name: 'container',
    fqn: 's3_lake.larkspur-raw.orders',
    row: /Data Platform/,
    says: 'A container of a data lake, with the columns of its files.',
  },
  { name: 'ml-model', fqn: 'mlflow.churn', says: 'A machine learning model and its features.' },
  { name: 'search-index', fqn: 'elastic_shop.books', says: 'A search index and its fields.' },
  { name: 'database', fqn: 'snowflake_prod.ANALYTICS', says: 'A database.' },
  { name: 'schema', fqn: FINANCE, says: 'A schema of a database, whose owner its tables inherit.' },
  { name: 'glossary-term', fqn: 'Business.Revenue', says: 'A term of the glossary: what it means.' },
  { name: 'metric', fqn: 'net_revenue', says: 'A metric.' },
  { name: 'api-endpoint', fqn: 'shop_api.orders.getOrder', row: /Get one order/, says: 'An endpoint of an API.' },
];

/** The side panel's page with the card of an asset, wholly read and as high as it needs to be. */
export async function openCard({ chromium }: Scene, panel: Page, { fqn, row }: Pictured): Promise<void> {
  await panel.goto(chromium.extensionUrl('src/panel/index.html'));
  await panel.locator('.searchbar input').fill(fqn);
  if (row) await panel.locator('button.asset-row').filter({ hasText: row }).first().click();
  await expect(outcome(panel, 'matched')).toHaveAttribute('data-done', 'true');
  await grow(panel);
}

/** Makes the window so high that nothing has to be scrolled. */
async function grow(panel: Page): Promise<void> {
  await whollyRead(panel);
  const width = panel.viewportSize()?.width ?? 0;
  const missing = await panel.evaluate(() =>
    Math.max(0, ...[...document.querySelectorAll('.surface > .middle, .card-body')].map((each) => each.scrollHeight - each.clientHeight)),
  );
  const height = await panel.evaluate(() => innerHeight);
  await panel.setViewportSize({ width, height: height + missing });
  await panel.waitForFunction((wanted) => innerHeight === wanted, height + missing);
}
