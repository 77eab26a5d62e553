import 'urlpattern-polyfill';
import { beforeAll, describe, expect, test } from 'vitest';
import { TOOLS } from '../../src/tools/index.ts';
import { serviceTypesOf } from './packages.ts';

/** The last package of the newest release. */
const NEWEST = '2.0.7.0';

describe('the service types of a tool', () => {
  let known: readonly string[] = [];
  beforeAll(async () => {
    known = Object.values(await serviceTypesOf(NEWEST)).flat();
  }, 300_000);

  test.each(TOOLS.map(({ id, serviceTypes }) => [id, serviceTypes] as const))(
    '%s: its service types are on the list of OpenMetadata',
    (_id, serviceTypes) => {
      // On failure this prints the whole list.
      expect(known).toEqual(expect.arrayContaining([...serviceTypes]));
    },
  );

  test('an unknown service type is not on the list of OpenMetadata', () => {
    expect(known).toContain('Superset');
    expect(known).not.toContain('Hypertableau');
  });
});
