import { describe, expect, test } from 'vitest';
import { GROUPS } from '../../src/tools/tools-for.ts';
import { BUILDS, closure, filesOf, manifestOf, read } from './built.ts';
import { BUDGETS, type BuiltPart, sizesOf, toolFiles } from './sizes.ts';

test.each(BUILDS)('the build for %s keeps within its size budgets', (build) => {
  const sizes = sizesOf(build);
  console.log(build, sizes);
  for (const [part, bytes] of Object.entries(sizes)) {
    expect(bytes, part).toBeGreaterThan(500);
    // Object.entries loses the type of the names.
    expect(bytes, part).toBeLessThanOrEqual(BUDGETS[part as BuiltPart] * 1_000);
  }
});

test.each(BUILDS)('in the build for %s, the worker is one file', (build) => {
  const { background } = manifestOf(build);
  expect(background.service_worker ?? background.scripts).toEqual(build === 'firefox' ? ['worker.js'] : 'worker.js');
  expect([...closure(build, 'worker.js')]).toEqual(['worker.js']);
  // A classic script, so strict mode must be set explicitly.
  if (build === 'chromium')
    for (const part of filesOf(build).filter((path) => path.startsWith('worker')))
      expect(read(build, part)).toMatch(/^('use strict';\n|define\([^{]*\{'use strict';)/);
});

test.each(BUILDS)('in the build for %s, each group of tools is one file, which imports the worker alone', (build) => {
  const groups = toolFiles(build);
  expect(groups).toHaveLength(GROUPS.length);
  for (const file of groups) {
    const imported = [...read(build, file).matchAll(/(?:require\(|from)[`"']\.\/([^`"']+)/g)].map(([, path]) => path);
    expect(new Set(imported), file).toEqual(new Set(['worker.js']));
  }
});

describe.each(BUILDS)('in the build for %s', (build) => {
  test('no two scripts of a page import each other, which a page may not survive', () => {
    const scripts = filesOf(build).filter((path) => path.startsWith('assets/') && path.endsWith('.js'));
    const imports = (path: string): ReadonlySet<string> => new Set([...closure(build, path)].filter((one) => one !== path));
    expect(scripts.length).toBeGreaterThan(5);
    expect(scripts.filter((path) => [...imports(path)].some((one) => imports(one).has(path)))).toEqual([]);
  });
  test.each(['popup', 'panel', 'options'])('the %s loads at most eight scripts, all named in its HTML', (name) => {
    const page = `src/${name}/index.html`;
    const named = [...read(build, page).matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].flatMap(([, path]) => path ?? []);
    const [entry = ''] = named;
    expect([...closure(build, entry)].toSorted()).toEqual(named.toSorted());
    expect(named.length).toBeGreaterThan(2);
    expect(named.length).toBeLessThanOrEqual(8);
  });
});
