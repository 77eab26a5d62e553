import type { ComponentChild } from 'preact';
import { type MessageKey, t } from '../../i18n.ts';
import type { Column } from '../../model/asset.ts';
import { pressed } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { level } from '../../ui/level.ts';
import { mentionsAsText } from '../../ui/markup.tsx';
import { Chips } from './belongs-to.tsx';
import type { ColumnRow } from './column-rows.ts';

interface ColumnViewProps {
  readonly row: ColumnRow;
  /** The one stop of the list in the Tab order. */
  readonly first: boolean;
  readonly pattern: RegExp | null;
  readonly open: boolean;
  readonly onToggle: () => void;
}

export function ColumnView({ row: { column, id, depth, above, position, siblings }, first, pattern, open, onToggle }: ColumnViewProps) {
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
        {column.key && <KeyMark of={column.key} />}
        {column.notNull && column.key !== 'primary' && <span class="mark">{t('columnNotNull')}</span>}
        <bdi class="ctype" title={level(column.type)}>
          {type}
        </bdi>
      </div>
      {column.description.trim() === '' ? (
        <p class="mute">{t('sectionNoDescriptionShort')}</p>
      ) : (
        <p>
          <bdi>{withMarks(plainText(column.description), pattern)}</bdi>
        </p>
      )}
      {column.tags.length > 0 && <Chips tags={column.tags} />}
    </div>
  );
}

const KEYS: Readonly<Record<NonNullable<Column['key']>, { readonly mark: MessageKey; readonly name: MessageKey }>> = {
  primary: { mark: 'columnPrimaryMark', name: 'columnPrimary' },
  foreign: { mark: 'columnForeignMark', name: 'columnForeign' },
  unique: { mark: 'columnUniqueMark', name: 'columnUnique' },
};

function KeyMark({ of }: { readonly of: NonNullable<Column['key']> }) {
  const { mark, name } = KEYS[of];
  return (
    <abbr class="mark" title={t(name)}>
      {t(mark)}
    </abbr>
  );
}

/** Two lines show less than this. Characters. */
const LONGEST = 400;

/** In a row of two lines a description is text alone: its tags and Markdown signs would only be in the way. */
function plainText(description: string): string {
  return mentionsAsText(description.slice(0, LONGEST))
    .replace(/<\/?[a-z][^<>]*>/gi, ' ')
    .replace(/[*_`]{1,3}(?=\S)|(?<=\S)[*_`]{1,3}(?=\s|$)/g, (sign) => (sign.includes('_') ? sign : ''))
    .replace(/&(amp|lt|gt|quot|nbsp|#39);/g, (_entity, name: string) => ENTITIES[name] ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', '#39': "'" };

function withMarks(text: string, pattern: RegExp | null): ComponentChild {
  if (!pattern) return text;
  return text.split(pattern).map((part, index) => (index % 2 === 1 ? <mark>{part}</mark> : part));
}
