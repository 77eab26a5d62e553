import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SECTIONS } from './card/sections/index.ts';
import { COLLECTION } from './catalog/api/collection.ts';

/** Each folder may import from those before it, and from itself. */
const ORDER = [
  'model',
  'sql',
  'i18n',
  'settings',
  'catalog',
  'tools',
  'lookup',
  'messages',
  'session',
  'ui',
  'card',
  'surface',
  'content',
  'background',
  'popup',
  'panel',
  'options',
];

/** What runs on its own and talks to the others by messages: the worker, the scripts in a page, and each of our pages. */
const CONTEXTS = ['background', 'content', 'popup', 'panel', 'options'];

/** Functions that the worker sends into a page. They run there without what their file imports, so it imports types alone. */
const SENT = ['content/page-text.ts', 'content/selected-text.ts', 'content/editor-text.ts'];

/** Who must not reach what, also through others: a script in a page learns nothing of tokens, settings and requests. */
const DENIED: Readonly<Record<string, readonly string[]>> = {
  content: ['settings', 'session', 'catalog', 'lookup', 'background'],
  card: ['settings', 'session', 'catalog', 'lookup', 'background'],
};

/** What may call a server, and what only writes such a call down as a text for people. */
const CALLS = ['catalog/api/http.ts', 'card/snippets/typescript.ts'];

/** Folders whose code works without a browser extension around it. */
const PURE = ['model', 'sql', 'catalog', 'tools', 'lookup', 'ui', 'card'];

/** Source files that a folder holds at most, tests left out. */
const MOST_FILES = 25;

/** `tools/adapters` holds two files a tool, however many tools there are. */
const MAY_BE_LARGER = ['tools/adapters'];

/** What only `catalog/` may know of OpenMetadata: clauses and fields of its search index, and paths of its API. */
const CLAUSE = /\b(?:match_phrase|minimum_should_match|query_filter)\b|\b(?:terms?|bool)['"]?:\s*\{|\bshould['"]?:\s*[{[]/;
const INDEX_FIELD = /\.keyword\b|['"](?:service|database|databaseSchema)\.name['"]|\b(?:fullyQualifiedName|entityType)\b/;
const API_PATH = new RegExp(`\\bv1/|\\bsearch/query\\b|['"\`]/?(?:${Object.values(COLLECTION).join('|')}|system|lineage|feed)/`);

/** A tool's own addresses may read like paths of the API, and the card's snippets show people how to call it. */
const MAY_NAME_PATHS = ['catalog/', 'tools/', 'card/snippets/'];

type Sources = ReadonlyMap<string, string>;

const root = import.meta.dirname;
const sources: Sources = new Map(
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => relative(root, join(root, path)).replaceAll('\\', '/'))
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => [path, readFileSync(join(root, path), 'utf8')]),
);
const product: Sources = new Map([...sources].filter(([path]) => !/\.(test|recorded)\.tsx?$|recorded\.ts$/.test(path)));

const layer = (path: string): string => path.split('/')[0]?.replace(/\.tsx?$/, '') ?? '';

/** What a file imports of ours. A script to be injected is named by its path, not imported. */
function importsOf(path: string, source: string): readonly string[] {
  return [...source.matchAll(/(?:from\s+|import\s+|import\()'(\.[^']+)'/g)]
    .flatMap(([, specifier]) => specifier ?? [])
    .filter((specifier) => !/\?script|\.json$|\.css|\?raw/.test(specifier))
    .map((specifier) => join(dirname(path), specifier).replaceAll('\\', '/'));
}

const withoutComments = (source: string): string => source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');

function reachable(from: string, all: Sources, seen = new Set<string>()): ReadonlySet<string> {
  for (const next of importsOf(from, all.get(from) ?? '')) {
    if (seen.has(next)) continue;
    seen.add(next);
    reachable(next, all, seen);
  }
  return seen;
}

/** Every way in which the sources break the design, as sentences. */
function breaches(all: Sources): readonly string[] {
  return [...foldersTooLarge(all), ...namesTwice(all), ...fileBreaches(all)];
}

/** One word per thing: an exported name has one file. A schema and the type of what it admits share theirs. */
function namesTwice(all: Sources): readonly string[] {
  const files = new Map<string, Set<string>>();
  for (const [path, source] of all)
    for (const [, name = ''] of source.matchAll(/^export (?:async )?(?:function\*?|const|class|interface|type|let) (\w+)/gm))
      files.set(name, (files.get(name) ?? new Set()).add(path));
  return [...files].filter(([, paths]) => paths.size > 1).map(([name, paths]) => `${name} is exported by ${[...paths].join(' and ')}`);
}

function foldersTooLarge(all: Sources): readonly string[] {
  const counts = new Map<string, number>();
  for (const path of all.keys()) counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1);
  return [...counts]
    .filter(([folder, count]) => count > MOST_FILES && !MAY_BE_LARGER.includes(folder))
    .map(([folder, count]) => `${folder} holds ${count} files, which is more than ${MOST_FILES}`);
}

function fileBreaches(all: Sources): readonly string[] {
  return [...all].flatMap(([path, source]) => {
    const own = layer(path);
    const wrong: string[] = [];
    if (!ORDER.includes(own)) wrong.push(`${path} stands in no known folder`);
    for (const target of importsOf(path, source)) {
      if (ORDER.indexOf(layer(target)) > ORDER.indexOf(own)) wrong.push(`${path} imports ${target}, which stands above it`);
      const isOther = CONTEXTS.includes(own) && CONTEXTS.includes(layer(target)) && layer(target) !== own;
      if (isOther && !(own === 'background' && SENT.includes(target))) wrong.push(`${path} imports ${target}, of another context`);
      if (target === 'settings/tokens.ts' && !['background', 'options', 'settings'].includes(own)) wrong.push(`${path} imports the token`);
      if (target === 'settings/keep-token.ts' && own !== 'options') wrong.push(`${path} may change the token`);
    }
    if (SENT.includes(path) && /^import (?!type )/m.test(source)) wrong.push(`${path} runs without what it imports`);
    const denied = DENIED[own] ?? [];
    for (const target of denied.length > 0 ? reachable(path, all) : [])
      if (denied.includes(layer(target))) wrong.push(`${path} reaches ${target}`);
    if (!CALLS.includes(path) && /\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource/.test(source))
      wrong.push(`${path} calls a server`);
    const code = withoutComments(source);
    if (own !== 'catalog' && (CLAUSE.test(code) || INDEX_FIELD.test(code))) wrong.push(`${path} knows the catalog's search index`);
    if (!MAY_NAME_PATHS.some((start) => path.startsWith(start)) && API_PATH.test(code)) wrong.push(`${path} names a path of the API`);
    if (PURE.includes(own) && /webextension-polyfill|\bchrome\.|\bbrowser\.[a-z]/.test(source))
      wrong.push(`${path} uses the browser's API`);
    if (/innerHTML|insertAdjacentHTML|dangerouslySet|document\.write|\beval\(/.test(source)) wrong.push(`${path} writes raw HTML`);
    if (source.split('\n').length > 251) wrong.push(`${path} is longer than 250 lines`);
    return wrong;
  });
}

describe('the tree', () => {
  test('keeps to the design', () => {
    expect(product.size).toBeGreaterThan(40);
    expect(breaches(product)).toEqual([]);
  });

  test.each([
    ['an import upwards', 'catalog/x.ts', "import { RUNGS } from '../lookup/rungs.ts';", 'stands above it'],
    [
      'a content script that reaches settings through another file',
      'content/x.ts',
      "import { x } from '../messages.ts';",
      'reaches settings/store.ts',
    ],
    ['a page of ours that imports another', 'panel/x.ts', "import { popup } from '../popup/main.tsx';", 'of another context'],
    ['a page of ours that imports the worker', 'options/x.ts', "import { recall } from '../background/running.ts';", 'of another context'],
    ['a worker that imports what runs in pages', 'background/x.ts', "import { makePill } from '../content/pill.ts';", 'of another context'],
    ['a function for a page that needs its imports', 'content/page-text.ts', "import { t } from '../i18n.ts';", 'without what it imports'],
    ['the token in a popup', 'popup/x.ts', "import { unsealToken } from '../settings/tokens.ts';", 'imports the token'],
    ['a worker that writes the token', 'background/x.ts', "import { keepToken } from '../settings/keep-token.ts';", 'may change the token'],
    ['a second place that calls a server', 'lookup/x.ts', "await fetch('https://example.com');", 'calls a server'],
    ['a clause outside the catalog', 'lookup/x.ts', 'const clause = { term: { kind } };', "knows the catalog's search index"],
    ['a field of the index outside the catalog', 'lookup/x.ts', "const field = 'name.keyword';", "knows the catalog's search index"],
    ['a path of the API outside the catalog', 'background/x.ts', "const path = 'tables/name/' + fqn;", 'names a path of the API'],
    ['the browser in the core', 'catalog/x.ts', "import browser from 'webextension-polyfill';", "uses the browser's API"],
    ['a name that stands for two things', 'card/x.tsx', 'export const TOOLS = [];', 'TOOLS is exported by'],
    ['raw HTML', 'card/x.tsx', 'element.innerHTML = asset.description;', 'writes raw HTML'],
    ['a long file', 'model/x.ts', '\n'.repeat(260), 'longer than 250'],
    ['a folder of leftovers', 'utils/x.ts', '', 'no known folder'],
  ])('would show %s', (_what, path, source, words) => {
    const planted = new Map([...product, [path, source]]);
    if (path === 'content/x.ts') planted.set('messages.ts', "import { readSettings } from './settings/store.ts';");
    expect(breaches(planted).join('\n')).toContain(words);
  });

  test('would show a folder of more than 25 files, unless it is that of the adapters', () => {
    const filled = (folder: string, count: number): Sources =>
      new Map(Array.from({ length: count }, (_, at) => [`${folder}/x${at}.ts`, '']));
    expect(breaches(filled('model', 25))).toEqual([]);
    expect(breaches(filled('model', 26))).toEqual(['model holds 26 files, which is more than 25']);
    expect(breaches(filled('tools/adapters', 90))).toEqual([]);
  });
});

test.each(SECTIONS.map((section) => [section.id]))('section %s has its file and its test', (id) => {
  const folder = sources.has(`card/sections/${id}/${id}.tsx`) ? `card/sections/${id}` : 'card/sections';
  for (const path of [`${folder}/${id}.tsx`, `${folder}/${id}.test.tsx`]) expect(sources.has(path), path).toBe(true);
});
