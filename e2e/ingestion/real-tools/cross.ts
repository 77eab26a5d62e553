import { expect, type Page } from 'playwright/test';
import { splitFqn } from '../../../src/catalog/entity/fqn.ts';
import { answerForSite, label, outcome, switchOn } from '../../chromium/user-actions.ts';
import { owners } from '../../demo-catalog/data/company.ts';
import { type Entity, fqnOf, idOf } from '../../demo-catalog/entities.ts';
import { textIn } from '../../demo-catalog/json.ts';
import { user } from '../../demo-catalog/people.ts';
import type { CatalogOptions } from '../../demo-catalog/server.ts';
import { type Beside, test as base } from '../../tools/with-real-tool.ts';
import { ingest, SERVER, type Source } from '../ingest.ts';

/*
 * The connector reads the real tool, what it writes is in the catalog, and a person comes to the tool's page. Each asset has an owner of its
 * own, so that a label that names the owner names the asset.
 */

/** A page of a tool, and the asset of which it shows the owner, or which it only says to be likely. */
type Visit = readonly [page: string, kind: Entity['kind'], displayName: string, how?: 'likely'];

interface Crossing {
  readonly tool: { readonly signIn: (page: Page) => Promise<void>; readonly stop: () => Promise<void> };
  readonly source: Source;
  readonly visits: readonly [Visit, ...Visit[]];
  /** Whether Placard asks on the first page which service the site shows. No address is certain without. */
  readonly asks: boolean;
}

interface Fixtures {
  readonly cross: (crossing: Crossing) => Promise<void>;
  /** Reads the tool into a second service, too. Its page then offers both assets and claims neither. */
  readonly crossTwins: (twins: Pick<Crossing, 'tool' | 'source'> & { readonly visit: Visit }) => Promise<void>;
}

export { INSTALL } from '../../tools/with-real-tool.ts';
export const test = base.extend<Fixtures>({
  cross: ({ besideCatalog }, use) =>
    use(async ({ tool, source, visits, asks }) => {
      const { page, chromium } = await besideCatalog(catalogOf(await ingest(source)));
      await tool.signIn(page);
      const [[first]] = visits;
      await page.goto(first);
      const asked = await answerForSite(chromium, page);
      expect(asked?.includes(source.service) ?? false, 'whether it asks for the service').toBe(asks);
      await switchOn(chromium, page);
      for (const [address, kind, name, how] of visits) {
        await page.goto(address);
        if (how === undefined) await expect(label(page), address).toContainText(`Owner of ${kind} ${name} in ${source.service}`);
        else await expectLikely({ page, chromium }, `This may be ${name} of ${source.service}`);
      }
      await tool.stop();
    }),
  crossTwins: ({ besideCatalog }, use) =>
    use(async ({ tool, source, visit: [address, kind, name] }) => {
      const services = [source.service, `other_${source.service}`];
      const written: Entity[] = [];
      for (const service of services) written.push(...(await ingest({ ...source, service })));
      const { page, chromium } = await besideCatalog(catalogOf(written));
      await tool.signIn(page);
      await page.goto(address);
      const popup = await chromium.openPopup(page);
      const offered = outcome(popup, 'candidates').getByRole('listitem');
      await expect(offered).toHaveCount(services.length);
      for (const service of services) await expect(offered.filter({ hasText: `Owner of ${kind} ${name} in ${service}` })).toHaveCount(1);
      await popup.close();
      await tool.stop();
    }),
});

async function expectLikely({ page, chromium }: Pick<Beside, 'page' | 'chromium'>, words: string): Promise<void> {
  const popup = await chromium.openPopup(page);
  await expect(outcome(popup, 'likely')).toContainText(words);
  await popup.close();
}

function catalogOf(written: readonly Entity[]): CatalogOptions {
  const owned = written.map((asset) => ({ asset, owner: user(idOf(asset), { displayName: ownerOf(asset) }) }));
  return { version: SERVER, data: owned.flatMap(({ asset, owner }) => [{ ...asset, body: { ...asset.body, ...owners(owner) } }, owner]) };
}

const ownerOf = (asset: Entity): string =>
  `Owner of ${asset.kind} ${textIn(asset.body.displayName ?? asset.body.name)} in ${splitFqn(fqnOf(asset))[0]}`;
