import { describe, expect, test } from 'vitest';
import type { FaultId } from '../../catalog/connect/fault.ts';
import type { Policy } from '../../settings/policy.ts';
import { addressUnder } from './address-under.ts';

const passed = (...warnings: FaultId[]): ReadonlySet<FaultId> => new Set(warnings);

describe('the address to ask', () => {
  test.each<[string, Policy, string, ReadonlySet<FaultId>, readonly string[]]>([
    [
      'is the typed one without a policy',
      {},
      'https://catalog.example.com/om',
      passed(),
      ['https://catalog.example.com/', 'https://catalog.example.com/om/'],
    ],
    [
      'is the one that is set, whatever was typed',
      { serverUrl: 'https://set.example.com/om/' },
      'https://catalog.example.com',
      passed(),
      ['https://set.example.com/om/'],
    ],
    ['may be unencrypted after a warning', {}, 'http://catalog.example.com', passed('insecure-http'), ['http://catalog.example.com/']],
    [
      'may be unencrypted where that is allowed',
      { allowHttp: true },
      'http://catalog.example.com',
      passed(),
      ['http://catalog.example.com/'],
    ],
    ['may be on this computer where that is not', { allowHttp: false }, 'http://localhost:8585', passed(), ['http://localhost:8585/']],
    [
      'may be one that is set, unencrypted, where that is allowed',
      { allowHttp: true, serverUrl: 'http://set.example.com/' },
      '',
      passed(),
      ['http://set.example.com/'],
    ],
  ])('the address to ask: %s', (_what, policy, typed, warnings, bases) => {
    expect(addressUnder(policy, typed, warnings)).toMatchObject({ bases });
  });

  test.each<[string, Policy, ReadonlySet<FaultId>, FaultId]>([
    ['is warned of without a policy', {}, passed(), 'insecure-http'],
    ['is refused where it is not allowed', { allowHttp: false }, passed(), 'http-forbidden'],
    ['is refused after the warning, too', { allowHttp: false }, passed('insecure-http'), 'http-forbidden'],
    ['is refused when it is set', { allowHttp: false, serverUrl: 'http://catalog.example.com/' }, passed(), 'http-forbidden'],
  ])('the address to ask without encryption: %s', (_what, policy, warnings, fault) => {
    expect(addressUnder(policy, 'http://catalog.example.com', warnings)).toMatchObject({ fault, host: 'catalog.example.com' });
  });
});
