import { useState } from 'preact/hooks';
import { t } from '../i18n.ts';
import { useTools } from '../popup/use-tools.ts';
import { forgetRefused } from '../settings/refused.ts';
import type { ConfirmedService, Settings } from '../settings/schema.ts';
import { forgetService } from '../settings/services.ts';
import { stopShowing } from '../settings/sites.ts';
import { Button } from '../ui/button.tsx';
import { level } from '../ui/level.ts';
import { said } from '../ui/said.tsx';

/** Where Placard shows its label, what it learned about sites, and what it was told not to offer. Each can be taken back. */
export function Sites({ settings }: { readonly settings: Settings }) {
  const [news, setNews] = useState('');
  const tools = useTools();
  const toolName = (id: string): string => tools.find((tool) => tool.id === id)?.name ?? id;
  const forget = async (origin: string): Promise<void> => {
    await stopShowing(origin);
    setNews(t('optionsForgotten', level(hostOf(origin))));
  };
  return (
    <>
      <h1 class="opt-h">{t('optionsSites')}</h1>
      <p class="opt-lede">{t('optionsSitesLede')}</p>
      <p class="sr" role="status">
        {news}
      </p>
      {settings.sites.length === 0 && <p class="soft">{t('optionsSitesNone')}</p>}
      <ul class="list">
        {settings.sites.map(({ origin, tool }) => (
          <li key={origin} class="row">
            <span class="row-t">
              <b>{toolName(tool)}</b>
              <small>
                <bdi>{origin}</bdi>
              </small>
            </span>
            <Press words={t('optionsForget')} what={hostOf(origin)} onPress={() => void forget(origin)} />
          </li>
        ))}
      </ul>
      <Services services={settings.services} />
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

function Services({ services }: { readonly services: readonly ConfirmedService[] }) {
  return (
    <>
      <h2>{t('optionsServices')}</h2>
      <p class="soft">{t(services.length === 0 ? 'optionsServicesNone' : 'optionsServicesLede')}</p>
      <ul class="list">
        {services.map((one) => (
          <li key={`${one.origin} ${one.tenant} ${one.service}`} class="row">
            <span class="row-t">
              <b>
                <bdi>{one.service}</bdi>
              </b>
              <small>{said(one.how === 'user' ? 'optionsServiceUser' : 'optionsServiceAddress', whereOf(one))}</small>
            </span>
            <Press words={t('optionsUndo')} what={`${whereOf(one)} ${one.service}`} onPress={() => void forgetService(one)} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** One button among many that say the same: to assistive technology it adds what it is about. */
function Press({ words, what, onPress }: { readonly words: string; readonly what: string; readonly onPress: () => void }) {
  return (
    <Button onPress={onPress}>
      {words}
      <span class="sr">
        {' '}
        <bdi>{what}</bdi>
      </span>
    </Button>
  );
}

const hostOf = (origin: string): string => new URL(origin).host;

const whereOf = ({ origin, tenant }: ConfirmedService): string => (tenant === '' ? hostOf(origin) : `${hostOf(origin)} (${tenant})`);
