import { useRef, useState } from 'preact/hooks';
import { t } from '../../i18n.ts';
import { ask } from '../../messages.ts';
import { type Effective, isSet } from '../../settings/effective.ts';
import type { Policy } from '../../settings/policy.ts';
import { forgetRefused } from '../../settings/refused.ts';
import type { ConfirmedService, StoredBase } from '../../settings/schema.ts';
import { forgetBase, forgetService } from '../../settings/services.ts';
import { forgetSite, showOnSite } from '../../settings/sites.ts';
import { useGranted } from '../../surface/use-granted.ts';
import { useTools } from '../../surface/use-tools.ts';
import { Button } from '../../ui/button.tsx';
import { Glyph } from '../../ui/glyph.tsx';
import { richMessage } from '../../ui/rich-message.tsx';
import { stripBidi } from '../../ui/strip-bidi.ts';
import { AddSite } from './add-site.tsx';
import { knownSites } from './known-sites.ts';
import { SetSites } from './set-sites.tsx';
import { hostOf, SiteRow } from './site-row.tsx';
import { VendorList } from './vendor-list.tsx';

/** Where Placard shows its label, what it learned about sites, and what it was told not to offer. Everything can be undone. */
export function Sites({ settings, policy }: Effective & { readonly policy: Policy }) {
  const { news, refused, show, take } = useChanges();
  const heading = useRef<HTMLHeadingElement>(null);
  const tools = useTools();
  const { server, services, bases } = settings;
  const isOwn = ({ origin }: { readonly origin: string }): boolean => !isSet(policy, origin);
  const known = knownSites({ sites: settings.sites.filter(isOwn), services: services.filter(isOwn), bases: bases.filter(isOwn) });
  const granted = useGranted((policy.sites ?? []).map(({ origin }) => origin));
  const sites = settings.sites.filter((site) => isOwn(site) || granted.has(site.origin));
  // The pressed button disappears with its row.
  const takeRow = (words: string, taken: Promise<unknown>): void => void take(words, taken).then(() => heading.current?.focus());
  const undoService = (one: ConfirmedService): void => takeRow(t('optionsForgotten', stripBidi(one.service)), forgetService(one));
  const undoBase = (one: StoredBase): void => takeRow(t('optionsForgotten', stripBidi(one.base)), forgetBase(one));
  return (
    <>
      <h1 class="opt-h" tabIndex={-1} ref={heading}>
        {t('optionsSites')}
      </h1>
      <p class="opt-lede">{t('optionsSitesLede')}</p>
      <p class="sr" role="status">
        {news}
      </p>
      <div role="alert">
        {refused !== null && (
          <p class="note v-care">
            <Glyph name="care" />
            <span>{richMessage('popupRefused', refused)}</span>
          </p>
        )}
      </div>
      {server === null && <p class="soft">{t('optionsSitesNoServer')}</p>}
      {known.length === 0 && <p class="soft">{t('optionsSitesNone')}</p>}
      <ul class="list">
        {known.map((site) => (
          <SiteRow
            key={site.origin}
            site={site}
            tools={tools}
            onShow={(toolId) => show(site.origin, toolId)}
            onForget={() => takeRow(t('optionsForgotten', stripBidi(hostOf(site.origin))), forgetSite(site.origin))}
            onUndo={undoService}
            onUndoBase={undoBase}
          />
        ))}
      </ul>
      {known.some(({ services }) => services.length > 0) && <p class="soft">{t('optionsServicesLede')}</p>}
      <SetSites
        sites={policy.sites ?? []}
        shown={sites}
        services={services}
        bases={bases}
        tools={tools}
        onShow={(origin, toolId) => void show(origin, toolId)}
        onHide={(origin) => void take(t('optionsHidden', hostOf(origin)), ask({ ask: 'stop-showing', origin }))}
        onUndo={undoService}
        onUndoBase={undoBase}
      />
      <h2>{t('optionsAdd')}</h2>
      <AddSite tools={tools} catalog={server && new URL(server.url).origin} onShow={(origin, toolId) => void show(origin, toolId)} />
      <h2>{t('optionsVendors')}</h2>
      <p class="soft">{t('optionsVendorsLede')}</p>
      <VendorList
        tools={tools}
        sites={sites}
        onShow={(origin, toolId) => void show(origin, toolId)}
        onHide={(origin) => void take(t('optionsHidden', hostOf(origin)), ask({ ask: 'stop-showing', origin }))}
      />
      <h2>{t('optionsRefused')}</h2>
      {settings.refused.length === 0 ? (
        <p class="soft">{t('optionsRefusedNone')}</p>
      ) : (
        <div class="actions">
          <span>{t('optionsRefusedCount', settings.refused.length)}</span>
          <Button onPress={() => void forgetRefused()}>{t('optionsRefusedForget')}</Button>
        </div>
      )}
    </>
  );
}

/** Changes the user's sites, and announces the result. */
function useChanges() {
  const [news, setNews] = useState('');
  const [refused, setRefused] = useState<string | null>(null);
  // Nothing is awaited before the permission prompt, which the browser shows only inside a click.
  const show = async (origin: string, toolId: string): Promise<boolean> => {
    const granted = await showOnSite({ origin, toolId });
    setRefused(granted ? null : hostOf(origin));
    setNews(granted ? t('popupShownHere', hostOf(origin)) : '');
    return granted;
  };
  const take = async (words: string, taken: Promise<unknown>): Promise<void> => {
    await taken;
    setRefused(null);
    setNews(words);
  };
  return { news, refused, show, take };
}
