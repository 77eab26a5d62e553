import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from '../../e2e/fake-browser.ts';
import { answered } from './busy-page.ts';
import { stopLabel } from './label/open-labels.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const never = new Promise<never>(() => undefined);

test('waiting ends if a page does not answer a script', async () => {
  vi.useFakeTimers();
  const [page, patient] = [answered(never), answered(never, 3_000)].map((one) => one.catch((error: Error) => error.message));
  let ended = 0;
  for (const one of [page, patient]) void one?.then(() => ended++);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(ended).toBe(1);
  await vi.advanceTimersByTimeAsync(3_000);
  expect(ended).toBe(2);
  expect(await page).toBe('The page does not answer');
});

test('a script’s result and its rejection are passed on', async () => {
  expect(await answered(Promise.resolve('here'))).toBe('here');
  await expect(answered(Promise.reject(new Error('no entry')))).rejects.toThrow('no entry');
});

test('a frozen page does not block its label from being switched off', async () => {
  vi.useFakeTimers();
  vi.stubGlobal('chrome', undefined);
  Object.assign(fakeBrowser.scripting, { executeScript: () => never });
  const stopped = stopLabel(7).catch((error: Error) => error.message);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(await stopped).toBe('The page does not answer');
  vi.unstubAllGlobals();
});
