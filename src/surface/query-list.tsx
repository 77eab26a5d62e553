import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Actions, ViewContext } from '../card/actions.ts';
import { LookingView, OutcomeView } from '../card/outcome/outcome-view.tsx';
import { t } from '../i18n.ts';
import type { PageQuery } from '../model/page-query.ts';
import { tablesIn } from '../sql/tables-in.ts';
import { LinkButton } from '../ui/button.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import { count } from '../ui/quantity.ts';
import { moveRovingFocus } from '../ui/roving-focus.ts';
import { markdownOf } from './query-markdown.ts';
import { QueryRowView } from './query-row.tsx';
import { type QueryRow, summaryOf } from './query-words.ts';
import { useTables } from './use-tables.ts';
import './query.css';

/** Maximum length (characters) of a query that is read. A longer one is refused whole, since a part of it would miss tables. */
const LONGEST_QUERY = 200_000;

/** Tables that are looked up; each twenty take a request. */
const MOST_TABLES = 100;

interface QueryListProps {
  readonly query: PageQuery;
  readonly hands: number;
  /** false while a card covers the list. */
  readonly isShown: boolean;
  readonly actions: Actions;
  readonly context: ViewContext;
  /** Looks the text up as a name instead; absent = it is none. */
  readonly onAsName?: (() => void) | undefined;
}

/** The tables that a query reads and writes: what the catalog has for each, as one list. */
export function QueryList({ query, hands, isShown, actions, context, onAsName }: QueryListProps) {
  const { text, dialect, within, service, partly } = query;
  const isTooLong = text.length > LONGEST_QUERY;
  const all = useMemo(() => (isTooLong ? [] : tablesIn(text, dialect)), [text, dialect, isTooLong]);
  const uses = all.slice(0, MOST_TABLES);
  const names = uses.map(({ parts, written }) => ({
    parts,
    isQuoted: /["`[]/.test(written),
    isIndirect: /\{\{|\b(?:ref|source)\s*\(/.test(written),
  }));
  const ask = names.length === 0 ? null : { names, within, ...(service !== undefined && { service }) };
  const { told, again } = useTables(ask, hands);
  const list = useRef<HTMLUListElement>(null);
  const pressed = useRef<HTMLElement | null>(null);
  useEffect(() => {
    if (isShown) pressed.current?.focus();
  }, [isShown]);

  if (isTooLong) return <Nothing state="query-too-long" heading={t('queryTooLong')} what={t('queryTooLongWhat', count(LONGEST_QUERY))} />;
  if (names.length === 0)
    return (
      <Nothing
        state="no-tables"
        heading={t('queryNoTable')}
        what={partly ? `${t('queryNoTableWhat')} ${t('queryPartly')}` : t('queryNoTableWhat')}
      >
        <AsName onAsName={onAsName} />
      </Nothing>
    );
  if (!told) return <LookingView />;
  if (told.say === 'failed')
    return <OutcomeView outcome={told.outcome} done={told.done} actions={{ ...actions, again }} context={context} />;

  const now = Date.now();
  const rows = uses.flatMap((use, at): readonly QueryRow[] => {
    const finding = told.found[at];
    return finding ? [{ use, finding }] : [];
  });
  const notes = [
    ...(partly ? [t('queryPartly')] : []),
    ...(dialect === null ? [t('queryDialect')] : []),
    ...(all.length > MOST_TABLES ? [t('queryFirst', count(MOST_TABLES), count(all.length))] : []),
  ];
  const { choose } = actions;
  return (
    <section class="outcome pl found query" data-outcome="tables" data-done="true" aria-labelledby="query-heading">
      <header class="query-head">
        <h2 id="query-heading">{t('queryHeading')}</h2>
        <p role="status">{summaryOf(rows).join(' ')}</p>
        {notes.map((note) => (
          <p key={note} class="soft">
            {note}
          </p>
        ))}
      </header>
      <ul
        class="rows"
        ref={list}
        aria-labelledby="query-heading"
        onKeyDown={(event) => moveRovingFocus(event, 'button.asset-row')}
        onClick={(event) => {
          pressed.current = event.target instanceof Element ? event.target.closest<HTMLElement>('button.asset-row') : null;
        }}
      >
        {rows.map((row, at) => (
          <QueryRowView
            key={at}
            row={row}
            now={now}
            isFirst={at === rows.findIndex(({ finding }) => 'hit' in finding || 'hits' in finding)}
            onChoose={choose}
          />
        ))}
      </ul>
      <footer class="results-foot">
        <p>{t('queryCardHas')}</p>
        <p class="query-steps">
          <CopyButton text={() => markdownOf(rows, notes, Date.now())} name={t('queryCopy')} words={t('queryCopy')} />
          <AsName onAsName={onAsName} />
        </p>
      </footer>
    </section>
  );
}

function AsName({ onAsName }: Pick<QueryListProps, 'onAsName'>) {
  return onAsName ? <LinkButton onPress={onAsName}>{t('queryAsName')}</LinkButton> : null;
}

interface NothingProps {
  readonly state: string;
  readonly heading: string;
  readonly what: string;
  readonly children?: ComponentChildren;
}

function Nothing({ state, heading, what, children }: NothingProps) {
  return (
    <div class="outcome pl" data-outcome={state} data-done="true">
      <div class="state results" role="status">
        <h2>{heading}</h2>
        <p class="soft">{what}</p>
        {children}
      </div>
    </div>
  );
}
