import { useEffect, useState } from 'preact/hooks';
import type { Actions } from '../card/actions.ts';
import { AssetList } from '../card/asset-row.tsx';
import { t } from '../i18n.ts';
import type { Asset } from '../model/asset.ts';
import { recent } from '../session/recent.ts';

/** The assets that were last opened from a search; nothing if there are none. */
export function Recent({ onChoose }: { readonly onChoose: Actions['choose'] }) {
  const [assets, setAssets] = useState<readonly Asset[]>([]);
  useEffect(() => void recent().then(setAssets), []);
  if (assets.length === 0) return null;
  return (
    <>
      <h3 class="label">{t('searchRecent')}</h3>
      <AssetList name={t('searchRecent')} assets={assets} withVerdict onChoose={onChoose} />
    </>
  );
}
