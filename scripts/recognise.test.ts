import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const tsx = new URL('../node_modules/.bin/tsx', import.meta.url).pathname;
const script = new URL('./recognise.ts', import.meta.url).pathname;

function recognise(...words: readonly string[]): {
  readonly status: number | null;
  readonly lines: readonly unknown[];
  readonly stderr: string;
} {
  const { status, stdout, stderr } = spawnSync(tsx, [script, ...words], { encoding: 'utf8' });
  return {
    status,
    stderr,
    lines: stdout
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line)),
  };
}

test('prints one line for each address, in the order given, also for those it cannot read', () => {
  const addresses = [
    'https://flow.example.com/dags/orders',
    'not an address',
    '',
    'https://data.example.com/shop/orders',
    'https://flow.example.com/dags/orders',
  ];
  const { status, lines, stderr } = recognise(...addresses);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(lines).toMatchObject([
    { url: addresses[0], tool: 'airflow', refs: [{ kind: 'pipeline', id: 'orders' }] },
    { url: 'not an address', tool: null, refs: [] },
    { url: '', tool: null, refs: [] },
    { url: addresses[3], tool: null, refs: [] },
    { url: addresses[4], tool: 'airflow', refs: [{ id: 'orders' }] },
  ]);
});

test('asks the one tool that is named, for all addresses', () => {
  const { lines } = recognise('--tool', 'datasette', 'https://data.example.com/shop/orders', 'https://data.example.com/shop/customers');
  expect(lines).toMatchObject([
    { tool: 'datasette', refs: [{ name: 'orders' }, {}, {}] },
    { tool: 'datasette', refs: [{ name: 'customers' }, {}, {}] },
  ]);
  expect(recognise('https://data.example.com/shop/orders', '--tool=superset').lines).toMatchObject([{ tool: 'superset', refs: [] }]);
});

test('says which tools there are when the one that is named is none', () => {
  const { status, lines, stderr } = recognise('--tool', 'redsah', 'https://data.example.com/shop/orders');
  expect({ status, lines }).toEqual({ status: 2, lines: [] });
  expect(stderr).toMatch(/no tool "redsah".*superset/);
});

test('prints nothing for no address', () => {
  expect(recognise()).toEqual({ status: 0, stderr: '', lines: [] });
});
