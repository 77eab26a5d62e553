import { expect, test } from 'vitest';
import type { PolicyKey } from '../settings/policy.ts';
import type { Settings } from '../settings/schema.ts';
import { diagnostics } from './diagnostics.ts';

const DAY = 24 * 60 * 60 * 1000;
const now = Date.UTC(2027, 0, 10);
const around = {
  version: '0.1.0',
  agent: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/156.0.0.0 Safari/537.36',
  now,
  locked: new Set<PolicyKey>(),
};

const connected: Settings = {
  version: 1,
  server: {
    url: 'https://secret-host.example.com/secret-path/',
    version: '1.6.2-secret-build',
    user: { name: 'secret-user', displayName: 'Secret Name', isBot: false },
    tokenEndsAt: now + 3 * DAY,
    keep: 'computer',
    behindSignIn: false,
  },
  sites: [
    { origin: 'https://secret-site.example.com', tool: 'superset' },
    { origin: 'https://secret-other.example.com', tool: 'rule:secret-portal' },
  ],
  services: [{ origin: 'https://secret-site.example.com', tenant: 'secret-tenant', tool: 'superset', service: 'secret_prod', how: 'user' }],
  bases: [
    {
      ...{ origin: 'https://secret-site.example.com', tenant: '/secret', tool: 'superset', prefix: '/secret' },
      ...{ base: 'http://secret-inside:8088', how: 'user' },
    },
  ],
  choices: [],
  sections: [],
  refused: [{ key: 'secret-key', asset: 'secret-asset' }],
  rules: [
    {
      id: 'secret-portal',
      name: 'Secret portal',
      host: 'https://secret-other.example.com',
      path: '/secret/:a/:b',
      kind: 'table',
      names: '{a}.{b}',
    },
  ],
};

test('diagnostics contain versions, numbers and states', () => {
  expect(diagnostics(connected, around).split('\n')).toEqual([
    'Placard: 0.1.0',
    'browser: Chrome/156.0.0.0',
    'server: 1.6.2',
    'connection: https',
    'sub-path: yes',
    'behind sign-in: no',
    'user: person',
    'token: computer, ends in 3 d',
    'policy: none',
    'sites: 2 (rule superset)',
    'confirmed services: 1',
    'stored bases: 1',
    'refused matches: 1',
    'rules: 1',
  ]);
});

test('diagnostics say that the server is newer than the releases Placard knows', () => {
  const { server } = connected;
  expect(diagnostics({ ...connected, server: server && { ...server, version: '3.1.0' } }, around)).toContain(
    'server: 3.1.0, newer than known',
  );
});

test('diagnostics contain no host, path, name or key', () => {
  expect(JSON.stringify(connected)).toMatch(/secret/i);
  expect(diagnostics(connected, around)).not.toMatch(/secret|example/i);
});

test('diagnostics name the settings fixed by the organization, without their values', () => {
  expect(diagnostics(connected, { ...around, locked: new Set<PolicyKey>(['tokenStore', 'serverUrl']) })).toContain(
    'policy: serverUrl tokenStore\n',
  );
});

test('diagnostics say that nothing is connected', () => {
  expect(diagnostics({ ...connected, server: null }, around)).toContain('server: none');
});
