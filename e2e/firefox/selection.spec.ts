import { randomUUID } from 'node:crypto';
import { editorPage } from '../editor-pages.ts';
import { expect, test } from './fixture.ts';
import { ended, lookUpByMenu, openOptions } from './user-actions.ts';

test.beforeEach(async ({ connected, host, catalog }) => {
  // Every name of the demo data has many lookalikes; this one has none.
  const { body, ...one } = catalog.entities.find('table', 'snowflake_prod.ANALYTICS.PUBLIC.DAILY_REVENUE');
  const name = 'NET_MARGIN';
  const fullyQualifiedName = `snowflake_prod.ANALYTICS.PUBLIC.${name}`;
  catalog.entities.put({ ...one, body: { ...body, id: randomUUID(), name, fullyQualifiedName } });
  host.body = `<p>select * from <b id="one">snowflake_prod.analytics.public.net_margin</b></p><p id="many">orders</p><p id="none">no_such_table</p>`;
  await connected();
});

test('the context menu looks up a selected name in the sidebar', async ({ firefox, visit }) => {
  const page = await visit('/notes');
  expect(await page.contextMenu('#none')).toEqual(['Look up “no_such_table” in OpenMetadata']);
  await firefox.closeContextMenu();
  const sidebar = await lookUpByMenu(firefox, page, '#one');
  await expect.poll(() => ended(sidebar, 'matched')).toContain('Finance');
  expect(await ended(sidebar, 'matched')).toContain('Matched by full name');
});

test('several hits are a list with kind, service and owner, each with its own card', async ({ firefox, visit }) => {
  const sidebar = await lookUpByMenu(firefox, await visit('/notes'), '#many');
  await expect.poll(() => ended(sidebar, 'candidates')).toMatch(/\d+ results/);
  const [first = '', kind, owner, path] = ((await sidebar.text('.asset-row')) ?? '').split(/\n+/);
  expect([first.toLowerCase(), kind, owner, path]).toEqual(['orders', 'Table', expect.any(String), expect.stringMatching(/^\S+ › /)]);
  await sidebar.click('.asset-row');
  await expect.poll(() => ended(sidebar, 'matched')).toContain(first);
});

test('the keyboard shortcut looks up the selection and replaces the previous one in the sidebar', async ({ firefox, visit }) => {
  const page = await visit('/notes');
  const sidebar = await lookUpByMenu(firefox, page, '#none');
  await expect.poll(() => ended(sidebar, 'not-in-catalog')).toContain('no_such_table');
  await page.script(() => getSelection()?.selectAllChildren(document.querySelector('#one') ?? document.body));
  await firefox.command('look-up-selection');
  await expect.poll(() => ended(sidebar, 'matched')).toContain('Finance');
});

test('the keyboard shortcut looks up what the editors of data tools hold selected, beyond the lines that they draw', async ({
  firefox,
  host,
  visit,
}) => {
  const own = await openOptions(firefox);
  const text = Array.from({ length: 400 }, (_, at) => `${at ? 'join' : 'select * from'} shop.orders_${at} -- not from shop.past_${at}`);
  // The sidebar takes each question as it comes.
  await own.script(() => {
    chrome.storage.session.onChanged.addListener(({ 'panel-question': question }) => {
      if (question?.newValue) document.documentElement.setAttribute('data-asked', JSON.stringify(question.newValue));
    });
  });
  const lookedUp = async (): Promise<unknown> => {
    await firefox.command('look-up-selection');
    const asked = await own.waitFor(() => {
      const { dataset } = document.documentElement;
      const { asked } = dataset;
      delete dataset.asked;
      return asked;
    });
    return JSON.parse(asked ?? '');
  };
  for (const [name, select] of [
    ['Monaco', 'editor.focus(); editor.setSelection(editor.getModel().getFullModelRange());'],
    ['Ace', 'editor.focus(); editor.selectAll();'],
    ['CodeMirror 5', "editor.focus(); editor.execCommand('selectAll');"],
    ['CodeMirror 6', 'editor.focus(); editor.dispatch({ selection: { anchor: 0, head: editor.state.doc.length } });'],
    ['a text area', 'editor.focus(); editor.select();'],
  ] as const) {
    host.body = `${editorPage(name, text.join('\n'))}<script>window.select = () => { ${select} return true; };</script>`;
    const page = await visit('/notes');
    await page.waitFor(() => 'editor' in window);
    expect(await lookedUp(), name).toMatchObject({ text: '' });
    await page.script('return window.select();');
    expect(await lookedUp(), name).toMatchObject({ text: text.join('\n') });
    await page.close();
  }
});
