import { afterAll, describe, expect, test } from 'vitest';
import { openCatalog } from '../../src/catalog/open-metadata.ts';
import { partsOf } from '../../src/catalog/parts.ts';
import { ASSET_KINDS, type Asset } from '../../src/model/asset.ts';
import { isKindOf } from '../catalog/kinds.ts';
import { demoOnly, needed, openSubjects } from './subject.ts';

/** Placard's own reads, on every release: whatever a card of any kind asks must be known there, and pinned by a test beside this one. */
for (const subject of await openSubjects()) {
  describe(`release ${subject.version}`, () => {
    afterAll(() => subject.close());
    const catalog = openCatalog({ server: subject.base, token: subject.token, version: subject.version });

    async function someOf(kind: string): Promise<readonly Asset[]> {
      return (await catalog.find({ anyOf: [{ bool: { filter: [{ term: { entityType: kind } }] } }], size: 25 })).assets;
    }

    const kinds = ASSET_KINDS.filter((kind) => isKindOf(subject.version, kind));
    test.for(kinds)('%s: the entry, what its verdict is made of, and every part of its card', async (kind, context) => {
      const hit = needed((await someOf(kind))[0], `a ${kind}`, subject, context);
      const asset = await catalog.fresh(hit);
      expect(asset).toMatchObject({ id: hit.id, kind, detail: 'whole' });
      const whole = asset ?? hit;
      for (const [name, input] of Object.entries(await catalog.checks(whole))) expect([name, input]).not.toEqual([name, 'unanswered']);
      for (const name of partsOf(kind, subject.version)) expect([name, await catalog.part(name, whole)]).not.toEqual([name, null]);
    });

    test('an owner is told by the entry as by the hit', async (context) => {
      const owned = (await someOf('table')).find(({ owners }) => owners.length > 0);
      const hit = needed(owned, 'a table with an owner', subject, context);
      expect((await catalog.fresh(hit))?.owners.map(({ id }) => id)).toEqual(hit.owners.map(({ id }) => id));
    });

    test('nothing is asked that nothing pins', (context) => {
      expect(demoOnly(subject, 'the list of what is pinned', context).unpinned).toEqual([]);
    });
  });
}
