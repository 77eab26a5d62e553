import { expect, test, vi } from 'vitest';
import type { Answer } from '../messages.ts';
import { follow, giveUpAll, join, type Waited } from './in-flight.ts';

const said = (key: string, done: boolean): Answer => ({ say: 'outcome', outcome: { state: 'not-connected' }, key, done });

/** A look-up that answers on command and counts how often it was started. */
function look() {
  const turns: ((answer: Answer) => void)[] = [];
  const begun = { times: 0, given: [] as AbortSignal[] };
  async function* start({ signal }: Waited): AsyncGenerator<Answer> {
    begun.times += 1;
    begun.given.push(signal);
    for (;;) {
      const answer = await new Promise<Answer>((resolve) => turns.push(resolve));
      yield answer;
      if (answer.done) return;
    }
  }
  const speak = async (answer: Answer): Promise<void> => {
    turns.shift()?.(answer);
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { begun, start, speak };
}

test('equal look-ups share one request, and a later listener gets the newest answer', async () => {
  const { begun, start, speak } = look();
  const first: Answer[] = [];
  const second: Answer[] = [];
  join('same', start, (answer) => first.push(answer));
  await speak(said('a', false));
  await speak(said('b', false));
  join('same', start, (answer) => second.push(answer));
  await speak(said('c', true));
  expect(begun.times).toBe(1);
  const keys = (heard: readonly Answer[]) => heard.map((answer) => 'key' in answer && answer.key);
  expect(keys(first)).toEqual(['a', 'b', 'c']);
  expect(keys(second)).toEqual(['b', 'c']);
});

test('a look-up that has ended is started again', async () => {
  const { begun, start, speak } = look();
  join('again', start, () => undefined);
  await speak(said('a', true));
  join('again', start, () => undefined);
  expect(begun.times).toBe(2);
});

test('a look-up is aborted only when its last listener leaves', async () => {
  const { begun, start, speak } = look();
  const heard: Answer[] = [];
  const leave = join('left', start, () => undefined);
  const leaveToo = join('left', start, (answer) => heard.push(answer));
  leave();
  expect(begun.given[0]?.aborted).toBe(false);
  await speak(said('a', false));
  expect(heard).toHaveLength(1);
  leaveToo();
  expect(begun.given[0]?.aborted).toBe(true);
  await speak(said('late', true));
  expect(heard).toHaveLength(1);
});

test('a look-up that throws ends in an outcome for every listener', async () => {
  vi.spyOn(console, 'error').mockReturnValue(undefined);
  const heard: Answer[] = [];
  async function* start(): AsyncGenerator<Answer> {
    yield said('a', false);
    throw new RangeError('secret-name');
  }
  join('throws', start, (answer) => heard.push(answer));
  join('throws', start, (answer) => heard.push(answer));
  await new Promise((resolve) => setImmediate(resolve));
  const failed = { outcome: { state: 'failed-here', where: 'look-up', error: 'RangeError' }, done: true };
  expect(heard.slice(-2)).toMatchObject([failed, failed]);
  expect(JSON.stringify(heard)).not.toContain('secret-name');
});

test('when another server is connected, listeners get "not connected" and nothing more', async () => {
  const { begun, start, speak } = look();
  const heard: Answer[] = [];
  join('given up', start, (answer) => heard.push(answer));
  await speak(said('a', false));
  giveUpAll();
  await speak(said('b', true));
  expect(begun.given[0]?.aborted).toBe(true);
  expect(heard.map((answer) => answer.say === 'outcome' && [answer.key, answer.outcome.state, answer.done])).toEqual([
    ['a', 'not-connected', false],
    ['', 'not-connected', true],
  ]);
});

test('a follower joins before it is iterated, and gets every answer until one is done', async () => {
  const { begun, start, speak } = look();
  const answers = follow('followed', start, new AbortController().signal);
  expect(begun.times).toBe(1);
  await speak(said('a', false));
  await speak(said('b', true));
  const heard: Answer[] = [];
  for await (const answer of answers) heard.push(answer);
  expect(heard).toEqual([said('a', false), said('b', true)]);
});

test('a follower that leaves while waiting ends, and its look-up is aborted', async () => {
  const { begun, start } = look();
  const left = new AbortController();
  const next = follow('unfollowed', start, left.signal).next();
  expect(begun.given[0]?.aborted).toBe(false);
  left.abort();
  expect(await next).toEqual({ value: undefined, done: true });
  expect(begun.given[0]?.aborted).toBe(true);
});
