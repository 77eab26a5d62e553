import { card, expect, outcome, sceneForFile, test } from './scene.ts';

const scene = sceneForFile();

test('code in each language can be selected with arrow keys and copied, and contains no token', async () => {
  const { chromium } = scene;
  const page = await scene.visit('/superset/dashboard/sales/');
  const popup = await chromium.openPopup(page);
  await expect(outcome(popup, 'matched')).toBeVisible();
  const section = card(popup).getByRole('region', { name: 'Use in code' });
  await section.locator('summary').click();

  const tab = (name: string) => section.getByRole('tab', { name });
  await expect(tab('Python')).toHaveAttribute('aria-selected', 'true');
  await tab('Python').focus();
  const shown: string[] = [];
  for (const name of ['Python', 'Java', 'Go', 'TypeScript', 'curl']) {
    await expect(tab(name)).toBeFocused();
    await expect(tab(name)).toHaveAttribute('aria-selected', 'true');
    const code = section.getByRole('tabpanel').locator('pre');
    await expect(code).toContainText('OPENMETADATA_JWT_TOKEN');
    shown.push(await code.innerText());
    await popup.keyboard.press('ArrowRight');
  }
  await expect(tab('Python')).toBeFocused();
  await popup.keyboard.press('End');

  await section.getByRole('button', { name: 'Copy: curl code' }).click();
  await expect(section.getByRole('status').first()).toHaveText('Copied');
  const drawn = await section.innerText();
  const paste = await chromium.context.newPage();
  await paste.setContent('<textarea></textarea>');
  await paste.locator('textarea').focus();
  await paste.keyboard.press('Control+V');
  expect((await paste.locator('textarea').inputValue()).trim()).toBe(shown.at(-1)?.trim());

  const parts = (text: string) => [scene.token, ...scene.token.split('.')].filter((part) => text.includes(part));
  expect(parts(`${shown.join('\n')}\n${drawn}`)).toEqual([]);
  // The controls: there is a token, and the same check finds it in a text.
  expect(await scene.kept('local')).toContain('"sealed"');
  expect(parts(`Bearer ${scene.token}`)).toHaveLength(4);
});
