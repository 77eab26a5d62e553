import { render } from 'preact';
import browser from 'webextension-polyfill';
import { direction, language } from '../i18n.ts';
import type { LookUp } from '../messages.ts';
import { openPanel } from '../session/panel-request.ts';
import { Surface } from '../surface/surface.tsx';

document.documentElement.lang = language();
document.documentElement.dir = direction();

const place = document.getElementById('popup');
const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
const question: LookUp | null = tab?.id === undefined ? null : { of: 'tab', tabId: tab.id };

function toPanel(): void {
  if (!tab || !question) return;
  void openPanel(tab, question).then(() => window.close());
}

if (place) render(<Surface question={question} page={pageOf(tab?.url)} isPrivate={tab?.incognito ?? false} onPanel={toPanel} />, place);

/** Only web pages can be sites; the browser's own pages cannot. */
function pageOf(address: string | undefined): URL | undefined {
  return address !== undefined && /^https?:/.test(address) ? new URL(address) : undefined;
}
