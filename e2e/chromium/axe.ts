import { readFile } from 'node:fs/promises';
import type axe from 'axe-core';
import type { Page } from 'playwright';

const source = await readFile(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

/** The violations that axe finds, as text. `within`: only in these elements of ours, when the page is not ours. */
export async function violations(page: Page, within: readonly string[] = ['html']): Promise<readonly string[]> {
  await page.evaluate(source);
  return page.evaluate(
    async (selectors) => {
      const { axe: checks } = window as unknown as { axe: typeof axe };
      const { violations: found } = await checks.run({ include: [...selectors] }, { resultTypes: ['violations'] });
      return found.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ''}`),
      );
    },
    [...within],
  );
}
