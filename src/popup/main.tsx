import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import browser, { type Tabs } from 'webextension-polyfill';
import { direction, language } from '../i18n.ts';
import { type LookUp, mayShowQuery, queryShown } from '../messages.ts';
import type { PageQuery } from '../model/page-query.ts';
import { openPanel } from '../session/panel-request.ts';
import { Surface } from '../surface/surface.tsx';
import { TablesBar } from './tables-bar.tsx';

document.documentElement.lang = language();
document.documentElement.dir = direction();

function Popup({ tab }: { readonly tab: Tabs.Tab | undefined }) {
  const [query, setQuery] = useState<PageQuery | null>();
  const [mayShow, setMayShow] = useState(false);
  const tabId = tab?.id;
  useEffect(() => {
    if (tabId !== undefined) void mayShowQuery(tabId).then(setMayShow);
  }, [tabId]);
  const question: LookUp | null = tabId === undefined ? null : { of: 'tab', tabId };
  const read = (): void => {
    if (tabId !== undefined) void queryShown(tabId).then(setQuery);
  };
  const toPanel = (): void => {
    if (!tab || !question) return;
    void openPanel(tab, query ? { of: 'query', query } : question).then(() => window.close());
  };
  return (
    <Surface
      question={question}
      page={pageOf(tab?.url)}
      query={query ?? undefined}
      above={mayShow && <TablesBar query={query} onRead={read} onBack={() => setQuery(undefined)} />}
      isPrivate={tab?.incognito ?? false}
      onPanel={toPanel}
    />
  );
}

/** Only web pages can be sites; the browser's own pages cannot. */
function pageOf(address: string | undefined): URL | undefined {
  return address !== undefined && /^https?:/.test(address) ? new URL(address) : undefined;
}

const place = document.getElementById('popup');
const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
if (place) render(<Popup tab={tab} />, place);
