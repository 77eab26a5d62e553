import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { onConnect } from '../../src/background/ports/ports.ts';
import { OutcomeView } from '../../src/card/outcome/outcome-view.tsx';
import { Sections } from '../../src/card/section.ts';
import { SECTIONS } from '../../src/card/sections/index.ts';
import { availableParts } from '../../src/catalog/entity/sections-of.ts';
import { type Answer, LOOK_UP_PORT, PART_PORT } from '../../src/messages.ts';
import type { AssetKind } from '../../src/model/kind.ts';
import type { Outcome } from '../../src/model/outcome.ts';
import type { PartAnswer } from '../../src/model/parts.ts';
import { ROWS } from '../../src/tools/tables.ts';
import { type Json, parsed } from '../demo-catalog/json.ts';
import { type Catalog, startCatalog } from '../demo-catalog/server.ts';
import { fakeBrowser } from '../fake-browser.ts';
import { changedAt, KINDS, oneOf, type Place, placesIn, type Random, randomFrom } from './mutations.ts';
import { ask, connected } from './worker.ts';

const ANSWERS = 20_000;
const ADDRESSES = 5_000;
const VERSION = '1.9.0';

let catalog: Catalog;
let token: string;
let fetched: typeof fetch;
const unhandled: unknown[] = [];
const note = (reason: unknown): void => void unhandled.push(reason);

beforeAll(async () => {
  process.on('unhandledRejection', note);
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  catalog = await startCatalog({ version: VERSION });
  fetched = globalThis.fetch;
  token = await catalog.token('user', { user: 'admin' });
  await connected(catalog.url, token, VERSION);
});
afterAll(async () => {
  globalThis.fetch = fetched;
  process.off('unhandledRejection', note);
  await catalog.close();
});

/** One request of a card, with every answer that it got. */
interface Asked {
  readonly ask: () => Promise<Outcome | null>;
  readonly got: ReadonlyMap<string, Json>;
}

const lookedUp = async (kind: AssetKind, id: string): Promise<Outcome> =>
  lastOf(await ask<Answer>(onConnect, LOOK_UP_PORT, { of: 'asset', kind, id }));

/** null = a part that was read, or does not exist. */
const partRead = async (part: string, asset: object): Promise<Outcome | null> => {
  const said = (await ask<PartAnswer>(onConnect, PART_PORT, { part, asset })).at(-1);
  return said?.say === 'failed' ? said.outcome : null;
};

function lastOf(said: readonly Answer[]): Outcome {
  const last = said.at(-1);
  if (last?.say !== 'outcome') throw new Error('no outcome');
  return last.outcome;
}

/** Draws the outcome as a card; throws if drawing fails. */
function draw(outcome: Outcome): void {
  const actions = { again: () => undefined };
  const context = { version: '0.1.0', browser: 'Firefox/147.0', toolName: () => undefined };
  const view = h(OutcomeView, { outcome, done: true, actions, context });
  render(h(Sections.Provider, { value: SECTIONS }, view));
}

/** Sends one request, and records the server's answers. */
async function noted(run: () => Promise<Outcome | null>): Promise<Asked> {
  const got = new Map<string, Json>();
  globalThis.fetch = async (input, init) => {
    const response = await fetched(input, init);
    if (response.ok) got.set(String(input), parsed(await response.clone().text()));
    return response;
  };
  await forgotten();
  await run();
  globalThis.fetch = fetched;
  return { ask: run, got };
}

/** Clears everything remembered from earlier answers. */
async function forgotten(): Promise<void> {
  const all = await fakeBrowser.storage.session.get(null);
  await fakeBrowser.storage.session.remove(Object.keys(all).filter((key) => key !== 'token'));
}

/** Repeats the request, with one value of one answer replaced. */
async function mutated({ ask: run, got }: Asked, random: Random): Promise<Outcome | null> {
  const [url, right] = oneOf([...got], random);
  const place: Place = oneOf(placesIn(right), random);
  const change = KINDS[oneOf(Object.keys(KINDS), random)];
  const wrong = change && changedAt(right, place, change);
  globalThis.fetch = async (input) => {
    const body = String(input) === url ? wrong : got.get(String(input));
    return body === undefined ? new Response('{"code":404,"message":"none"}', { status: 404 }) : new Response(JSON.stringify(body));
  };
  await forgotten();
  return run();
}

test(`each of ${ANSWERS} mutated answers leads to an outcome that can be drawn, without unhandled errors`, async () => {
  const kinds: readonly AssetKind[] = [
    'table',
    'dashboard',
    'pipeline',
    'topic',
    'container',
    'mlmodel',
    'glossaryTerm',
    'user',
    'apiEndpoint',
  ];
  const asked: Asked[] = [];
  for (const kind of kinds) {
    const [entity] = catalog.entities.all().filter((one) => one.kind === kind);
    if (!entity) continue;
    const { id, fullyQualifiedName: fqn } = entity.body;
    if (typeof id !== 'string' || typeof fqn !== 'string') continue;
    const whole = await noted(() => lookedUp(kind, id));
    // As often as all of its parts together, because the outcome is what is drawn.
    asked.push(...availableParts(kind, VERSION).map(() => whole));
    for (const part of availableParts(kind, VERSION)) asked.push(await noted(() => partRead(part, { kind, id, fqn })));
  }
  asked.push(await noted(async () => lastOf(await ask<Answer>(onConnect, LOOK_UP_PORT, { of: 'text', text: 'orders' }))));
  const answered = asked.filter(({ got }) => got.size > 0);
  expect(answered.length).toBeGreaterThan(50);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.setTimerTickMode('nextTimerAsync');
  const random = randomFrom(30);
  const states = new Map<string, number>();
  for (let time = 0; time < ANSWERS; time++) {
    const outcome = await mutated(oneOf(answered, random), random);
    if (outcome) draw(outcome);
    const state = outcome?.state ?? 'part';
    states.set(state, (states.get(state) ?? 0) + 1);
  }
  vi.useRealTimers();
  console.info(Object.fromEntries(states));
  expect(unhandled).toEqual([]);
  // The control: good answers are still shown.
  expect(states.get('matched')).toBeGreaterThan(ANSWERS / 10);
});

interface Row {
  readonly tool: string;
  readonly url: string;
}

const rows: readonly Row[] = ROWS.map(({ tool, row: [, page] }) => ({ tool: tool.id, url: typeof page === 'string' ? page : page.url }));

const PIECES = [
  '%',
  '%00',
  '%ud800',
  '%C3',
  '%2F',
  '%3F',
  '/',
  '//',
  '..',
  '#',
  '?',
  '&',
  '=',
  '!',
  "'",
  '(',
  ')',
  ',',
  ':',
  '"',
  '@',
  '~',
  '*',
  '[]',
  '\ud800',
  '😀',
  '0',
  '-1',
  '9'.repeat(400),
  'a'.repeat(2_000),
  '__proto__',
  'null',
];

/** The address with one to three changes after its host. */
function changedAddress(address: string, random: Random): string {
  const { origin } = new URL(address);
  let rest = address.slice(origin.length);
  for (let times = 1 + Math.floor(random() * 3); times > 0; times--) {
    const at = Math.floor(random() * (rest.length + 1));
    const to = Math.min(rest.length, at + Math.floor(random() * 12));
    const how = random();
    if (how < 0.4) rest = rest.slice(0, at) + oneOf(PIECES, random) + rest.slice(at);
    else if (how < 0.6) rest = rest.slice(0, at) + rest.slice(to);
    else if (how < 0.8) rest = rest.slice(0, to) + rest.slice(at);
    else rest = rest.slice(0, at) + oneOf(PIECES, random) + rest.slice(to);
  }
  return URL.canParse(origin + rest) ? new URL(origin + rest).href : address;
}

test(`each of ${ADDRESSES} mutated addresses leads to an outcome that can be drawn, without unhandled errors`, async () => {
  const random = randomFrom(31);
  let url = '';
  Object.assign(fakeBrowser.tabs, { get: async (id: number) => ({ id, url, title: '', incognito: false }) });
  const nobody = JSON.stringify({ hits: { total: { value: 0 }, hits: [] } });
  globalThis.fetch = async () => new Response(nobody);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.setTimerTickMode('nextTimerAsync');
  const states = new Map<string, number>();
  for (let time = 0; time < ADDRESSES; time++) {
    const row = oneOf(rows, random);
    url = changedAddress(row.url, random);
    await connected(catalog.url, token, VERSION, { origin: new URL(url).origin, tool: row.tool });
    const outcome = lastOf(await ask<Answer>(onConnect, LOOK_UP_PORT, { of: 'tab', tabId: 1 }));
    draw(outcome);
    states.set(outcome.state, (states.get(outcome.state) ?? 0) + 1);
  }
  vi.useRealTimers();
  console.info(Object.fromEntries(states));
  expect(unhandled).toEqual([]);
  expect([...states.values()].reduce((one, other) => one + other)).toBe(ADDRESSES);
  // The control: many are still recognized and looked up.
  expect(states.get('not-in-catalog')).toBeGreaterThan(ADDRESSES / 6);
});
