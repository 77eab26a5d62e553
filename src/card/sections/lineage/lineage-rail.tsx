import { useState } from 'preact/hooks';
import { counted, t } from '../../../i18n.ts';
import type { Asset } from '../../../model/asset.ts';
import type { Lineage, LineageNode } from '../../../model/lineage.ts';
import { LinkButton, OutLink, pressed } from '../../../ui/button.tsx';
import { Glyph } from '../../../ui/glyph.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { moveRovingFocus } from '../../../ui/roving-focus.ts';
import type { Actions } from '../../actions.ts';
import { Path } from '../../path.tsx';
import {
  certifiedAs,
  iconOf,
  isCarried,
  kindWord,
  ownerNames,
  pipelinesOf,
  standingOf,
  WAYS,
  type Way,
  worstFirst,
} from './lineage-words.ts';

/** Nodes listed at first. */
const FEW = 8;

interface RailProps {
  readonly asset: Asset;
  readonly lineage: Lineage;
  readonly actions: Actions;
}

/** What feeds the asset, the asset itself, and what it feeds, like the stops of a transit line. */
export function Rail({ asset, lineage, actions }: RailProps) {
  return (
    <>
      <Stops way="up" lineage={lineage} asset={asset} actions={actions} />
      <p class="here">
        <span class="here-dot" />
        <span>
          <bdi>{asset.name}</bdi> <span class="mute">{t('lineageThis')}</span>
        </span>
      </p>
      <Stops way="down" lineage={lineage} asset={asset} actions={actions} />
    </>
  );
}

function Stops({ way, lineage, asset, actions }: RailProps & { readonly way: Way }) {
  const [all, setAll] = useState(false);
  const nodes = worstFirst(lineage[way]);
  const { total } = lineage[way];
  const name = t(WAYS[way]);
  const hidden = nodes.length - FEW;
  const beyond = total - nodes.length;
  return (
    <>
      <p class="lab">
        {name}
        {' · '}
        {total === 0 ? t('lineageNone') : <span class="num">{total}</span>}
      </p>
      {total > 0 && (
        <ul class="rail" aria-label={name} data-way={way} onKeyDown={(event) => moveRovingFocus(event, 'button.walk')}>
          {(all ? nodes : nodes.slice(0, FEW)).map((node, index) => (
            <Stop
              key={node.id}
              node={node}
              first={index === 0}
              by={pipelinesOf(node, way, lineage)}
              carried={isCarried(node, way, lineage, asset.id)}
              actions={actions}
            />
          ))}
        </ul>
      )}
      {hidden > 0 && !all && (
        <p>
          <LinkButton onPress={() => setAll(true)}>{counted('lineageMoreOne', 'lineageMoreMany', hidden)}</LinkButton>
        </p>
      )}
      {beyond > 0 && (all || hidden <= 0) && (
        <p>
          <OutLink href={asset.href}>{t('lineageBeyond', beyond)}</OutLink>
        </p>
      )}
    </>
  );
}

interface StopProps {
  readonly node: LineageNode;
  readonly first: boolean;
  readonly by: readonly string[];
  readonly carried: boolean;
  readonly actions: Actions;
}

function Stop({ node, first, by, carried, actions: { choose } }: StopProps) {
  const { kind, id, fqn, path, steps, href } = node;
  const { symbol, word } = standingOf(node);
  const certified = certifiedAs(node);
  const words = (
    <>
      <Icon name={iconOf(node)} small />
      <span>
        <bdi>{node.name}</bdi>
        <span class="sr">
          {' · '}
          {kindWord(node)}
        </span>
      </span>
    </>
  );
  return (
    <li data-node={fqn} data-standing={symbol}>
      <Glyph name={symbol} />
      {kind && choose ? (
        <button type="button" class="walk" tabIndex={first ? 0 : -1} onClick={pressed(() => choose({ kind, id, fqn }))}>
          {words}
        </button>
      ) : (
        <OutLink look="walk plain" href={href}>
          {words}
        </OutLink>
      )}
      <bdi class="own">{ownerNames(node)}</bdi>
      <small>
        {symbol === 'none' ? `${t(word)} · ` : <strong>{`${t(word)} · `}</strong>}
        {certified !== '' && <bdi>{certified}</bdi>}
        {certified !== '' && path.length > 0 && ' · '}
        {path.length > 0 && <Path parts={path.slice(-2)} whole={path} />}
        {steps > 1 && ` · ${t('lineageSteps', steps)}`}
        {carried && ` · ${t('lineageCarried')}`}
        {by.map((pipeline) => (
          <span key={pipeline}>
            {' · '}
            <bdi>{t('lineageBy', pipeline)}</bdi>
          </span>
        ))}
      </small>
    </li>
  );
}
