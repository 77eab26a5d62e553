import { FIRST_HOSTILE_ID } from '../demo-catalog/data/hostile.ts';
import { HOSTILE_HOST, HOSTILE_TEXTS } from '../demo-catalog/data/hostile-texts.ts';
import type { Firefox } from './firefox.ts';
import { expect, test } from './fixture.ts';
import { ended, label, lookUpByMenu, switchOn } from './user-actions.ts';
import type { View } from './view.ts';

const ALL = 'snowflake_hostile.HOSTILE.PUBLIC.HOSTILE_ALL';

test('texts of the catalog neither run nor load anything in label and card', async ({ firefox, connected, visit }) => {
  await connected();
  const pathOf = (at: number): string => `/superset/dashboard/${FIRST_HOSTILE_ID + at}/`;
  let page = await visit(pathOf(0));
  await switchOn(firefox, page);
  await page.click('placard-label');
  const requests = await followRequests(firefox);
  // In Chromium's test, all of them go through the same code.
  for (const [at, text] of HOSTILE_TEXTS.slice(0, 40).entries()) {
    // A tab may start six look-ups in ten seconds.
    if (at % 5 === 4) {
      await page.close();
      page = await visit(pathOf(at));
      await expect.poll(() => label(page)).toContain('Placard: ');
      await page.click('placard-label');
    } else if (at > 0) await page.script((path: string) => history.pushState(null, '', path), pathOf(at));
    await page.waitInside<[string], boolean>(
      `return Boolean(deep('[data-outcome="matched"][data-done="true"]')?.querySelector('a[href$="' + arguments[0] + '"]'))`,
      `superset_hostile.${FIRST_HOSTILE_ID + at}`,
    );
    expect(await ran(page), text).toBe(false);
  }
  expect(await label(page)).toContain('Placard: ');
  expect(await requests()).not.toContainEqual(expect.stringContaining(HOSTILE_HOST));

  // The same texts, but written by a page in the form in which they would be read.
  await page.script((text: string) => {
    document.body.innerHTML = text;
  }, HOSTILE_TEXTS.slice(6, 9).join(''));
  await expect.poll(() => ran(page)).toBe(true);
  await expect.poll(requests).toContainEqual(expect.stringContaining(HOSTILE_HOST));
});

test('texts of the catalog neither run nor load anything in popup and sidebar', async ({ firefox, connected, visit, host }) => {
  host.body = `<p id="all">${ALL}</p>`;
  await connected();
  const page = await visit('/notes');
  const requests = await followRequests(firefox);
  const sidebar = await lookUpByMenu(firefox, page, '#all');
  const popup = await firefox.openPopup();
  await popup.type('input', ALL);
  for (const view of [sidebar, popup]) {
    await expect.poll(() => ended(view, 'matched')).toContain(HOSTILE_TEXTS[0] ?? '');
    // Rows are drawn when the end of the previous ones scrolls into view, and one may be higher than the window.
    await view.waitInside((wanted: number) => {
      const rows = [...document.querySelectorAll('[role="treeitem"]')];
      rows.at(-1)?.scrollIntoView({ block: 'end' });
      return rows.length === wanted;
    }, HOSTILE_TEXTS.length);
    expect(await ran(view)).toBe(false);
  }
  expect(await requests()).not.toContainEqual(expect.stringContaining(HOSTILE_HOST));
  expect((await requests()).length).toBeGreaterThan(0);
});

const ran = (view: View): Promise<boolean> => view.inspect(() => document.documentElement.hasAttribute('data-hostile'));

/** Records the address of every http request of Firefox from now on. */
async function followRequests(firefox: Firefox): Promise<() => Promise<readonly string[]>> {
  await firefox.chrome(`
    const seen = (front().requestsSeen = []);
    Services.obs.addObserver({ observe: (channel) => seen.push(channel.QueryInterface(Ci.nsIChannel).URI.spec) }, 'http-on-opening-request');`);
  return () => firefox.chrome<[], readonly string[]>('return [...front().requestsSeen];');
}
