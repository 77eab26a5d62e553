import { describe, expect, test } from 'vitest';
import type { ShownSite } from '../settings/schema.ts';
import { TOOLS } from './index.ts';
import { GROUPS, toolsFor } from './tools-for.ts';
import { isVendorsHost } from './vendor-host.ts';

const ids = (tools: readonly { readonly id: string }[]): readonly string[] => tools.map(({ id }) => id);
const site = (tool: string): ShownSite => ({ origin: 'https://data.example.com', tool });
const page = new URL('https://data.example.com/x');
const rule = { id: 'wiki', name: 'Wiki', host: 'data.example.com', path: '/:table', kind: 'table', names: '{table}' } as const;

describe('the groups of tools', () => {
  test('each group lists the ids of the tools that it loads, in their order', async () => {
    for (const { ids: listed, load } of GROUPS) expect(ids(await load())).toEqual(listed);
    expect(GROUPS.flatMap((group) => group.ids)).toEqual(ids(TOOLS));
  });

  test('tools that share a vendor’s host are in one group', () => {
    const groupOf = (id: string): number => GROUPS.findIndex((group) => group.ids.includes(id));
    const hostOf = (pattern: string): URL => new URL(pattern.replace(/\*/g, 'x').replace(/:\w+/g, 'x'));
    const shared = TOOLS.flatMap((tool) =>
      tool.hosts.flatMap((host) =>
        TOOLS.filter((other) => isVendorsHost(other, hostOf(host))).map((other) => [tool.id, other.id] as const),
      ),
    );
    expect(shared.filter(([one, other]) => groupOf(one) !== groupOf(other))).toEqual([]);
    // The control: AWS's console is shared by several tools.
    expect(shared).toContainEqual(['aws-glue', 'aws-s3']);
  });
});

describe('the tools for an address', () => {
  test('at a site, the tools of its tool’s group are loaded', async () => {
    const tools = ids(await toolsFor(page, { sites: [site('superset')], rules: [] }));
    expect(tools).toContain('superset');
    expect(tools).not.toContain('airflow');
  });

  test.each([
    ['at an unknown site', []],
    ['at a site of a rule', [site('rule:wiki')]],
    ['at a site of a tool that no longer exists', [site('gone')]],
    ['at another site', [{ origin: 'https://other.example.com', tool: 'superset' }]],
  ])('%s, all tools are loaded', async (_what, sites) => {
    expect(ids(await toolsFor(page, { sites, rules: [] }))).toEqual(ids(TOOLS));
  });

  test('rules come after the shipped tools', async () => {
    expect(ids(await toolsFor(page, { sites: [site('superset')], rules: [rule] })).at(-1)).toBe('rule:wiki');
  });
});
