import type { Page } from 'playwright';
import { type EditorName, editorPage, LINES } from '../editor-pages.ts';
import { until } from '../until.ts';
import { expect, sceneForFile, test } from './scene.ts';

const scene = sceneForFile();

/** Much longer than what an editor draws, with what only survives if lines stay apart. */
const SQL = Array.from({ length: 400 }, (_, at) => `${at ? 'join' : 'select * from'} shop.orders_${at} -- not from shop.past_${at}`).join(
  '\n',
);

const EDITORS = Object.keys(LINES).filter((name): name is EditorName => name in LINES);

/** Opens a page with the editor, and puts the cursor into it. */
async function write(name: EditorName, text: string): Promise<Page> {
  scene.host.body = editorPage(name, text);
  const page = await scene.visit('/notes');
  await page.waitForFunction('window.editor');
  await page.locator(LINES[name]).click({ position: { x: 150, y: 12 } });
  return page;
}

/** What the panel is to show after this. No panel opens without a person's gesture, so the question stays in the session. */
async function kept(act: () => Promise<void>): Promise<string> {
  const worker = await scene.chromium.worker();
  await worker.evaluate(() => chrome.storage.session.remove('panel-question'));
  await act();
  return until('the question for the panel', async () => {
    const { 'panel-question': question } = await worker.evaluate(() =>
      chrome.storage.session.get<{ 'panel-question'?: { text: string } }>('panel-question'),
    );
    return question && `${question.text}.`;
  });
}

const lookedUp = (page: Page): Promise<string> => kept(() => scene.chromium.command('look-up-selection', page));

for (const name of EDITORS)
  test(`the selection in ${name} is looked up whole and line by line, and stays as it is, and so does the clipboard`, async () => {
    await scene.chromium.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await write(name, SQL);
    await page.evaluate(() => navigator.clipboard.writeText('of the user'));
    expect(await lookedUp(page)).toBe('.');

    await page.keyboard.press('ControlOrMeta+A');
    expect(await lookedUp(page)).toBe(`${SQL}.`);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('of the user');
    await page.keyboard.type('gone');
    const left = await page.evaluate('editor.getValue?.() ?? editor.value ?? editor.state.doc.toString()');
    expect(left).toBe('gone');
  });

test('a selection in a frame is looked up line by line from the menu, to which the browser gives it on one line', async () => {
  scene.host.body = '<p>outside</p><iframe srcdoc="<textarea rows=9>select *&#10;from a -- b</textarea>"></iframe>';
  const page = await scene.visit('/notes');
  await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('p') ?? document.body));
  await page.frameLocator('iframe').locator('textarea').selectText();
  const byMenu = () => scene.chromium.contextMenuClick({ menuItemId: 'look-up-selection', selectionText: 'select * from a -- b' }, page);
  expect(await kept(byMenu)).toBe('select *\nfrom a -- b.');
});
