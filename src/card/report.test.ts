import { describe, expect, test } from 'vitest';
import type { Outcome } from '../model/outcome.ts';
import { assetOf } from './asset.fake.tsx';
import { reportOf } from './report.ts';

const SECRET = 'secret-name';
const ref = { kind: 'table', tool: 'superset', url: `https://${SECRET}.example.com/`, id: SECRET, path: [SECRET], name: SECRET } as const;
const asset = assetOf({ name: SECRET, fqn: SECRET, path: [SECRET], href: `https://${SECRET}.example.com/`, service: SECRET });
const server = `https://${SECRET}.example.com/`;
const site = { origin: `https://${SECRET}.example.com`, toolId: 'superset', tenant: SECRET };

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
];

describe('the report', () => {
  test.each(OUTCOMES.map((outcome) => [outcome.state, outcome] as const))('of %s names nothing of the person’s', (state, outcome) => {
    expect(JSON.stringify(outcome) === '{"state":"not-connected"}' || JSON.stringify(outcome).includes(SECRET)).toBe(true);
    const report = reportOf(outcome, '0.1.0');
    expect(report).toContain(`state: ${state}`);
    expect(report).not.toContain(SECRET);
  });

  test('says how far the look-up came', () => {
    const [, , , absent] = OUTCOMES;
    expect(absent && reportOf(absent, '0.1.0')).toBe(
      'Placard: 0.1.0\nstate: not-in-catalog\ntried: source-url tool-id\ntool: superset\nkind: table',
    );
  });
});
