import { describe, expect, test } from 'vitest';
import { BUILDS, closure, manifestOf, read } from './built.ts';
import { BUDGETS, type BuiltPart, sizesOf } from './sizes.ts';

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
    for (const part of ['worker.js', 'worker-readers.js'])
      expect(read(build, part)).toMatch(/^('use strict';\n|define\([^{]*\{'use strict';)/);
});

describe.each(BUILDS)('in the build for %s', (build) => {
  test.each(['popup', 'panel', 'options'])('the %s loads at most eight scripts, all named in its HTML', (name) => {
    const page = `src/${name}/index.html`;
    const named = [...read(build, page).matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].flatMap(([, path]) => path ?? []);
    const [entry = ''] = named;
    expect([...closure(build, entry)].toSorted()).toEqual(named.toSorted());
    expect(named.length).toBeGreaterThan(2);
    expect(named.length).toBeLessThanOrEqual(8);
  });
});
