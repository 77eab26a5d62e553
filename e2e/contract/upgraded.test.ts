import { afterAll, describe, expect, test } from 'vitest';
import { availableParts } from '../../src/catalog/entity/sections-of.ts';
import { openCatalog } from '../../src/catalog/open-metadata.ts';
import { RELEASES } from '../demo-catalog/releases.ts';
import { demoOnly, openSubjects, type Subject } from './subject.ts';

const versions = Object.values(RELEASES);
const between = (from: string, to: string): boolean => versions.indexOf(from) < versions.indexOf(to);

/** Reads a table as a client does that believes the server to be of this version, and records the versions learned meanwhile. */
async function invoicesOf({ base, token }: Subject, version: string) {
  const told: string[] = [];
  const catalog = openCatalog({ server: base, token, version, onVersion: (now) => told.push(now) });
  const [hit] = (await catalog.find({ anyOf: [{ term: { fullyQualifiedName: 'snowflake_prod.ANALYTICS.FINANCE.INVOICES' } }], size: 1 }))
    .assets;
  if (!hit) throw new Error('The demo data has no INVOICES');
  return { catalog, hit, told, whole: await catalog.fresh(hit) };
}

for (const subject of await openSubjects()) {
  describe(`an upgraded server: ${subject.title}`, () => {
    afterAll(() => subject.close());

    test('a client that knows the server’s version does not ask for it', async (context) => {
      demoOnly(subject, 'what the demo data holds', context);
      const { whole, told } = await invoicesOf(subject, subject.version);
      expect([whole?.owners[0]?.name, whole?.domains.length]).toEqual([expect.any(String), 1]);
      expect(told).toEqual([]);
    });

    test.for(versions.filter((version) => between(version, subject.version)))(
      'after an upgrade from %s, owners, domains and parts are the same as for a client that knows the new version',
      async (version, context) => {
        demoOnly(subject, 'another version', context);
        const { whole: right } = await invoicesOf(subject, subject.version);
        const { catalog, hit, whole, told } = await invoicesOf(subject, version);
        expect([whole?.owners, whole?.domains]).toEqual([right?.owners, right?.domains]);
        // One `owner` until 1.4, one `domain` until 1.8: no other name was given up.
        const isRefused = between(version, '1.6.2') || (between(version, '1.9.17') && subject.from('1.9'));
        expect(told).toEqual(isRefused ? [subject.version] : []);
        for (const name of availableParts('table', version)) expect([name, await catalog.part(name, hit)]).not.toEqual([name, null]);
        if (isRefused) expect(whole).toEqual(right);
      },
    );
  });
}
