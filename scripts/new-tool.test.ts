import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const at = (path: string) => new URL(path, import.meta.url).pathname;
const LISTS = ['groups/databases.ts', 'tools-for.ts'];
let folder = '';
const listsNow = (): readonly string[] => LISTS.map((file) => readFileSync(join(folder, file), 'utf8'));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'placard-tools-'));
  for (const name of ['adapters', 'groups']) mkdirSync(join(folder, name));
  for (const file of LISTS) copyFileSync(at(`../src/tools/${file}`), join(folder, file));
});
afterEach(() => rmSync(folder, { recursive: true }));

function newTool(id: string): { readonly status: number | null; readonly stderr: string } {
  return spawnSync(at('../node_modules/.bin/tsx'), [at('./new-tool.ts'), id, folder], { encoding: 'utf8' });
}

test('writes an adapter and its table, and puts the tool on the list before the vague one', () => {
  expect(newTool('azure-purview').status).toBe(0);
  expect(readdirSync(folder, { recursive: true }).sort()).toEqual([
    'adapters',
    'adapters/azure-purview.recorded.ts',
    'adapters/azure-purview.ts',
    'groups',
    ...LISTS,
  ]);
  const [group, ids] = listsNow();
  expect(group).toContain("import { azurePurview } from '../adapters/azure-purview.ts';\nimport { datasette }");
  expect(group).toContain('\n  azurePurview,\n  datasette,\n');
  expect(ids).toContain("\n      'azure-purview',\n      'datasette',\n");
  expect(readFileSync(join(folder, 'adapters/azure-purview.ts'), 'utf8')).toContain("name: 'Azure Purview'");
});

test('writes what the formatter leaves as it is, wherever the name stands among the others', () => {
  for (const id of ['abc', 'redash-cloud', 'zeppelin']) expect(newTool(id).status).toBe(0);
  for (const file of [...LISTS, 'adapters/abc.ts', 'adapters/abc.recorded.ts']) {
    const source = readFileSync(join(folder, file), 'utf8');
    const { stdout } = spawnSync(at('../node_modules/.bin/biome'), ['check', '--write', `--stdin-file-path=src/tools/${file}`], {
      input: source,
      encoding: 'utf8',
      cwd: at('..'),
    });
    expect(stdout, file).toBe(source);
  }
});

test('touches nothing when the tool is there, or its name is no name', () => {
  expect(newTool('hue').status).toBe(0);
  const before = listsNow();
  expect(newTool('hue')).toMatchObject({ status: 2, stderr: expect.stringContaining('already') });
  expect(newTool('../evil')).toMatchObject({ status: 2, stderr: expect.stringContaining('lower case') });
  expect(listsNow()).toEqual(before);
  expect(readdirSync(folder, { recursive: true })).toHaveLength(6);
});
