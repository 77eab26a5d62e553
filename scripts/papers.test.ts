import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import manifest from '../manifest.json' with { type: 'json' };
import project from '../package.json' with { type: 'json' };
import lock from '../package-lock.json' with { type: 'json' };
import { PAGE_KINDS } from '../src/model/kind.ts';
import { Settings } from '../src/settings/schema.ts';
import { readRuleFile } from '../src/tools/rules/file.ts';
import { toolFromRule } from '../src/tools/rules/tool-from-rule.ts';

const root = join(import.meta.dirname, '..');
const text = (path: string): string => readFileSync(join(root, path), 'utf8');

const papers = ['.', 'docs', 'docs/decisions', 'e2e/demo-catalog/recordings', 'findings'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name)),
);

/** Licences under which a part may be used in, or to build and test, what is published under Apache-2.0. */
const COMPATIBLE = new Set(
  'Apache-2.0 MIT ISC 0BSD BSD BSD-2-Clause BSD-3-Clause BlueOak-1.0.0 CC0-1.0 MPL-2.0 Python-2.0 Zlib'.split(' '),
);

/** The first cells of the tables in a text, each with its row. */
function rows(markdown: string): readonly { readonly first: string; readonly row: string }[] {
  return [...markdown.matchAll(/^\|\s*([^|]+?)\s*\|.*$/gm)].map(([row, first = '']) => ({ first, row }));
}

/** Links and pictures of a paper that lead to no file; addresses of other sites are not followed. */
function broken(paper: string, markdown: string): readonly string[] {
  return [...markdown.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)]
    .flatMap(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target) && !existsSync(join(root, dirname(paper), target)));
}

/** Files of ours that a paper names and that are not there. */
function missing(markdown: string): readonly string[] {
  return [...markdown.matchAll(/`((?:src|e2e|scripts|docs|public|\.ci|\.github)\/[\w./-]+)`/g)]
    .flatMap(([, path = '']) => path)
    .filter((path) => !/hue\.|NAME/.test(path) && !existsSync(join(root, path)));
}

/** Scripts that a paper calls and that `package.json` does not have. */
function unknown(markdown: string): readonly string[] {
  return [...markdown.matchAll(/npm run (?:--silent )?([\w:]+)/g)]
    .flatMap(([, script = '']) => script)
    .filter((script) => !(script in project.scripts));
}

describe.each(papers)('%s', (paper) => {
  test('leads to what is there', () => {
    expect(broken(paper, text(paper))).toEqual([]);
    expect(missing(text(paper))).toEqual([]);
    expect(unknown(text(paper))).toEqual([]);
  });
});

test('what leads nowhere would show', () => {
  const planted = 'See [the map](docs/MAP.md), [its start](README.md#map), `src/map.ts` and `npm run map`.';
  expect([broken('README.md', planted), missing(planted), unknown(planted)]).toEqual([['docs/MAP.md'], ['src/map.ts'], ['map']]);
});

test('the README begins with the demo, then the tests', () => {
  const blocks = [...text('README.md').matchAll(/```\n(.*?)\n```/gs)].map(([, block]) => block);
  expect(blocks.slice(0, 2)).toEqual(['npm run demo', 'npm test']);
});

describe('permissions', () => {
  const asked = [...manifest.permissions].sort();

  test('are explained one by one, and no others', () => {
    const [before = '', after = ''] = text('docs/PERMISSIONS.md').split('## Hosts');
    const explained = rows(before).flatMap(({ first }) => /^`(\w+)`$/.exec(first)?.[1] ?? []);
    expect(explained.sort()).toEqual(asked);
    for (const pattern of manifest.optional_host_permissions) expect(after).toContain(`\`${pattern}\``);
    const declined = /## Not asked for\s+([\s\S]*)/.exec(after)?.[1] ?? '';
    for (const permission of asked) expect(declined).not.toContain(`\`${permission}\``);
  });

  test('have a sentence each for the stores', () => {
    const named = [...text('docs/STORE.md').matchAll(/^- \*\*([^*]+)\*\*:/gm)].flatMap(([, name = '']) => name);
    expect(named.sort()).toEqual([...asked, 'optional host permissions'].sort());
  });
});

describe('libraries', () => {
  const [taken = '', left = ''] = text('docs/decisions/0009-libraries.md').split('Not taken:');
  const installed = { ...project.dependencies, ...project.devDependencies };
  const packages: Readonly<Record<string, { readonly license?: string } | undefined>> = lock.packages;
  const listed = rows(taken)
    .filter(({ first }) => !/^(library|-+)$/.test(first))
    .flatMap(({ first, row }) => first.split(', ').map((name) => ({ name, row })));

  test('are those of the decision, each with its reason', () => {
    expect(listed.map(({ name }) => name).sort()).toEqual(Object.keys(installed).sort());
  });

  test('that were left out are not installed', () => {
    const names = [...left.matchAll(/^- ([^:]+):/gm)].flatMap(([, some = '']) => some.split(', '));
    expect(names.length).toBeGreaterThan(5);
    expect(names.filter((name) => name in installed)).toEqual([]);
  });

  test.each(listed)('$name has the licence that is written there', ({ name, row }) => {
    const { license } = JSON.parse(text(`node_modules/${name}/package.json`));
    for (const one of String(license).split(' OR ')) expect(row).toContain(one);
  });

  test('have licences that go with ours, down to the last', () => {
    const parts = Object.entries(packages).filter(([path]) => path !== '');
    expect(parts.length).toBeGreaterThan(100);
    const others = parts.filter(([, part]) => !isCompatible(part?.license ?? 'none'));
    expect(others.map(([path, part]) => `${path}: ${part?.license}`)).toEqual([]);
    expect(isCompatible('GPL-3.0-only')).toBe(false);
  });
});

test('the lock file names no registry', () => {
  expect(text('package-lock.json')).not.toMatch(/"resolved": "http|registry\./);
});

/** What the privacy paper calls each setting. */
const KEPT: Readonly<Record<Exclude<keyof typeof Settings.entries, 'version'>, RegExp>> = {
  server: /^server, its release/,
  sites: /^sites you switched on/,
  services: /^which service a site shows/,
  bases: /^at which other address the catalog has a site/,
  refused: /^matches you refused/,
  rules: /^rules you wrote/,
  choices: /^what you chose for sites of your organisation/,
  sections: /^the order you gave the card's sections/,
};

test('the privacy paper tells of every setting that is kept', () => {
  const told = rows(text('docs/PRIVACY.md')).map(({ first }) => first);
  expect(Object.keys(KEPT).sort()).toEqual(
    Object.keys(Settings.entries)
      .filter((key) => key !== 'version')
      .sort(),
  );
  expect(Object.entries(KEPT).filter(([, called]) => !told.some((first) => called.test(first)))).toEqual([]);
});

test('the index of decisions lists every page by its title, and no other', () => {
  const listed = rows(text('docs/decisions/README.md')).flatMap(({ first }) => /^\[(.+)\]\((.+)\)$/.exec(first)?.slice(1) ?? []);
  const pages = readdirSync(join(root, 'docs/decisions')).filter((name) => /^\d{4}-/.test(name));
  const titled = pages.flatMap((name) => [/^# (.+)/.exec(text(`docs/decisions/${name}`))?.[1], name]);
  expect(pages.length).toBeGreaterThan(20);
  expect(listed.sort()).toEqual(titled.sort());
});

test('the page of findings lists every script, and no other', () => {
  const listed = rows(text('findings/README.md')).flatMap(({ first }) => /\((.+\.sh)\)/.exec(first)?.[1] ?? []);
  expect(listed.sort()).toEqual(readdirSync(join(root, 'findings')).filter((name) => name.endsWith('.sh')));
});

test('the map of the sources has every folder, and no other', () => {
  const [layout = ''] = text('docs/ARCHITECTURE.md').split('| beside `src/`').slice(0, 1);
  const mapped = rows(layout).flatMap(({ first }) => [...first.matchAll(/`([\w.]+)\/?`/g)].flatMap(([, name = '']) => name));
  const there = readdirSync(join(root, 'src')).filter((name) => !/\.test\.ts$|\.d\.ts$/.test(name));
  expect(mapped.filter((name) => name !== 'src').sort()).toEqual(there.sort());
});

/** Of several licences to choose from, one is enough. */
function isCompatible(license: string): boolean {
  return license
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((one) => one.split(' AND ').every((part) => COMPATIBLE.has(part)));
}

test('the rules in the guide can be used, and show what it says', () => {
  const files = [...text('docs/RULES.md').matchAll(/```json\n(.*?)```/gs)].map(([, json = '']) => readRuleFile(json, () => true));
  const rules = files.flatMap((file) => ('good' in file && file.bad.length === 0 ? file.good : []));
  const at = (address: string) => rules.flatMap((rule) => toolFromRule(rule).recognise({ url: new URL(address), title: '', text: {} }));
  expect(rules).toHaveLength(2);
  expect(at('https://reports.example.com/t/finance/orders')).toMatchObject([{ kind: 'table', path: ['ANALYTICS', 'FINANCE', 'orders'] }]);
  expect(at('http://boards.example.com:8080/show?theme=dark&id=12')).toMatchObject([{ kind: 'dashboard', id: '12' }]);
});

test('the guide to rules names every kind that a rule can have', () => {
  const kind = rows(text('docs/RULES.md')).find(({ first }) => first === '`kind`');
  expect([...(kind?.row.replace(/^[^|]*\|[^|]*\|/, '') ?? '').matchAll(/`(\w+)`/g)].map(([, name]) => name)).toEqual([...PAGE_KINDS]);
});
