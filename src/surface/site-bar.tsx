import { useEffect, useState } from 'preact/hooks';
import { t } from '../i18n.ts';
import { offeredAt, toolAt } from '../lookup/tool-for-page.ts';
import { ask } from '../messages.ts';
import type { Outcome } from '../model/outcome.ts';
import { isSet } from '../settings/effective.ts';
import { coversAllPorts } from '../settings/hosts.ts';
import type { Policy } from '../settings/policy.ts';
import { DEFAULTS, type Settings } from '../settings/schema.ts';
import { showOnSite } from '../settings/sites.ts';
import { readEffective, watchSettings } from '../settings/store.ts';
import type { Tool } from '../tools/tool.ts';
import { LinkButton } from '../ui/button.tsx';
import { Switch } from '../ui/switch.tsx';
import { ToolChoice } from './tool-choice.tsx';
import { useGranted } from './use-granted.ts';

interface SiteBarProps {
  readonly page: URL;
  readonly tools: readonly Tool[];
  readonly outcome: Outcome | undefined;
  /** The user is choosing which tool this page belongs to. */
  readonly choosing: boolean;
  readonly onChoosing: (choosing: boolean) => void;
  readonly onRefused: (host: string) => void;
  readonly onChange: () => void;
}

/** Switches the label of this site on and off. Shown if the tool is known, or when the user names it. */
export function SiteBar({ page, tools, outcome, choosing, onChoosing, onRefused, onChange }: SiteBarProps) {
  const { settings, policy } = useSettings();
  const { origin, host } = page;
  const granted = useGranted([origin]);
  const SnoozeBar = useSnoozeBar();
  const isCatalog = settings.server !== null && new URL(settings.server.url).origin === origin;
  const known = toolAt(page, settings.sites, tools)?.tool.id ?? (outcome && toolOf(outcome));
  // A site switched on by the policy still needs the browser's permission.
  const set = isSet(policy, origin);
  const site = settings.sites.find((one) => one.origin === origin);
  const shown = site !== undefined && (!set || granted.has(origin));
  if (settings.server === null || isCatalog) return null;

  const show = (toolId: string): void =>
    void showOnSite({ origin, toolId }).then((granted) => {
      if (!granted) return onRefused(host);
      onChoosing(false);
      onChange();
    });
  if (choosing && !set)
    return (
      <ToolChoice tools={offeredAt(page, tools)} first={known} onChoose={show} onCancel={() => onChoosing(false)}>
        {!shown && <p class="hint">{askedFor(page)}</p>}
      </ToolChoice>
    );
  if (known === undefined) return null;
  const name = tools.find(({ id }) => id === known)?.name ?? known;
  return (
    <div class="site-bar">
      <Switch on={shown} onPress={() => (shown ? void ask({ ask: 'stop-showing', origin }).then(onChange) : show(known))}>
        {shown ? t('popupShownHere', host) : t('popupShowHere', host)}
        {!shown && <small>{askedFor(page)}</small>}
      </Switch>
      {shown && (
        <p>
          {t('popupShownAs', name)}{' '}
          {set ? `${t('policyLocked')}.` : <LinkButton onPress={() => onChoosing(true)}>{t('outcomeAnotherTool')}</LinkButton>}
        </p>
      )}
      {shown && SnoozeBar && <SnoozeBar site={site} />}
    </div>
  );
}

type SnoozeBarView = typeof import('./snooze.tsx')['SnoozeBar'];

/** Loaded on demand: popup and panel open faster without it. null = not loaded yet. */
function useSnoozeBar(): SnoozeBarView | null {
  const [view, setView] = useState<SnoozeBarView | null>(null);
  useEffect(() => void import('./snooze.tsx').then(({ SnoozeBar }) => setView(() => SnoozeBar)), []);
  return view;
}

/** The words must name everything that the permission covers. */
function askedFor({ hostname, host }: URL): string {
  return coversAllPorts() ? t('popupShowAllPorts', hostname, host) : t('popupShowHereWhat');
}

function toolOf(outcome: Outcome): string | undefined {
  if (outcome.state === 'page-not-recognised') return outcome.offer?.toolId ?? outcome.tool;
  return 'ref' in outcome ? outcome.ref?.tool : undefined;
}

function useSettings(): { readonly settings: Settings; readonly policy: Policy } {
  const [settings, setSettings] = useState<ReturnType<typeof useSettings>>({ settings: DEFAULTS, policy: {} });
  useEffect(() => {
    const read = (): void => void readEffective().then(setSettings);
    read();
    return watchSettings(read);
  }, []);
  return settings;
}
