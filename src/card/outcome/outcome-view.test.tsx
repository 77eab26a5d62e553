import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import type { Outcome, OutcomeState } from '../../model/outcome.ts';
import { HOSTILE } from '../../ui/hostile.fake.ts';
import type { Actions } from '../actions.ts';
import { assetOf } from '../asset.fake.tsx';
import { Sections } from '../section.ts';
import { SECTIONS } from '../sections/index.ts';
import { OutcomeView } from './outcome-view.tsx';
import { reportOf } from './report.ts';

const server = 'https://metadata.example.com/catalog/';
const tokensHref = `${server}users/%22ada.lovelace%22/access-token`;
const ref = { kind: 'dashboard', tool: 'superset', id: '11' } as const;
const site = { origin: 'https://bi.example.com', toolId: 'superset', tenant: '' };
const nothing = (): void => undefined;
const every: Actions = {
  again: nothing,
  close: nothing,
  notThis: nothing,
  confirmService: nothing,
  refuseService: nothing,
  choose: nothing,
  chooseNone: nothing,
  rememberService: nothing,
  useHere: nothing,
  anotherTool: nothing,
  teach: nothing,
  search: nothing,
  connect: nothing,
  allowServer: nothing,
};
/** Inside a page nothing can be settled. */
const inPage: Actions = { again: nothing, close: nothing, openPanel: nothing };
const context = { version: '0.1.0', browser: 'Firefox/147.0', toolName: () => 'Apache Superset' };

const drawn = (outcome: Outcome, actions: Actions = every): string =>
  render(
    <Sections.Provider value={SECTIONS}>
      <OutcomeView outcome={outcome} done actions={actions} context={context} />
    </Sections.Provider>,
  );

/** Every state, its words and the first step that it offers. */
const STATES: readonly (readonly [Outcome, string, string])[] = [
  [{ state: 'matched', rung: 'source-url', asset: assetOf(), seenAt: 0 }, 'Matched by exact address', 'Look up again'],
  [
    { state: 'likely', rung: 'tool-id', asset: assetOf(), service: 'snow_prod', site, ref, seenAt: 0 },
    'This may be orders of snow_prod',
    'Yes, this site is snow_prod',
  ],
  [
    { state: 'candidates', rung: 'name', candidates: [assetOf(), assetOf({ id: 'b' })], name: 'orders' },
    '2 possible matches for “orders”',
    'Finance Analytics',
  ],
  [
    { state: 'candidates', rung: 'name', candidates: [assetOf(), assetOf({ id: 'b' })], total: { count: 130 }, name: 'orders' },
    '130 possible matches for “orders”',
    'The first 2 are listed here.',
  ],
  [
    { state: 'candidates', rung: 'name', candidates: [assetOf()], total: { count: 10_000, atLeast: true }, name: ' ' },
    'At least 10,000 possible matchesThe page names',
    'The first 1 are listed here.',
  ],
  [
    { state: 'likely', rung: 'tool-id', asset: assetOf({ service: null }), service: '', site, ref, seenAt: 0 },
    'This may be ordersIt has the same',
    'Show this one',
  ],
  [
    { state: 'not-in-catalog', name: '', tried: ['selection'], kind: 'table' },
    'Table: not in the catalog, or not visible to you',
    'Search',
  ],
  [{ state: 'not-in-catalog', name: '\u200b', tried: [] }, 'This asset: not in the catalog, or not visible to you', 'Search'],
  [
    { state: 'not-in-catalog', name: 'orders', tried: ['tool-id'], kind: 'table' },
    '“orders” is not in the catalog, or not visible to you',
    'Search for the name',
  ],
  [
    { state: 'not-in-catalog', name: 'orders', tried: ['tool-id'], kind: 'table', partly: true },
    'This page’s address names more than Placard searches for at once; some of it was not searched for.',
    'Search for the name',
  ],
  [
    { state: 'page-not-recognised', offer: { toolId: 'superset', origin: 'https://bi.example.com' } },
    'This looks like Apache Superset',
    'Use Placard here as Apache Superset',
  ],
  [{ state: 'page-not-recognised', tool: 'superset' }, 'No single asset on this page', 'Search the catalog'],
  [{ state: 'page-not-recognised' }, 'Placard does not know this page', 'Search the catalog'],
  [{ state: 'page-not-recognised', why: 'address-too-long' }, 'This page’s address is too long to be read', 'Search the catalog'],
  [{ state: 'not-connected' }, 'Connect to your OpenMetadata', 'Connect'],
  [
    { state: 'no-access-to-server', origin: 'https://metadata.example.com' },
    'The browser blocks metadata.example.com',
    'Allow this server',
  ],
  [{ state: 'token-expired', tokensHref, since: 0 }, 'Your token has expired', 'Open my tokens'],
  [{ state: 'token-refused', tokensHref }, 'The server no longer accepts your token', 'Open my tokens'],
  [{ state: 'no-permission', what: 'table' }, 'You do not have permission to see this', 'Copy a request for access'],
  [{ state: 'unreachable', cause: 'offline', server }, 'You are offline', 'Try again'],
  [{ state: 'unreachable', cause: 'no-answer', server }, 'No answer from metadata.example.com', 'Try again'],
  [{ state: 'unreachable', cause: 'timeout', server }, 'No answer from metadata.example.com', 'Open the server'],
  [{ state: 'unreachable', cause: 'proxy', server }, 'Something else answers in your server’s place', 'Open the server'],
  [{ state: 'unreachable', cause: 'header-lost', server }, 'Your token does not reach the server', 'Try again'],
  [{ state: 'unreachable', cause: 'server-error', server, status: 500 }, 'answered with error 500', 'Try now'],
  [{ state: 'unreachable', cause: 'server-error', server, status: 503, behind: true }, 'the server behind it does not answer', 'Try now'],
  [{ state: 'unreachable', cause: 'server-error', server, status: 414 }, 'does not accept a request this long', 'Try now'],
  [
    { state: 'unreachable', cause: 'timeout', server, last: { asset: assetOf(), rung: 'tool-id', seenAt: 0 } },
    'did not answer',
    'Finance Analytics',
  ],
  [{ state: 'search-broken', server }, 'The catalog’s search does not work', 'Copy a message for the administrator'],
  [{ state: 'not-a-name' }, 'This is not a name', 'Search the catalog'],
  [{ state: 'unreachable', cause: 'asks-to-wait', server, status: 429, until: 0 }, 'Placard tries again at', 'Try again'],
  [{ state: 'failed-here', where: 'look-up', error: 'RangeError' }, 'Something went wrong in Placard', 'Report this bug'],
  [{ state: 'unexpected-answer', where: 'tables/x: owners.0.type', server }, 'The server’s answer was not understood', 'Open the server'],
];

const words = (html: string): string => html.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ');

describe('every end of a look-up', () => {
  test.each(STATES)('the view of $state says what happened and what to do', (outcome, heading, step) => {
    const html = drawn(outcome);
    expect(html).toContain(`data-outcome="${outcome.state}"`);
    expect(words(html) + html).toContain(heading);
    expect(words(html) + html).toContain(step);
  });

  test.each(STATES)('the view of $state offers a next step inside a page, but no action', (outcome) => {
    const html = drawn(outcome, inPage);
    expect(html).toMatch(/<button|<a /);
    expect(html).not.toMatch(/Yes, this site|Use Placard here|Not this one|None of these|Allow this server/);
  });

  test('the popup offers the actions that the card inside a page lacks', () => {
    const all = STATES.map(([outcome]) => words(drawn(outcome))).join();
    for (const act of ['Yes, this site', 'Use Placard here', 'Not this one', 'None of these', 'Allow this server'])
      expect(all).toContain(act);
  });

  test('the tests cover every state of the model', () => {
    const wanted: Readonly<Record<OutcomeState, true>> = {
      matched: true,
      likely: true,
      candidates: true,
      'not-in-catalog': true,
      'page-not-recognised': true,
      'not-connected': true,
      'no-access-to-server': true,
      'token-expired': true,
      'token-refused': true,
      'no-permission': true,
      unreachable: true,
      'search-broken': true,
      'not-a-name': true,
      'failed-here': true,
      'unexpected-answer': true,
    };
    expect(new Set(STATES.map(([{ state }]) => state))).toEqual(new Set(Object.keys(wanted)));
  });

  test('a likely match shows neither owner nor verdict', () => {
    const html = drawn({ state: 'likely', rung: 'tool-id', asset: assetOf(), service: 'snow_prod', site, ref, seenAt: 0 });
    expect(html).not.toMatch(/Finance Analytics|Certified/);
    expect(drawn({ state: 'matched', rung: 'tool-id', asset: assetOf(), seenAt: 0 })).toMatch(/Certified[\s\S]*Finance Analytics/);
  });

  test('a shared host without a tenant is not asked for its service, which could not be remembered', () => {
    const outcome = { state: 'likely', rung: 'tool-id', asset: assetOf(), service: 'snow_prod', ref, seenAt: 0 } as const;
    expect(drawn({ ...outcome, site: { ...site, tenant: null } })).not.toContain('Yes, this site');
    expect(drawn({ ...outcome, site })).toContain('Yes, this site');
  });

  test('an address at another host is named with that host, and the site’s service is asked for', () => {
    const address = { ...ref, url: 'https://bi.example.com/superset/dashboard/sales/', base: 'https://bi.example.com' };
    const asset = assetOf({ sourceUrl: 'http://superset:8088/superset/dashboard/sales/' });
    const outcome = { state: 'likely', rung: 'other-host', asset, service: 'superset_prod', site, ref: address, seenAt: 0 } as const;
    const html = drawn(outcome);
    expect(words(html)).toContain('The catalog has this page’s address at http://superset:8088. Placard does not know yet');
    expect(html).toContain('Yes, this site is');
    // The entity may say another address than the search did.
    expect(words(drawn({ ...outcome, asset: assetOf({ sourceUrl: null }) }))).toContain('It fits this page');
  });

  test('an unverified address is named as such, and its service is not asked for', () => {
    const outcome = { state: 'likely', rung: 'tool-id', asset: assetOf(), service: 'snow_prod', site, ref, seenAt: 0 } as const;
    const html = drawn({ ...outcome, ref: { ...ref, unverified: true } });
    expect(words(html)).toContain('By address, unverified');
    expect(html).not.toContain('Yes, this site');
    expect(words(drawn(outcome))).not.toContain('unverified');
  });

  test.each(['token-expired', 'token-refused'] as const)('the view of %s links to the tokens page in its outcome', (state) => {
    expect(drawn({ state, tokensHref })).toContain(`href="${tokensHref}"`);
  });

  test('the field that was not understood is in the report and not on the card', () => {
    const outcome = { state: 'unexpected-answer', where: 'search: hits', server } as const;
    expect(drawn(outcome)).toContain(`href="${server}"`);
    expect(words(drawn(outcome))).not.toContain('hits');
    expect(reportOf(outcome, context)).toContain('field: hits');
  });

  test('an invalid server address does not become a link', () => {
    const html = drawn({ state: 'unexpected-answer', where: 'x', server: 'javascript:alert(1)' });
    expect(html).not.toContain('javascript:');
  });
});

const ELEMENT = /<(script|iframe|img|style|object|embed|link|meta|base|form|video|audio|math|foreignObject|template)[\s>]/i;
const HANDLER = /<[^>"]*(?:"[^"]*"[^>"]*)*\son\w+=/i;
const ADDRESS = /(href|src)="(?!https?:|mailto:)/i;

describe('hostile texts of the catalog', () => {
  test('the check for hostile texts notices one that is drawn as HTML', () => {
    expect('<p><img src="x" onerror="alert(1)"></p>').toMatch(ELEMENT);
    expect('<p title="a" onclick="alert(1)">').toMatch(HANDLER);
    expect('<a href="javascript:alert(1)">').toMatch(ADDRESS);
  });

  // One at a time, so that a failure names the text.
  test.each(HOSTILE.map((text) => [text.slice(0, 50), text]))('%s stays text', (_start, text) => {
    const asset = assetOf({
      name: text,
      fqn: text,
      path: [text, text],
      service: text,
      owners: [{ type: 'user', id: 'u', fqn: 'u', name: text, href: 'https://metadata.example.com/u', inherited: false }],
      facts: { deleted: false, tier: text, certification: { name: text, endsAt: null } },
      tags: [{ fqn: text, name: text, description: text, suggested: true }],
      terms: [{ fqn: text, name: text, description: text, suggested: false }],
      domains: [{ name: text, href: 'https://metadata.example.com/d' }],
      columns: [{ name: text, ownName: text, type: text, description: text, tags: [], terms: [], notNull: true, children: [] }],
      description: '',
    });
    const outcomes: readonly Outcome[] = [
      { state: 'matched', rung: 'source-url', asset, seenAt: 0, others: [asset] },
      { state: 'likely', rung: 'tool-id', asset, service: text, site, ref, seenAt: 0 },
      { state: 'candidates', rung: 'name', candidates: [asset], name: text },
      { state: 'not-in-catalog', name: text, tried: [] },
      { state: 'no-permission', what: text },
      { state: 'unexpected-answer', where: text, server },
    ];
    for (const outcome of outcomes) {
      const html = drawn(outcome);
      expect(html).not.toMatch(ELEMENT);
      expect(html).not.toMatch(HANDLER);
      expect(html).not.toMatch(ADDRESS);
    }
  });

  test('characters that change the text direction are isolated in elements and removed from labels', () => {
    const html = drawn({
      state: 'matched',
      rung: 'source-url',
      asset: assetOf({ name: '\u202egnp.exe', fqn: '\u202egnp.exe' }),
      seenAt: 0,
    });
    expect(html).toContain('<bdi>\u202egnp.exe</bdi>');
    expect(html.replaceAll('<bdi>\u202egnp.exe</bdi>', '')).not.toContain('\u202e');
  });
});

test('a card draws one band for each announcement', () => {
  const announcements = ['Moves on Friday', 'Loads late'].map((title) => ({ title, text: '', endsAt: null }));
  const bands = (checks: object) => {
    const facts = { deleted: false, checks };
    return drawn({ state: 'matched', rung: 'source-url', asset: assetOf({ facts }), seenAt: 0 })
      .split('class="announce"')
      .slice(1);
  };
  expect(bands({ announcements })).toMatchObject([expect.stringContaining('Moves on Friday'), expect.stringContaining('Loads late')]);
  expect(bands({ announcements: null })).toEqual([]);
});
