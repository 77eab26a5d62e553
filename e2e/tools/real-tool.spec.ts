import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'playwright/test';
import { startTool } from './real-tool.ts';

const MAIN = fileURLToPath(new URL('main.ts', import.meta.url));

test('a tool that is started twice runs as two separate copies', async () => {
  const first = await startTool('datasette');
  const second = await startTool('datasette');
  expect(second.url).not.toBe(first.url);
  await first.stop();
  expect(await answers(first.url)).toBe(false);
  expect(await answers(second.pages.orders)).toBe(true);
  await second.stop();
});

for (const signal of ['SIGINT', 'SIGKILL'] as const) {
  test(`a tool ends with the process that started it, here by ${signal}`, async () => {
    const starter = spawn(process.execPath, ['--import', 'tsx', MAIN, 'up', 'datasette'], { stdio: ['ignore', 'pipe', 'inherit'] });
    const url = await urlFrom(starter);
    expect(await answers(url)).toBe(true);
    starter.kill(signal);
    await expect.poll(() => answers(url)).toBe(false);
  });
}

async function urlFrom(starter: ChildProcess): Promise<string> {
  if (!starter.stdout) throw new Error('The starter was given no pipe.');
  const [line]: unknown[] = await once(starter.stdout, 'data');
  const { url }: { readonly url: string } = JSON.parse(String(line));
  return url;
}

const answers = (address: string): Promise<boolean> =>
  fetch(address).then(
    ({ ok }) => ok,
    () => false,
  );
