import { t } from '../../i18n.ts';
import { coversAllPorts } from '../../settings/hosts.ts';
import type { Policy } from '../../settings/policy.ts';
import type { ConfirmedService, ShownSite, StoredBase } from '../../settings/schema.ts';
import type { Tool } from '../../tools/tool.ts';
import { richMessage } from '../../ui/rich-message.tsx';
import { BaseRows, hostOf, Press, ServiceRows, toolName } from './site-row.tsx';

interface SetSitesProps {
  readonly sites: NonNullable<Policy['sites']>;
  /** All sites on which the label is shown. */
  readonly shown: readonly ShownSite[];
  readonly services: readonly ConfirmedService[];
  readonly bases: readonly StoredBase[];
  readonly tools: readonly Tool[];
  readonly onShow: (origin: string, toolId: string) => void;
  readonly onHide: (origin: string) => void;
  readonly onUndo: (service: ConfirmedService) => void;
  readonly onUndoBase: (base: StoredBase) => void;
}

/** The sites that the organization switched on. The browser still asks for each host, and the user may hide the label there. */
export function SetSites({ sites, shown, services, bases, tools, onShow, onHide, onUndo, onUndoBase }: SetSitesProps) {
  if (sites.length === 0) return null;
  return (
    <>
      <h2>{t('policySites')}</h2>
      <p class="soft">{t('policySitesLede')}</p>
      <ul class="list">
        {sites.map(({ origin, tool }) => {
          const isShown = shown.some((site) => site.origin === origin);
          return (
            <li key={origin} class="site" data-set={isShown ? 'shown' : 'waiting'}>
              <div class="row">
                <span class="row-t">
                  <b>
                    <bdi>{toolName(tool, tools)}</bdi>
                  </b>
                  <small>{richMessage(isShown ? 'policySiteShown' : 'policySiteWaits', origin)}</small>
                  {!isShown && <small>{asks(origin)}</small>}
                </span>
                <Press
                  words={t(isShown ? 'policySiteHide' : 'policySiteShow')}
                  what={hostOf(origin)}
                  onPress={() => (isShown ? onHide(origin) : onShow(origin, tool))}
                />
              </div>
              <ServiceRows services={services.filter((one) => one.origin === origin)} tool={tool} tools={tools} onUndo={onUndo} />
              <BaseRows bases={bases.filter((one) => one.origin === origin)} onUndo={onUndoBase} />
            </li>
          );
        })}
      </ul>
    </>
  );
}

const asks = (origin: string): string =>
  coversAllPorts() ? t('popupShowAllPorts', new URL(origin).hostname, hostOf(origin)) : t('popupShowHereWhat');
