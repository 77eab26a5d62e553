import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { counted, t } from '../../../i18n.ts';
import { pressed } from '../../../ui/button.tsx';
import { Glyph } from '../../../ui/glyph.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { focusRow } from '../../../ui/roving-focus.ts';
import { stripBidi } from '../../../ui/strip-bidi.ts';
import { KINDS } from '../../kinds.ts';
import { joined } from '../../verdict/verdict-words.ts';
import type { Drawing, DrawingProps } from './lineage-drawing.ts';
import { type Box, boxFrom, type Layout, type Line, layOut } from './lineage-layout.ts';
import { certifiedAs, iconOf, kindWord, ownerNames, standingOf } from './lineage-words.ts';

/** Sizes of a box, and steps from one box to the next, in px. */
const WIDTH = 148;
const HEIGHT = 46;
const ACROSS = WIDTH + 44;
const DOWN = HEIGHT + 10;

/**
 * A lineage as boxes in layers with lines between them, in reading direction. One stop in the Tab order; the list beside it says the same.
 */
export const LineageGraph: Drawing = ({ asset, lineage, actions }) => {
  const layout = useMemo(() => layOut(asset.id, lineage), [asset.id, lineage]);
  const graph = useRef<HTMLFieldSetElement>(null);
  useLayoutEffect(() => {
    if (graph.current) toMiddle(graph.current);
  }, [layout]);
  const first = Math.min(...layout.boxes.map(({ layer }) => layer));
  const last = Math.max(...layout.boxes.map(({ layer }) => layer));
  const inline = (last - first) * ACROSS + WIDTH;
  const block = layout.rows * DOWN + (layout.hidden.size > 0 ? 24 : 0);
  return (
    <fieldset ref={graph} class="graph" aria-label={t('lineageDrawing')} onKeyDown={(event) => follow(event, layout)}>
      <div class="plane" style={{ inlineSize: `${inline}px`, blockSize: `${block}px` }}>
        <svg class="lines" viewBox={`0 0 ${inline} ${block}`} aria-hidden="true">
          {layout.lines.map((line) => (
            <path key={`${line.from.id} ${line.to.id}`} d={curve(line, first)} />
          ))}
        </svg>
        {layout.boxes.map((box) => (
          <div
            key={box.id}
            class="place"
            style={{ insetInlineStart: `${(box.layer - first) * ACROSS}px`, insetBlockStart: `${box.row * DOWN}px` }}
          >
            <BoxView box={box} asset={asset} actions={actions} />
          </div>
        ))}
        {[...layout.hidden].map(([layer, count]) => (
          <span key={layer} class="place left-out" style={{ insetInlineStart: `${(layer - first) * ACROSS}px`, insetBlockEnd: '0' }}>
            {counted('lineageMoreOne', 'lineageMoreMany', count)}
          </span>
        ))}
      </div>
    </fieldset>
  );
};

function BoxView({ box: { id, node }, asset, actions: { choose } }: Pick<DrawingProps, 'asset' | 'actions'> & { readonly box: Box }) {
  if (!node) {
    return (
      <button
        type="button"
        class="box itself"
        data-box={id}
        tabIndex={0}
        aria-current="true"
        aria-disabled="true"
        title={stripBidi(asset.name)}
      >
        <span class="title">
          <Icon name={KINDS[asset.kind].icon} small />
          <bdi class="one-line">{asset.name}</bdi>
        </span>
        <span class="own">{t('lineageThis')}</span>
      </button>
    );
  }
  const { kind, fqn, name } = node;
  const { symbol, word } = standingOf(node);
  const standing = joined(t(word), certifiedAs(node));
  return (
    <button
      type="button"
      class="box"
      data-box={id}
      data-standing={symbol}
      tabIndex={-1}
      aria-disabled={!kind}
      title={stripBidi(`${name} · ${standing}`)}
      onClick={pressed(() => kind && choose?.({ kind, id, fqn }))}
    >
      <span class="title">
        <Icon name={iconOf(node)} small />
        <bdi class="one-line">{name}</bdi>
        <Glyph name={symbol} small />
      </span>
      <span class="sr">
        {kindWord(node)} · {standing}
      </span>
      <bdi class="own one-line">{ownerNames(node)}</bdi>
    </button>
  );
}

/** Scrolls sideways until the asset's own box is as close to the middle as possible. */
function toMiddle(graph: HTMLElement): void {
  const own = graph.querySelector('[aria-current]')?.getBoundingClientRect();
  const { left, width } = graph.getBoundingClientRect();
  if (own) graph.scrollLeft += own.left + own.width / 2 - (left + width / 2);
}

/** A curve from the end of one box to the start of the other, left to right: the style sheet mirrors the drawing for right-to-left text. */
function curve({ from, to }: Line, first: number): string {
  const [startX, startY] = [(from.layer - first) * ACROSS + WIDTH, from.row * DOWN + HEIGHT / 2];
  const [endX, endY] = [(to.layer - first) * ACROSS, to.row * DOWN + HEIGHT / 2];
  const bend = Math.max(22, (endX - startX) / 2);
  return `M${startX} ${startY}C${startX + bend} ${startY} ${endX - bend} ${endY} ${endX} ${endY}`;
}

/** Arrow keys follow the lines and move within a layer, Home goes to the asset itself. In right-to-left text the arrows swap. */
function follow(event: KeyboardEvent, layout: Layout): void {
  const { currentTarget: graph, target } = event;
  if (!(graph instanceof HTMLElement) || !(target instanceof HTMLElement) || event.altKey || event.ctrlKey || event.metaKey) return;
  const box = layout.boxes.find(({ id }) => id === target.dataset.box);
  const rtl = getComputedStyle(graph).direction === 'rtl';
  const way = {
    ArrowUp: 'above',
    ArrowDown: 'below',
    ArrowLeft: rtl ? 'toEnd' : 'toStart',
    ArrowRight: rtl ? 'toStart' : 'toEnd',
  } as const;
  const wanted = Object.entries(way).find(([key]) => key === event.key)?.[1];
  if (!box || (!wanted && event.key !== 'Home')) return;
  event.preventDefault();
  const next = wanted ? boxFrom(box, wanted, layout) : layout.boxes.find(({ node }) => node === null);
  focusRow(
    graph,
    '[data-box]',
    [...graph.querySelectorAll<HTMLElement>('[data-box]')].find(({ dataset }) => dataset.box === next?.id),
  );
}
