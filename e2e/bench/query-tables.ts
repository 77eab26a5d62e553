import type { Page } from 'playwright';
import type { Scene } from '../chromium/scene.ts';
import { tablesOfAQuery } from '../demo-catalog/data/warehouse-of-a-query.ts';
import type { Part } from './samples.ts';

const PANEL = 'src/panel/index.html';
const LATENCY_MS = 150;
const TABLES = 60;

/** Measures the time from a question to the painted answer in the panel: one look-up of a name, and the list of a query's 60 tables, in turn. */
export async function measureQueryTables(scene: Scene, rounds: number): Promise<Part> {
  const { catalog, chromium } = scene;
  for (const one of tablesOfAQuery()) catalog.entities.put(one);
  const names = Array.from({ length: TABLES }, (_, at) => `BOOKS.SALES.NUMBERED_${at}`);
  const query = { text: `select * from ${names.join(' join ')}`, dialect: 'snowflake', within: [], service: 'query_dwh' };
  const panel = await chromium.context.newPage();
  await panel.goto(chromium.extensionUrl(PANEL));
  const list = (): Promise<number> => answered(panel, { of: 'query', query }, '[data-outcome="tables"]');
  // The first list also loads its view.
  await list();
  catalog.setLatency(LATENCY_MS);
  const [ones, lists]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    ones.push(await answered(panel, { of: 'text', text: `query_dwh.${names[round % TABLES]}` }, '[data-outcome="matched"]'));
    lists.push(await list());
  }
  catalog.setLatency(0);
  await panel.close();
  const given = `${LATENCY_MS} ms added latency`;
  return {
    title: 'Tables of a query',
    figures: [
      { what: `question to the card of one table, ${given}`, unit: 'ms', samples: ones },
      { what: `question to the list of ${TABLES} tables, ${given}`, unit: 'ms', samples: lists },
      { what: 'the list over the card', unit: '×', samples: lists.map((taken, at) => taken / (ones[at] ?? Number.NaN)), target: 1.6 },
    ],
  };
}

/** Time from a question to the answer in the panel, in ms. */
function answered(panel: Page, question: object, selector: string): Promise<number> {
  return panel.evaluate(
    async ([asked, shown]) => {
      const start = performance.now();
      const isShown = new Promise<void>((resolve) => {
        const watch = new MutationObserver(() => {
          if (!document.querySelector(shown)) return;
          watch.disconnect();
          resolve();
        });
        watch.observe(document.body, { childList: true, subtree: true, attributes: true });
      });
      await chrome.storage.session.set({ 'panel-question': { ...asked, at: Date.now() } });
      await isShown;
      return performance.now() - start;
    },
    [question, selector] as const,
  );
}
