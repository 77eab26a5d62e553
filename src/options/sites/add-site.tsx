import { useState } from 'preact/hooks';
import { t } from '../../i18n.ts';
import type { Tool } from '../../tools/tool.ts';
import { isVendorsHost } from '../../tools/vendor-host.ts';
import { SiteForm } from './site-form.tsx';
import { typedOrigin } from './typed-site.ts';

interface AddSiteProps {
  readonly tools: readonly Tool[];
  /** The origin of the catalog, whose own pages get no label; null = none is connected. */
  readonly catalog: string | null;
  readonly onShow: (origin: string, toolId: string) => void;
}

/** Adds a self-hosted tool: only the user knows its address. */
export function AddSite({ tools, catalog, onShow }: AddSiteProps) {
  const [chosen, setChosen] = useState('');
  const [typed, setTyped] = useState('');
  const origin = typedOrigin(typed);
  const vendors = origin === null ? undefined : tools.find((tool) => isVendorsHost(tool, new URL(origin)));
  // Of the rules, only those for the typed address.
  const offered = tools.filter(({ ofHost }) => !ofHost || (origin !== null && ofHost(new URL(origin))));
  const tool = chosen || (vendors?.id ?? '');
  const wrong = (): string | null => {
    if (typed.trim() === '') return t('faultEmptyAddress');
    if (origin === null) return t('optionsAddWrong');
    if (origin === catalog) return t('optionsAddCatalog');
    return tool === '' ? t('optionsAddNoTool') : null;
  };
  return (
    <SiteForm
      id="site"
      label={t('optionsAddAddress')}
      wrong={wrong}
      onText={setTyped}
      onTyped={() => {
        if (origin !== null) onShow(origin, tool);
        setTyped('');
        setChosen('');
      }}
    >
      <label>
        <span class="label">{t('popupWhichTool')}</span>
        <select class="select" value={tool} onChange={(event) => setChosen(event.currentTarget.value)}>
          <option value="">{t('optionsAddChoose')}</option>
          {offered.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </SiteForm>
  );
}
