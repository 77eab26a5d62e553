import { describe, expect, test } from 'vitest';
import { assetOf } from '../../card/asset.fake.tsx';
import type { Outcome } from '../../model/outcome.ts';
import type { AssetRef } from '../../model/reference.ts';
import type { Trace } from '../../model/trace.ts';
import type { Around } from './server-steps.ts';
import { stepsOf } from './steps-of.ts';
import { stepsReport } from './steps-report.ts';

/** Each stands for something that must not be in a report. */
const SECRETS = {
  user: 'SECRET-USER',
  server: 'secret-server.example.test',
  site: 'secret-site.example.test',
  text: 'SECRET-TEXT',
  title: 'SECRET-TITLE',
  asset: 'SECRET-ASSET',
  service: 'SECRET-SERVICE',
  token: 'SECRET-TOKEN',
  query: 'SECRET-QUERY',
  rule: 'SECRET-RULE',
} as const;

const { user, server, site, text, title, asset, service, token, query, rule } = SECRETS;

const ref: AssetRef = { kind: 'dashboard', tool: 'superset', url: `https://${site}/superset/dashboard/12/`, id: '12', name: title };
const read: AssetRef = { kind: 'table', tool: 'superset', path: ['sales', text], name: text };
const hit = assetOf({
  name: asset,
  ownName: asset,
  fqn: `${service}.${asset}`,
  service,
  serviceType: 'Superset',
  path: [service],
  href: `https://${server}/`,
});

const trace: Trace = {
  ...{ id: 't', isPrivate: false, rememberedAt: 0 },
  page: {
    address: `https://${site}/superset/dashboard/12/?state=${query}&token=${token}`,
    recognised: { tool: 'superset', by: 'site' },
    site: { origin: `https://${site}`, toolId: 'superset', tenant: '' },
    ...{ refs: [ref, read], known: { serviceTypes: ['Superset'], services: [service] }, refused: [], isRead: true },
  },
  requests: [{ method: 'GET', path: `search/query?q=${text}&user=${user}`, status: 200, ms: 31, bytes: 900 }],
  searches: [{ by: 'rungs', hits: [hit] }],
  reads: [
    { by: 'name', kind: 'dashboard', named: `${service}.12`, found: 'absent' },
    { by: 'id', kind: 'dashboard', named: hit.id, found: 'hidden' },
  ],
};
const around: Around = {
  server: { version: '1.6.2', user },
  mayReadSite: true,
  toolName: (id) => (id === 'superset' ? 'Superset' : rule),
  now: 0,
};
const ingesting = [{ service, last: { at: 0, state: 'success' } }];

const NOTHING: Outcome = { state: 'not-in-catalog', name: title, kind: 'dashboard', tried: ['source-url'], ref };

const OUTCOMES: readonly Outcome[] = [
  NOTHING,
  { state: 'matched', rung: 'source-url', asset: hit, seenAt: 0, ref },
  { state: 'likely', rung: 'tool-id', asset: hit, service, site: null, ref, seenAt: 0 },
  { state: 'candidates', rung: 'name', candidates: [hit], name: title, ref },
  { state: 'page-not-recognised', tool: `rule:${rule}` },
  { state: 'no-permission', what: `dashboard/${asset}` },
  { state: 'no-access-to-server', origin: `https://${server}` },
  { state: 'token-refused', tokensHref: `https://${server}/users/${user}` },
  { state: 'unreachable', cause: 'server-error', server: `https://${server}/`, status: 503 },
  { state: 'unexpected-answer', where: asset, server: `https://${server}/` },
];

const reportOn = (outcome: Outcome, of = trace): string =>
  stepsReport(stepsOf(of, outcome, around, ingesting), of.requests, {
    ...{ version: '0.1.0', browser: 'Firefox/147.0', state: outcome.state, secrets: [server, user] },
  });

describe('a copied report of the steps', () => {
  test.each(OUTCOMES.map((outcome) => [outcome.state, outcome] as const))(
    'of %s holds no secret of person, server, page or catalog',
    (_state, outcome) => {
      const ruled: Trace = { ...trace, page: trace.page && { ...trace.page, recognised: { tool: `rule:${rule}`, by: 'rule' } } };
      for (const report of [reportOn(outcome), reportOn(outcome, ruled)])
        for (const [what, secret] of Object.entries(SECRETS)) expect(report, what).not.toContain(secret);
    },
  );

  test('has what the page’s address says, without its host', () => {
    const report = reportOn(NOTHING);
    expect(report).toContain('Dashboard with the ID 12');
    expect(report).toContain('Dashboard at the address …/superset/dashboard/12/');
    expect(report).toContain('OpenMetadata 1.6.2 answered within 31 ms.');
    expect(report).toContain('- GET search · 200 · 31 ms · 900 B');
  });

  test('hides a mail address, and a name of the user, even if the page’s address has them', () => {
    const mail = 'ada@example.test';
    const own: AssetRef = { kind: 'dashboard', tool: 'superset', id: mail, path: [user] };
    const page = trace.page && { ...trace.page, address: `https://${site}/${mail}/${user}`, refs: [own] };
    const report = reportOn(NOTHING, { ...trace, page });
    expect(report).not.toContain('ada@');
    expect(report).not.toContain(user);
  });

  test('the view of the same steps does show them', () => {
    const shown = JSON.stringify(stepsOf(trace, NOTHING, around, ingesting));
    for (const secret of [user, text, title, asset, service]) expect(shown).toContain(secret);
  });
});
