import { useRef, useState } from 'preact/hooks';
import { t } from '../../i18n.ts';
import type { ConfirmedService, StoredBase } from '../../settings/schema.ts';
import { ToolChoice } from '../../surface/tool-choice.tsx';
import type { Tool } from '../../tools/tool.ts';
import { Button } from '../../ui/button.tsx';
import { richMessage } from '../../ui/rich-message.tsx';
import type { KnownSite } from './known-sites.ts';

interface SiteRowProps {
  readonly site: KnownSite;
  readonly tools: readonly Tool[];
  readonly onShow: (toolId: string) => Promise<boolean>;
  readonly onForget: () => void;
  readonly onUndo: (service: ConfirmedService) => void;
  readonly onUndoBase: (base: StoredBase) => void;
}

/** A site, its tool, the services that it shows, and where its assets are stored. Each can be corrected or removed. */
export function SiteRow({ site, tools, onShow, onForget, onUndo, onUndoBase }: SiteRowProps) {
  const [choosing, setChoosing] = useState(false);
  const row = useRef<HTMLLIElement>(null);
  const { origin, shown, services, bases } = site;
  const tool = shown?.tool ?? [...services, ...bases][0]?.tool;
  const chosen = (): void => {
    setChoosing(false);
    // The pressed button is gone.
    row.current?.focus();
  };
  return (
    <li class="site" ref={row} tabIndex={-1} data-origin={origin}>
      <div class="row">
        <span class="row-t">
          <b>
            <bdi>{tool !== undefined && toolName(tool, tools)}</bdi>
          </b>
          <small>{richMessage(shown ? 'optionsSiteYours' : 'optionsSiteOff', origin)}</small>
        </span>
        <span class="actions">
          {shown ? (
            <Press words={t('optionsSiteTool')} what={hostOf(origin)} expanded={choosing} onPress={() => setChoosing(!choosing)} />
          ) : (
            tool !== undefined && (
              <Press
                words={t('optionsSiteShow')}
                what={hostOf(origin)}
                onPress={() => void onShow(tool).then(() => row.current?.focus())}
              />
            )
          )}
          <Press words={t('optionsForget')} what={hostOf(origin)} onPress={onForget} />
        </span>
      </div>
      {shown && choosing && <ToolChoice tools={tools} first={tool} onChoose={(id) => void onShow(id).then(chosen)} onCancel={chosen} />}
      <ServiceRows services={services} tool={tool} tools={tools} onUndo={onUndo} />
      <BaseRows bases={bases} onUndo={onUndoBase} />
    </li>
  );
}

interface ServiceRowsProps {
  readonly services: readonly ConfirmedService[];
  /** The tool of the site; a service of another tool is shown with that tool's name. */
  readonly tool: string | undefined;
  readonly tools: readonly Tool[];
  readonly onUndo: (service: ConfirmedService) => void;
}

const HOW = { user: 'optionsServiceUser', address: 'optionsServiceAddress', organisation: 'policyLocked' } as const;

/** The services that a site shows, and who confirmed them. Those set by the organization cannot be removed. */
export function ServiceRows({ services, tool, tools, onUndo }: ServiceRowsProps) {
  if (services.length === 0) return null;
  return (
    <ul class="under" aria-label={t('optionsServices')}>
      {services.map((one) => (
        <li key={`${one.tool} ${one.tenant} ${one.service}`} class="row">
          <span class="row-t">
            <b>
              <bdi>{one.service}</bdi>
            </b>
            {one.tool !== tool && (
              <small>
                <bdi>{toolName(one.tool, tools)}</bdi>
              </small>
            )}
            {one.tenant !== '' && <small>{richMessage('optionsTenant', one.tenant)}</small>}
            <small>{t(HOW[one.how])}</small>
          </span>
          {one.how !== 'organisation' && (
            <Press words={t('optionsUndo')} what={`${one.service} ${one.tenant}`} onPress={() => onUndo(one)} />
          )}
        </li>
      ))}
    </ul>
  );
}

interface BaseRowsProps {
  readonly bases: readonly StoredBase[];
  readonly onUndo: (base: StoredBase) => void;
}

/** The other addresses under which the site's assets are stored. */
export function BaseRows({ bases, onUndo }: BaseRowsProps) {
  if (bases.length === 0) return null;
  return (
    <ul class="under" aria-label={t('optionsBases')}>
      {bases.map((one) => (
        <li key={`${one.tool} ${one.tenant} ${one.prefix}`} class="row" data-base={one.base}>
          <span class="row-t">
            <span>{richMessage('optionsBase', <b>{one.base}</b>)}</span>
            {one.prefix !== '' && <small>{richMessage('optionsPrefix', one.prefix)}</small>}
            {one.tenant !== '' && one.tenant !== one.prefix && <small>{richMessage('optionsTenant', one.tenant)}</small>}
            <small>{t(HOW[one.how])}</small>
          </span>
          {one.how !== 'organisation' && <Press words={t('optionsUndo')} what={one.base} onPress={() => onUndo(one)} />}
        </li>
      ))}
    </ul>
  );
}

/** A tool's name; its id if Placard no longer has the tool. */
export const toolName = (id: string, tools: readonly Tool[]): string => tools.find((tool) => tool.id === id)?.name ?? id;

interface PressProps {
  readonly words: string;
  readonly what: string;
  readonly expanded?: boolean;
  readonly onPress: () => void;
}

/** One of many buttons with the same words: its accessible name adds what it is about. */
export function Press({ words, what, expanded, onPress }: PressProps) {
  return (
    <Button onPress={onPress} {...(expanded !== undefined && { expanded })}>
      {words}
      <span class="sr">
        {' '}
        <bdi>{what}</bdi>
      </span>
    </Button>
  );
}

/** The host and port of an origin. */
export const hostOf = (origin: string): string => new URL(origin).host;
