import { expect, test } from 'vitest';
import { TOOLS } from '../tools/index.ts';
import { toolAt } from './which-tool.ts';

const CLOUD = 'https://console.cloud.google.com';

test.each([
  ['nobody said what it is', 'https://bi.example.com/superset/dashboard/1/', [], null],
  ['the user said so', 'https://bi.example.com/', [{ origin: 'https://bi.example.com', tool: 'superset' }], 'superset'],
  ['another port is another site', 'https://bi.example.com:8443/', [{ origin: 'https://bi.example.com', tool: 'superset' }], null],
  ['the vendor’s host', `${CLOUD}/bigquery?project=p`, [], 'bigquery'],
  ['one tool of a console, chosen', `${CLOUD}/bigquery?project=p`, [{ origin: CLOUD, tool: 'bigquery' }], 'bigquery'],
  ['another tool of the same console', `${CLOUD}/storage/browser/b`, [{ origin: CLOUD, tool: 'bigquery' }], 'google-cloud-storage'],
  ['a page of the console that is of none', `${CLOUD}/compute`, [{ origin: CLOUD, tool: 'bigquery' }], 'bigquery'],
  ['the user corrects the vendor’s host', `${CLOUD}/bigquery`, [{ origin: CLOUD, tool: 'superset' }], 'superset'],
  ['a tool that is no more', `${CLOUD}/bigquery`, [{ origin: CLOUD, tool: 'gone' }], null],
])('%s', (_what, address, sites, id) => {
  expect(toolAt(new URL(address), sites, TOOLS)?.id ?? null).toBe(id);
});
