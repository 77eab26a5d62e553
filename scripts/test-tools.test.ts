import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const script = 'scripts/test-tools.sh';
const tools = readdirSync(join(root, 'e2e/tools'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

test.each(tools)('%s has a test of its own', (name) => {
  expect(readdirSync(join(root, 'e2e/tools', name))).toContain(`${name}.spec.ts`);
});

test('a name that is no tool’s is refused, with the names there are', () => {
  const { status, stderr } = spawnSync('bash', [script, 'nonsense'], { cwd: root, encoding: 'utf8' });
  expect(status).toBe(2);
  for (const name of tools) expect(stderr).toContain(name);
});

test('CONTRIBUTING names the tools of a run without a name', () => {
  const [, usual = ''] = /^usual=\(([^)]+)\)$/m.exec(readFileSync(join(root, script), 'utf8')) ?? [];
  const [, named = ''] =
    /`npm run test:tools` \| runs Placard on ([\w\s,-]+), and lists/.exec(readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8')) ?? [];
  expect(named.split(/,\s+|\s+and\s+/)).toEqual(usual.split(' '));
});
