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

/** Rows drawn at first: those that a popup or a panel has room for. More come before their end is seen. */
const FIRST = 12;
/** Rows drawn with each reach of the end: enough for the eye, few enough for a frame. */
const MORE = 60;
/** Up to so many columns a filter costs more than it finds. */
const FEW = 6;
/** Up to so many, fields of the outermost columns are unfolded from the start. */
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

/** How many columns it has, be they there or not; undefined = it is not known, or of no kind that has some. */
export const countOf = ({ columns: first, columnCount }: Asset): number | undefined => columnCount ?? first?.length;

/** Messages and documents have fields. */
export function titleOf({ kind }: Pick<Asset, 'kind'>): MessageKey {
  return kind === 'topic' || kind === 'searchIndex' ? 'sectionFields' : 'sectionColumns';
}

interface ColumnsProps {
  readonly asset: Asset;
  readonly of: readonly Column[];
  /** How many there are; preset: these. */
  readonly total?: number;
  /** The rest of them is on its way. */
  readonly reading?: boolean;
}

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

/** Stands a screen before the end of the rows, and tells when it comes into view. */
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

/** What a key wants: to unfold (towards the end of the line) or to fold; undefined = neither. Right to left, the arrows change sides. */
function unfolds(event: KeyboardEvent): boolean | undefined {
  const rtl = event.currentTarget instanceof Element && getComputedStyle(event.currentTarget).direction === 'rtl';
  if (event.key === (rtl ? 'ArrowLeft' : 'ArrowRight')) return true;
  if (event.key === (rtl ? 'ArrowRight' : 'ArrowLeft')) return false;
  return undefined;
}
