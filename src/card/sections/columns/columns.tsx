import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { counted, type MessageKey, t } from '../../../i18n.ts';
import type { Asset, Column } from '../../../model/asset.ts';
import { OutLink } from '../../../ui/button.tsx';
import { CopyButton } from '../../../ui/copy-button.tsx';
import { SearchField } from '../../../ui/field.tsx';
import { moveRovingFocus } from '../../../ui/roving-focus.ts';
import { PartView } from '../../part-view.tsx';
import type { Section } from '../../section.ts';
import { found } from '../../verdict/verdict-words.ts';
import { ColumnView } from './column.tsx';
import { type ColumnRow, flatten, matching, outermost, patternOf, unfolded } from './column-rows.ts';
import { documentedSelect } from './documented-select.ts';

/** Rows drawn at first, as many as a popup or panel has room for. More follow before the end of the list comes into view. */
const FIRST = 12;
/** Rows added each time the end is reached: enough to read on, few enough for one frame. */
const MORE = 60;
/** Up to this many columns, a filter is not worth its space. */
const FEW = 6;
/** Up to this many rows, the fields of the outermost columns start unfolded. */
const UNFOLDED = 40;

export const columns: Section = {
  id: 'columns',
  title: 'sectionColumns',
  titleOf,
  when: (asset) => asset.columns !== undefined,
  count: (asset) => countOf(asset) ?? 0,
  View: ({ asset }) => {
    const { columns: first = [], columnCount: total = first.length } = asset;
    if (first.length === 0) return <p class="soft">{t('columnNone')}</p>;
    if (total === first.length) return <ColumnTree asset={asset} of={first} />;
    return (
      <PartView name="columns" asset={asset} meanwhile={<ColumnTree asset={asset} of={first} total={total} reading />}>
        {(all) => <ColumnTree asset={asset} of={all.columns} total={all.total} />}
      </PartView>
    );
  },
};

/** The number of columns, read or not; undefined = unknown, or a kind without columns. */
export const countOf = ({ columns: first, columnCount }: Asset): number | undefined => columnCount ?? first?.length;

/** The heading: topics and search indexes have fields, everything else columns. */
export function titleOf({ kind }: Pick<Asset, 'kind'>): MessageKey {
  return kind === 'topic' || kind === 'searchIndex' ? 'sectionFields' : 'sectionColumns';
}

interface ColumnsProps {
  readonly asset: Asset;
  readonly of: readonly Column[];
  /** The number of columns in the catalog; preset: those in `of`. */
  readonly total?: number;
  /** The rest of the columns is being read. */
  readonly reading?: boolean;
}

/** A filterable tree of columns: one stop in the Tab order, arrow keys inside. */
export function ColumnTree({ asset, of, total = of.length, reading = false }: ColumnsProps) {
  const all = useMemo(() => flatten(of), [of]);
  const keys = useMemo(() => new Map(asset.keys), [asset.keys]);
  const [open, setOpen] = useState<ReadonlySet<string>>(() => openAtFirst(all));
  const [text, setText] = useState('');
  const [limit, setLimit] = useState(FIRST);
  const pattern = useMemo(() => patternOf(text), [text]);
  const rows = useMemo(() => (pattern ? matching(all, pattern) : unfolded(all, open)), [all, open, pattern]);

  const tests = found(asset.facts.checks?.tests)?.columns;
  const tested = useMemo(() => new Map(tests?.map(({ column, state }) => [column, state])), [tests]);

  const toggle = (row: ColumnRow, wanted = !open.has(row.id)): void => {
    const next = new Set(open);
    if (wanted) next.add(row.id);
    else next.delete(row.id);
    setOpen(next);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (moveRovingFocus(event, '[role="treeitem"]', () => setLimit(rows.length))) return;
    const row = rowAt(event, rows);
    const wanted = row && !pattern && row.column.children.length > 0 ? unfolds(event) : undefined;
    if (!row || wanted === undefined) return;
    event.preventDefault();
    toggle(row, wanted);
  };

  return (
    <>
      {all.length > FEW && (
        <div data-filter>
          <SearchField
            name={t('columnFilter')}
            hint={t('columnFilterHint', Math.max(all.length, total))}
            value={text}
            slim
            onText={(typed) => {
              setText(typed);
              setLimit(FIRST);
            }}
          />
        </div>
      )}
      <p class={pattern ? 'hint' : 'sr'} role="status">
        {pattern ? counted('columnMatch', 'columnMatches', rows.length, [rows.length, all.length, text.trim()]) : ''}
      </p>
      {asset.kind === 'table' && rows.length > 0 && (
        <p>
          <CopyButton
            text={() => documentedSelect(asset, pattern ? outermost(of, rows) : of)}
            name={t(pattern ? 'columnSelectFound' : 'columnSelect')}
            words={t(pattern ? 'columnSelectFound' : 'columnSelect')}
            look="link-btn"
            disabled={of.length < total}
          />
        </p>
      )}
      <div class="cols" role="tree" aria-label={t('sectionColumns')} onKeyDown={onKeyDown}>
        {rows.slice(0, limit).map((row, index) => (
          <ColumnView
            key={row.id}
            row={row}
            first={index === 0}
            pattern={pattern}
            open={open.has(row.id)}
            keyed={row.column.key ?? (row.depth === 1 ? keys.get(row.column.ownName) : undefined)}
            tested={tested.get(row.path.join('.'))}
            serviceType={asset.serviceType}
            onToggle={() => toggle(row)}
          />
        ))}
        {rows.length > limit && <EndReached onReach={() => setLimit(limit + MORE)} />}
      </div>
      {of.length < total && !reading && (
        <p class="soft">
          <OutLink href={asset.href}>{t('moreInCatalog', total - of.length)}</OutLink>
        </p>
      )}
    </>
  );
}

/** An invisible mark one screen before the end of the rows; calls back when it comes into view. */
function EndReached({ onReach }: { readonly onReach: () => void }) {
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!end.current) return;
    const watching = new IntersectionObserver((seen) => seen.some(({ isIntersecting }) => isIntersecting) && onReach());
    watching.observe(end.current);
    return () => watching.disconnect();
  }, [onReach]);
  return <div ref={end} class="cols-end" role="none" />;
}

function openAtFirst(all: readonly ColumnRow[]): ReadonlySet<string> {
  return new Set(
    all.length > UNFOLDED ? [] : all.filter(({ depth, column }) => depth === 1 && column.children.length > 0).map(({ id }) => id),
  );
}

function rowAt(event: Event, rows: readonly ColumnRow[]): ColumnRow | undefined {
  const at = event.target instanceof HTMLElement ? event.target.dataset.column : undefined;
  return rows.find(({ id }) => id === at);
}

/**
 * true for the key that unfolds (towards the end of the line), false for the one that folds; undefined = neither. In right-to-left text the
 * arrows swap.
 */
function unfolds(event: KeyboardEvent): boolean | undefined {
  const rtl = event.currentTarget instanceof Element && getComputedStyle(event.currentTarget).direction === 'rtl';
  if (event.key === (rtl ? 'ArrowLeft' : 'ArrowRight')) return true;
  if (event.key === (rtl ? 'ArrowRight' : 'ArrowLeft')) return false;
  return undefined;
}
