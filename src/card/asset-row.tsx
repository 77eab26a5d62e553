import { t } from '../i18n.ts';
import type { Asset } from '../model/asset.ts';
import { pressed } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { moveRovingFocus } from '../ui/roving-focus.ts';
import { KINDS } from './kinds.ts';
import { Path } from './path.tsx';
import { ownerWords } from './verdict/label-words.ts';
import { rowWords } from './verdict/row-words.ts';

interface AssetListProps {
  readonly name: string;
  readonly assets: readonly Asset[];
  /** false while the match is uncertain: a wrong owner is worse than none. */
  readonly withOwner?: boolean;
  /** Whether to say the verdict, or what a search hit says of it. */
  readonly withVerdict?: boolean;
  /** Absent: the rows can only be read. */
  readonly onChoose?: ((asset: Asset) => void) | undefined;
}

/** A list of assets to choose from: one stop in the Tab order, arrow keys inside. */
export function AssetList({ name, assets, withOwner = true, withVerdict = false, onChoose }: AssetListProps) {
  return (
    <ul class="rows" aria-label={name} onKeyDown={(event) => moveRovingFocus(event, 'button.asset-row')}>
      {assets.map((asset, index) => (
        <li key={asset.id}>
          {onChoose ? (
            <button
              type="button"
              class="asset-row"
              tabIndex={index === 0 ? 0 : -1}
              data-asset={asset.id}
              onClick={pressed(() => onChoose(asset))}
            >
              <RowWords asset={asset} withOwner={withOwner} withVerdict={withVerdict} />
            </button>
          ) : (
            <div class="asset-row still">
              <RowWords asset={asset} withOwner={withOwner} withVerdict={withVerdict} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

type RowProps = Required<Pick<AssetListProps, 'withOwner' | 'withVerdict'>> & { readonly asset: Asset };

function RowWords({ asset, withOwner, withVerdict }: RowProps) {
  const kind = KINDS[asset.kind];
  // The path of most kinds starts with the service; prepend it for the others.
  // That an asset is deleted stands in place of its kind.
  const verdict = withVerdict && !asset.facts.deleted ? rowWords(asset, Date.now()) : '';
  const path = asset.service !== null && asset.path[0] !== asset.service ? [asset.service, ...asset.path] : asset.path;
  return (
    <>
      <Icon name={kind.icon} />
      <span class="title">
        <bdi>{asset.name}</bdi>
      </span>
      <span class="right">{asset.facts.deleted ? t('verdictDeletedShort') : t(kind.word)}</span>
      {withOwner && (
        <span class="say">
          <bdi>{ownerWords(asset)}</bdi>
          {verdict && ` · ${verdict}`}
        </span>
      )}
      <span class="path one-line">
        <Path parts={path} whole={path} />
      </span>
    </>
  );
}
