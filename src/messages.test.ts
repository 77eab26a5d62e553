import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Answer, lookUp } from './messages.ts';

/** The browser's end of a port. */
interface Port {
  readonly asked: unknown[];
  answer: (answer: Answer) => void;
  /** The worker is gone. */
  lose: () => void;
  isClosed: boolean;
}

let ports: Port[];
const { runtime } = chrome;

beforeEach(() => {
  vi.useFakeTimers();
  ports = [];
  Object.assign(chrome, { runtime: { id: 'placard', connect } });
});
afterEach(() => {
  vi.useRealTimers();
  Object.assign(chrome, { runtime });
});

function connect(): object {
  const port: Port = { asked: [], answer: () => undefined, lose: () => undefined, isClosed: false };
  ports.push(port);
  return {
    postMessage: (what: unknown) => port.asked.push(what),
    onMessage: {
      addListener: (hear: Port['answer']) => {
        port.answer = hear;
      },
    },
    onDisconnect: {
      addListener: (hear: Port['lose']) => {
        port.lose = hear;
      },
    },
    disconnect: () => {
      port.isClosed = true;
    },
  };
}

const QUESTION = { of: 'text', text: 'orders' } as const;
const UNCHANGED: Answer = { say: 'unchanged', done: true };

test('a question whose worker was stopped is put again, and again a little later while none can be started', () => {
  const heard: Answer[] = [];
  lookUp(QUESTION, (answer) => heard.push(answer));
  const at: number[] = [];
  const began = Date.now();
  for (let time = 0; time < 4; time++) {
    ports.at(-1)?.lose();
    vi.runOnlyPendingTimers();
    at.push(Date.now() - began);
  }
  expect(at).toEqual([0, 250, 1_250, 5_250]);
  expect(ports.map(({ asked }) => asked)).toEqual(Array.from({ length: 5 }, () => [QUESTION]));
  ports.at(-1)?.answer(UNCHANGED);
  expect([heard, ports.at(-1)?.isClosed]).toEqual([[UNCHANGED], true]);
});

test('and not for ever: then the look-up has failed here', () => {
  const heard: Answer[] = [];
  lookUp(QUESTION, (answer) => heard.push(answer));
  for (let time = 0; time < 9; time++) {
    ports.at(-1)?.lose();
    vi.runAllTimers();
  }
  expect(ports).toHaveLength(5);
  expect(heard).toMatchObject([{ say: 'outcome', outcome: { state: 'failed-here', where: 'worker' }, done: true }]);
});

test('who left is asked nothing, also between two tries', () => {
  const leave = lookUp(QUESTION, () => undefined);
  ports[0]?.lose();
  leave();
  vi.runAllTimers();
  expect(ports).toHaveLength(1);
});

test('of an extension that is gone nothing is asked', () => {
  lookUp(QUESTION, () => undefined);
  Object.assign(chrome.runtime, { id: undefined });
  ports[0]?.lose();
  vi.runAllTimers();
  expect(ports).toHaveLength(1);
});
