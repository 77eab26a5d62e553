import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { KINDS } from '../card/kinds.ts';
import { Path } from '../card/path.tsx';
import { ownerWords } from '../card/verdict/label-words.ts';
import { t } from '../i18n.ts';
import type { Asset } from '../model/asset.ts';
import type { TableHit } from '../model/page-query.ts';
import { LinkButton, pressed } from '../ui/button.tsx';
import { Glyph } from '../ui/glyph.tsx';
import { Icon } from '../ui/icon.tsx';
import { stripBidi } from '../ui/strip-bidi.ts';
import type { SymbolName } from '../ui/symbols.ts';
import { doesWords, findingWords, personalWords, type QueryRow, stateWords } from './query-words.ts';

/** Guesses of a name that show at first. */
const FIRST_GUESSES = 3;

interface QueryRowProps {
  readonly row: QueryRow;
  /** In ms since 1970. */
  readonly now: number;
  /** It is the list's stop in the Tab order. */
  readonly isFirst: boolean;
  readonly onChoose: ((asset: Asset) => void) | undefined;
}

/** One table of a query: its name as written, and the table in the catalog, or those that may be meant, each of which opens its card. */
export function QueryRowView({ row: { use, finding }, now, isFirst, onChoose }: QueryRowProps) {
  const name = (
    <>
      <span class="title">
        <bdi>{use.written}</bdi>
      </span>
      <span class="right">{doesWords(use)}</span>
    </>
  );
  if (finding.state === 'found') {
    const { hit } = finding;
    return (
      <li class="query-row" data-finding="found">
        <Row hit={hit} isStop={isFirst} onChoose={onChoose}>
          {name}
          <HitWords hit={hit} personal={personalWords(hit, use)} now={now} />
        </Row>
      </li>
    );
  }
  const guesses = finding.state === 'guessed' ? finding.hits : [];
  return (
    <li class="query-row" data-finding={finding.state}>
      <div class="asset-row still">
        <Icon name="table" />
        {name}
        <Say symbol={guesses.length > 0 ? 'many' : 'absent'}>{findingWords(finding)}</Say>
      </div>
      {guesses.length > 0 && <Guesses use={use} hits={guesses} now={now} isFirst={isFirst} onChoose={onChoose} />}
    </li>
  );
}

interface GuessesProps extends Omit<QueryRowProps, 'row'> {
  readonly use: QueryRow['use'];
  readonly hits: readonly TableHit[];
}

function Guesses({ use, hits, now, isFirst, onChoose }: GuessesProps) {
  const [isWhole, setWhole] = useState(hits.length <= FIRST_GUESSES + 1);
  return (
    <>
      <ul class="guesses" aria-label={t('queryGuessesOf', stripBidi(use.written))}>
        {(isWhole ? hits : hits.slice(0, FIRST_GUESSES)).map((hit, at) => (
          <li key={hit.asset.id}>
            <Row hit={hit} isStop={isFirst && at === 0} onChoose={onChoose}>
              <span class="title">
                <bdi>{hit.asset.name}</bdi>
              </span>
              <HitWords hit={hit} personal={personalWords(hit, use)} now={now} />
            </Row>
          </li>
        ))}
      </ul>
      {!isWhole && (
        <p class="more-guesses">
          <LinkButton onPress={() => setWhole(true)}>{t('queryMoreGuesses', hits.length - FIRST_GUESSES)}</LinkButton>
        </p>
      )}
    </>
  );
}

interface RowProps {
  readonly hit: TableHit;
  readonly isStop: boolean;
  readonly onChoose: QueryRowProps['onChoose'];
  readonly children: ComponentChildren;
}

function Row({ hit: { asset }, isStop, onChoose, children }: RowProps) {
  const words = (
    <>
      <Icon name={KINDS[asset.kind].icon} />
      {children}
    </>
  );
  if (!onChoose) return <div class="asset-row still">{words}</div>;
  return (
    <button type="button" class="asset-row" tabIndex={isStop ? 0 : -1} data-asset={asset.id} onClick={pressed(() => onChoose(asset))}>
      {words}
    </button>
  );
}

/** What the search says of a table. */
function HitWords({ hit, personal, now }: { readonly hit: TableHit; readonly personal: string; readonly now: number }) {
  const { asset } = hit;
  const state = stateWords(hit, now);
  return (
    <>
      {state && <Say symbol={state.symbol}>{state.words}</Say>}
      {personal !== '' && <Say symbol="lock">{personal}</Say>}
      <span class="say">
        <bdi>{ownerWords(asset)}</bdi>
      </span>
      <span class="path one-line">
        {t(KINDS[asset.kind].word)} · <Path parts={asset.path} whole={[...asset.path, asset.name]} />
      </span>
    </>
  );
}

function Say({ symbol, children }: { readonly symbol: SymbolName; readonly children: string }) {
  return (
    <span class="say with-symbol">
      <Glyph name={symbol} small />
      <bdi>{children}</bdi>
    </span>
  );
}
