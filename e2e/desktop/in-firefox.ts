import { type Firefox, startFirefox } from '../firefox/firefox.ts';
import { atLocalhost } from '../firefox/fixture.ts';
import type { Tab } from '../firefox/tab.ts';
import { startHostPages } from '../host-page.ts';
import { until } from '../until.ts';
import { test as base } from './fixture.ts';
import { shipped } from './shipped.ts';

export const inFirefox = base.extend<{
  /** In a window on the desktop, with the shipped archive installed permanently and nothing granted. */
  readonly firefox: Firefox;
  /** The page that the first run opens. */
  readonly firstPage: Tab;
}>({
  // Firefox's permissions cover all ports of a host, so the pages need a different host than the catalogue.
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern
  host: async ({}, use) => {
    const host = await startHostPages();
    await use(Object.assign(host, { url: atLocalhost(host) }));
    await host.close();
  },
  firefox: async ({ desktop }, use, info) => {
    const firefox = await startFirefox({
      extension: shipped('firefox'),
      headless: false,
      display: desktop.display,
      grantWithoutPrompt: false,
    });
    await use(firefox);
    await desktop.screenshot(info.outputPath('end.png'));
    await firefox.close();
  },
  firstPage: async ({ firefox }, use) => {
    const address = firefox.extensionUrl('src/options/index.html');
    await use(
      await until('the options', async () => {
        for (const tab of await firefox.tabs()) if ((await tab.url()) === address) return tab;
        return null;
      }),
    );
  },
});

/** The text of Firefox's permission prompt, once it can be answered. */
export function asked(firefox: Firefox): Promise<string> {
  return until('the prompt', () =>
    firefox.chrome<[], string | null>(
      `const question = front().document.getElementById('addon-webext-permissions-notification');
      return front().PopupNotifications.panel.state === 'open' && question?.checkVisibility() && !question.button.disabled ? question.innerText || question.textContent : null;`,
    ),
  );
}

/** Answers Firefox's prompt: the primary button allows, the secondary one denies. */
export async function press(firefox: Firefox, button: 'primary' | 'secondary'): Promise<void> {
  await firefox.chrome<[string], void>(
    `const question = front().document.getElementById('addon-webext-permissions-notification');
    (arguments[0] === 'primary' ? question.button : question.secondaryButton).click();`,
    button,
  );
  await until('the prompt to close', () => firefox.chrome<[], boolean>("return front().PopupNotifications.panel.state === 'closed';"));
}
