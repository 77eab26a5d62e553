import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const at = (path: string) => new URL(path, import.meta.url).pathname;
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'placard-tools-'));
  copyFileSync(at('../src/tools/index.ts'), join(folder, 'index.ts'));
  mkdirSync(join(folder, 'adapters'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function newTool(id: string): { readonly status: number | null; readonly stderr: string } {
  return spawnSync(at('../node_modules/.bin/tsx'), [at('./new-tool.ts'), id, folder], { encoding: 'utf8' });
}

test('writes an adapter and its table, and puts the tool on the list before the vague one', () => {
  expect(newTool('azure-synapse').status).toBe(0);
  expect(readdirSync(folder, { recursive: true }).sort()).toEqual([
    'adapters',
    'adapters/azure-synapse.recorded.ts',
    'adapters/azure-synapse.ts',
    'index.ts',
  ]);
  const list = readFileSync(join(folder, 'index.ts'), 'utf8');
  expect(list).toContain("import { azureSynapse } from './adapters/azure-synapse.ts';\nimport { bigquery }");
  expect(list).toContain('\n  azureSynapse,\n  datasette,\n');
  expect(readFileSync(join(folder, 'adapters/azure-synapse.ts'), 'utf8')).toContain("name: 'Azure Synapse'");
});

test('writes what the formatter leaves as it is, wherever the name stands among the others', () => {
  for (const id of ['abc', 'redash-cloud', 'zeppelin']) expect(newTool(id).status).toBe(0);
  for (const file of ['index.ts', 'adapters/abc.ts', 'adapters/abc.recorded.ts']) {
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
  const before = readFileSync(join(folder, 'index.ts'), 'utf8');
  expect(newTool('hue')).toMatchObject({ status: 2, stderr: expect.stringContaining('already') });
  expect(newTool('../evil')).toMatchObject({ status: 2, stderr: expect.stringContaining('lower case') });
  expect(readFileSync(join(folder, 'index.ts'), 'utf8')).toBe(before);
  expect(readdirSync(folder, { recursive: true })).toHaveLength(4);
});
