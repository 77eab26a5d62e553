import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinFqn, splitFqn } from './fqn.ts';

test.each([
  ['plain', ['snow', 'ANALYTICS', 'PUBLIC', 'ORDERS'], 'snow.ANALYTICS.PUBLIC.ORDERS'],
  ['a part with dots', ['pg', 'app', 'public', 'odd.name with space'], 'pg.app.public."odd.name with space"'],
  ['a service with dots', ['redshift.eu.prod', 'dev', 'mart', 'orders'], '"redshift.eu.prod".dev.mart.orders'],
])('%s', (_what, parts, fqn) => {
  expect(joinFqn(parts)).toBe(fqn);
  expect(splitFqn(fqn)).toEqual(parts);
});

test('joined names can be split again, for every name that the catalog allows', () => {
  const name = fc.string({ minLength: 1, maxLength: 30 }).filter((text) => !text.includes('"'));
  fc.assert(
    fc.property(fc.array(name, { minLength: 1, maxLength: 5 }), (parts) => {
      expect(splitFqn(joinFqn(parts))).toEqual(parts);
    }),
  );
});
