import type { ComponentChild } from 'preact';
import { type MessageKey, t } from '../../../i18n.ts';
import type { Key } from '../../../model/asset.ts';
import type { TestState } from '../../../model/verdict-inputs.ts';
import { pressed } from '../../../ui/button.tsx';
import { CopyButton } from '../../../ui/copy-button.tsx';
import { WayToAll } from '../../../ui/cut.tsx';
import { Glyph } from '../../../ui/glyph.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { stripBidi } from '../../../ui/strip-bidi.ts';
import type { SymbolName } from '../../../ui/symbols.ts';
import { Chips } from '../belongs-to.tsx';
import type { ColumnRow } from './column-rows.ts';
import { plainText } from './column-text.ts';
import { sqlName } from './documented-select.ts';

interface ColumnViewProps {
  readonly row: ColumnRow;
  /** Whether this row is the list's one stop in the Tab order. */
  readonly first: boolean;
  readonly pattern: RegExp | null;
  readonly open: boolean;
  readonly keyed: Key | undefined;
  /** The worst latest result among its tests; undefined = none are known. */
  readonly tested: TestState | undefined;
  readonly serviceType: string | null;
  readonly onToggle: () => void;
}

/** One row of the column list. `pattern` is marked in its texts. */
export function ColumnView({ row, first, pattern, open, keyed, tested, serviceType, onToggle }: ColumnViewProps) {
  const { column, id, depth, above, position, siblings } = row;
  const nested = column.children.length > 0 && !pattern;
  const type = column.children.length > 0 ? `${column.type} · ${column.children.length}` : column.type;
  return (
    <div
      class={pattern || depth === 1 ? 'col' : depth === 2 ? 'col nest' : 'col nest2'}
      role="treeitem"
      tabIndex={first ? 0 : -1}
      data-column={id}
      aria-level={pattern ? 1 : depth}
      aria-posinset={pattern ? undefined : position}
      aria-setsize={pattern ? undefined : siblings}
      aria-expanded={nested ? open : undefined}
    >
      <div class="top">
        {nested && (
          <span class="tw" aria-hidden="true" onClick={pressed(onToggle)}>
            <Icon name="right" small flip />
          </span>
        )}
        <bdi class="cname">
          {pattern && above.length > 0 && <span class="mute">{above.join('.')}.</span>}
          {withMarks(column.name, pattern)}
        </bdi>
        {column.ownName !== column.name && <bdi class="cown">{withMarks(column.ownName, pattern)}</bdi>}
        <CopyButton text={sqlName(column.ownName, serviceType)} name={t('columnCopy', stripBidi(column.name))} />
        {keyed && <KeyMark of={keyed} />}
        {column.notNull && keyed !== 'primary' && <span class="mark">{t('columnNotNull')}</span>}
        {tested && <TestMark of={tested} />}
        <span class="ctype" title={stripBidi(column.type)}>
          <bdi>{type}</bdi>
        </span>
      </div>
      {column.description.trim() === '' ? (
        <p class="mute">{t('sectionNoDescriptionShort')}</p>
      ) : (
        <p>
          <bdi>{withMarks(plainText(column.description), pattern)}</bdi>
        </p>
      )}
      {column.isCut && <WayToAll words={t('columnDeeper')} />}
      {column.tags.length > 0 && <Chips tags={column.tags} />}
      {column.terms.length > 0 && <Chips tags={column.terms} icon="term" />}
    </div>
  );
}

function TestMark({ of }: { readonly of: TestState }) {
  const { symbol, word } = TESTS[of];
  return (
    <span class="mark tested">
      <Glyph name={symbol} />
      {t(word)}
    </span>
  );
}

const WITHOUT_RESULT = { symbol: 'none', word: 'columnTestsOpen' } as const;

const TESTS: Readonly<Record<TestState, { readonly symbol: SymbolName; readonly word: MessageKey }>> = {
  failed: { symbol: 'bad', word: 'columnTestFails' },
  aborted: WITHOUT_RESULT,
  'not-run': WITHOUT_RESULT,
  queued: WITHOUT_RESULT,
  hidden: { symbol: 'none', word: 'columnTestsHidden' },
  passed: { symbol: 'good', word: 'columnTestsPass' },
};

const KEYS: Readonly<Record<Key, { readonly mark: MessageKey; readonly name: MessageKey }>> = {
  primary: { mark: 'columnPrimaryMark', name: 'columnPrimary' },
  foreign: { mark: 'columnForeignMark', name: 'columnForeign' },
  unique: { mark: 'columnUniqueMark', name: 'columnUnique' },
};

function KeyMark({ of }: { readonly of: Key }) {
  const { mark, name } = KEYS[of];
  return (
    <abbr class="mark" title={t(name)}>
      {t(mark)}
    </abbr>
  );
}

/** Characters of a name in which matches are marked. */
const LONGEST = 1_000;

function withMarks(text: string, pattern: RegExp | null): ComponentChild {
  if (!pattern || text.length > LONGEST) return text;
  return text.split(pattern).map((part, index) => (index % 2 === 1 ? <mark>{part}</mark> : part));
}
