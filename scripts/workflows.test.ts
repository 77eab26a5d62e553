import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import project from '../package.json' with { type: 'json' };

const folder = join(import.meta.dirname, '../.github/workflows');
const files = readdirSync(folder);
const text = (file: string): string => readFileSync(join(folder, file), 'utf8');

/** Lines that run an action of others which is not pinned to a commit with its version beside it. */
function unpinned(workflow: string): readonly string[] {
  return [...workflow.matchAll(/^.*\buses:\s*(.+)$/gm)]
    .map(([, used = '']) => used)
    .filter((used) => !used.startsWith('./') && !/^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(used));
}

/** Rights that the whole workflow gives to each of its jobs; `none given` where GitHub's default would hold. */
function rightsForAll(workflow: string): string {
  return /^permissions:(.*(?:\n {2}.*)*)/m.exec(workflow)?.[1]?.trim() ?? 'none given';
}

/** Scripts that a workflow calls and that `package.json` does not have. */
function unknown(workflow: string): readonly string[] {
  return [...workflow.matchAll(/npm (?:run (?:--silent )?|(?=test))([\w:]+)/g)]
    .flatMap(([, script = '']) => script)
    .filter((script) => !(script in project.scripts));
}

test('the workflows are the tests and the release', () => {
  expect(files).toEqual(['ci.yml', 'release.yml']);
});

describe.each(files)('%s', (file) => {
  test('runs actions by the commit alone', () => {
    expect(text(file)).toContain('uses: ');
    expect(unpinned(text(file))).toEqual([]);
  });

  test('gives each job only the rights that it names', () => {
    expect(rightsForAll(text(file))).toBe('{}');
  });

  test('calls scripts that exist', () => {
    expect(unknown(text(file))).toEqual([]);
  });

  test('puts no text of a stranger into a shell', () => {
    // ${{ }} is replaced before the shell reads the line, so a branch or a title could add commands.
    const steps = [...text(file).matchAll(/^( *)(?:- )?run:(.*(?:\n\1 {2,}.*)*)/gm)].map(([step]) => step);
    expect(steps.length).toBeGreaterThan(2);
    expect(steps.filter((step) => step.includes('${{'))).toEqual([]);
  });
});

test('a workflow that breaks these rules is found', () => {
  const planted =
    'permissions:\n  contents: write\njobs:\n  a:\n    steps:\n      - uses: actions/checkout@v6\n      - run: npm run tset\n';
  expect([unpinned(planted), rightsForAll(planted), unknown(planted)]).toEqual([['actions/checkout@v6'], 'contents: write', ['tset']]);
  expect(unpinned('uses: actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd')).toHaveLength(1);
  expect(rightsForAll('on: push')).toBe('none given');
});
