import { useEffect, useState } from 'preact/hooks';
import { t } from '../i18n.ts';
import { toolAt } from '../lookup/which-tool.ts';
import type { Outcome } from '../model/outcome.ts';
import { coversAllPorts } from '../settings/hosts.ts';
import { DEFAULTS, type Settings } from '../settings/schema.ts';
import { showOnSite, stopShowing } from '../settings/sites.ts';
import { readSettings, watchSettings } from '../settings/store.ts';
import type { Tool } from '../tools/tool.ts';
import { Button, pressed } from '../ui/button.tsx';

interface SiteBarProps {
  readonly page: URL;
  readonly tools: readonly Tool[];
  readonly outcome: Outcome | undefined;
  /** The person wants to say which tool this page is of. */
  readonly choosing: boolean;
  readonly onRefused: (host: string) => void;
  readonly onChange: () => void;
}

/** Switches the label of this one site on and off. Shown where the tool is known, and where the person names it. */
export function SiteBar({ page, tools, outcome, choosing, onRefused, onChange }: SiteBarProps) {
  const settings = useSettings();
  const { origin, host } = page;
  const isCatalog = settings.server !== null && new URL(settings.server.url).origin === origin;
  const known = toolAt(page, settings.sites, tools)?.id ?? (outcome && toolOf(outcome));
  const shown = settings.sites.some((site) => site.origin === origin);
  if (settings.server === null || isCatalog) return null;

  const show = (toolId: string): void => void showOnSite({ origin, toolId }).then((granted) => (granted ? onChange() : onRefused(host)));
  if (choosing && !shown) return <ToolChoice page={page} tools={tools} first={known} onChoose={show} />;
  if (known === undefined) return null;
  return (
    <label class="site-bar">
      <span>
        {shown ? t('popupShownHere', host) : t('popupShowHere', host)}
        {!shown && <small>{askedFor(page)}</small>}
      </span>
      <input
        class="switch"
        type="checkbox"
        role="switch"
        checked={shown}
        aria-checked={shown}
        onClick={pressed(() => (shown ? void stopShowing(origin).then(onChange) : show(known)))}
      />
    </label>
  );
}

/** The words must not promise less than is asked for. */
function askedFor({ hostname, host }: URL): string {
  return coversAllPorts() ? t('popupShowAllPorts', hostname, host) : t('popupShowHereWhat');
}

interface ToolChoiceProps {
  readonly page: URL;
  readonly tools: readonly Tool[];
  readonly first: string | undefined;
  readonly onChoose: (toolId: string) => void;
}

function ToolChoice({ page, tools, first, onChoose }: ToolChoiceProps) {
  const [tool, setTool] = useState(first ?? tools[0]?.id ?? '');
  return (
    <div class="tool-choice">
      <label>
        <span class="label">{t('popupWhichTool')}</span>
        <select class="select" value={tool} onChange={(event) => setTool(event.currentTarget.value)}>
          {tools.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <p class="hint">{askedFor(page)}</p>
      <div class="actions">
        <Button look="primary" onPress={() => onChoose(tool)}>
          {t('popupUseAs')}
        </Button>
      </div>
    </div>
  );
}

function toolOf(outcome: Outcome): string | undefined {
  if (outcome.state === 'page-not-recognised') return outcome.offer?.toolId ?? outcome.tool;
  return 'ref' in outcome ? outcome.ref?.tool : undefined;
}

function useSettings(): Settings {
  const [settings, setSettings] = useState(DEFAULTS);
  useEffect(() => {
    const read = (): void => void readSettings().then(setSettings);
    read();
    return watchSettings(read);
  }, []);
  return settings;
}
