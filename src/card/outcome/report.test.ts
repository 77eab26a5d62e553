import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import project from '../../../package.json' with { type: 'json' };
import { failedHere } from '../../model/failed.ts';
import type { Outcome } from '../../model/outcome.ts';
import { assetOf } from '../asset.fake.tsx';
import { browserIn, issueHref, reportOf, TRACKER } from './report.ts';

const SECRET = 'secret-name';
const ref = { kind: 'table', tool: 'superset', url: `https://${SECRET}.example.com/`, id: SECRET, path: [SECRET], name: SECRET } as const;
const asset = assetOf({ name: SECRET, fqn: SECRET, path: [SECRET], href: `https://${SECRET}.example.com/`, service: SECRET });
const server = `https://${SECRET}.example.com/`;
const site = { origin: `https://${SECRET}.example.com`, toolId: 'superset', tenant: SECRET };

const source = { version: '0.1.0', browser: 'Firefox/147.0' };

const OUTCOMES: readonly Outcome[] = [
  { state: 'matched', rung: 'source-url', asset, seenAt: 0, ref },
  { state: 'likely', rung: 'tool-id', asset, service: SECRET, site, ref, seenAt: 0 },
  { state: 'candidates', rung: 'name', candidates: [asset], name: SECRET, ref, site },
  { state: 'not-in-catalog', name: SECRET, kind: 'table', tried: ['source-url', 'tool-id'], ref },
  { state: 'page-not-recognised', tool: 'superset', offer: { toolId: 'superset', origin: `https://${SECRET}.example.com` } },
  { state: 'page-not-recognised', tool: `rule:${SECRET}` },
  { state: 'not-connected' },
  { state: 'no-access-to-server', origin: `https://${SECRET}.example.com` },
  { state: 'token-expired', since: 0, tokensHref: `${server}users/${SECRET}/access-token` },
  { state: 'token-refused', tokensHref: `${server}users/${SECRET}/access-token` },
  { state: 'no-permission', what: `table/${SECRET}` },
  { state: 'unreachable', cause: 'server-error', server, status: 503, last: { asset, rung: 'tool-id', seenAt: 0 } },
  { state: 'search-broken', server },
  { state: 'unexpected-answer', where: `tables/${SECRET}: owners.0.type`, server },
  { state: 'unexpected-answer', where: `tables/${SECRET}`, server },
  { ...failedHere('view', new TypeError(`Cannot read properties of undefined (reading '${SECRET}')`)), tool: `rule:${SECRET}` },
];

describe('the report', () => {
  test.each(OUTCOMES.map((outcome) => [outcome.state, outcome] as const))(
    'the report of %s contains no names of the user',
    (state, outcome) => {
      expect(state === 'not-connected' || JSON.stringify(outcome).includes(SECRET)).toBe(true);
      const report = reportOf(outcome, source);
      expect(report).toContain(`state: ${state}`);
      expect(report).not.toContain(SECRET);
    },
  );

  test('the report says how far the look-up came', () => {
    const [, , , absent] = OUTCOMES;
    expect(absent && reportOf(absent, source)).toBe(
      'Placard: 0.1.0\nbrowser: Firefox/147.0\nstate: not-in-catalog\ntried: source-url tool-id\ntool: superset\nkind: table',
    );
  });

  test('the report of a fault of Placard says what was thrown and on which tool’s page', () => {
    const outcome = { ...failedHere('section', new RangeError('Maximum call stack size exceeded')), tool: 'superset' };
    expect(reportOf(outcome, source)).toBe(
      'Placard: 0.1.0\nbrowser: Firefox/147.0\nstate: failed-here\ntool: superset\nwhere: section\nerror: RangeError\n' +
        'message: Maximum call stack size exceeded',
    );
  });

  test('the report fills in a new issue of the tracker', () => {
    const address = new URL(issueHref('state: failed-here\nerror: RangeError'));
    expect(address.origin + address.pathname).toBe(`${project.bugs}/new`);
    expect(project.bugs).toBe(TRACKER);
    expect(Object.fromEntries(address.searchParams)).toEqual({ template: 'bug.yml', report: 'state: failed-here\nerror: RangeError' });
    expect(readFileSync('.github/ISSUE_TEMPLATE/bug.yml', 'utf8')).toMatch(/^ {4}id: report$/m);
  });

  test.each([
    ['Mozilla/5.0 (X11; Linux x86_64; rv:147.0) Gecko/20100101 Firefox/147.0', 'Firefox/147.0'],
    ['Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36', 'Chrome/156.0.0.0'],
    ['Lynx/2.9', 'other'],
  ])('only the browser is read from the user agent %s', (agent, browser) => expect(browserIn(agent)).toBe(browser));
});
