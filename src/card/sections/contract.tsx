import type { ComponentChildren } from 'preact';
import { language, type MessageKey, t } from '../../i18n.ts';
import type { Asset } from '../../model/asset.ts';
import type { Contract, ServiceTerm } from '../../model/surroundings.ts';
import type { ContractResult } from '../../model/verdict-inputs.ts';
import { Description } from '../../ui/description.tsx';
import { Glyph } from '../../ui/glyph.tsx';
import type { SymbolName } from '../../ui/symbols.ts';
import { Age, useNow } from '../outcome/state-frame.tsx';
import { PartView } from '../part-view.tsx';
import type { Section } from '../section.ts';
import { found } from '../verdict/verdict-words.ts';
import { Pair } from './belongs-to.tsx';

export const contract: Section = {
  id: 'contract',
  title: 'sectionContract',
  // Few assets of other kinds have a contract, so its absence needs no section.
  when: ({ detail, kind, parts, facts }) =>
    detail === 'whole' && parts.includes('contract') && (kind === 'table' || found(facts.checks?.contract) !== null),
  fold: { explains: ({ about }) => about === 'contract', summary },
  View: ({ asset }) => (
    <PartView name="contract" asset={asset}>
      {(part) => (part.contract ? <Promised contract={part.contract} /> : <p class="soft">{t('contractNone')}</p>)}
    </PartView>
  ),
};

function summary({ facts: { checks } }: Asset): string {
  if (checks?.contract === null) return t('contractNone');
  const result = found(checks?.contract);
  return result ? t(STATES[result.state].word) : '';
}

function Promised({ contract }: { readonly contract: Contract }) {
  const now = useNow();
  const { name, description, status, result, message, promised, terms, termsOfUse, reviewers, inherited } = contract;
  const { symbol, word } = STATES[result.state];
  return (
    <>
      <p class="contract-said" data-contract={result.state}>
        <Glyph name={symbol} />
        <span>
          <b>{t(word)}</b>
          {result.at !== null && (
            <>
              {' · '}
              <Age at={result.at} now={now} />
            </>
          )}
          {message !== '' && (
            <small>
              <bdi>{message}</bdi>
            </small>
          )}
        </span>
      </p>
      {inherited && <p class="soft">{t('contractInherited')}</p>}
      <dl class="pairs">
        <Text title="contractName">{name}</Text>
        {status !== '' && <Text title="contractStatus">{status}</Text>}
        <Pair title="contractPromises">{promisedWords(promised)}</Pair>
        {terms.map((term) => (
          <Text key={term.of} title={TERMS[term.of]}>
            {termWords(term)}
          </Text>
        ))}
        {reviewers.length > 0 && <Text title="contractReviewers">{reviewers.join(', ')}</Text>}
        {description !== '' && (
          <Pair title="sectionDescription">
            <Description text={description} />
          </Pair>
        )}
        {termsOfUse !== '' && (
          <Pair title="contractTermsOfUse">
            <Description text={termsOfUse} />
          </Pair>
        )}
      </dl>
    </>
  );
}

function Text({ title, children }: { readonly title: MessageKey; readonly children: ComponentChildren }) {
  return (
    <Pair title={title}>
      <bdi>{children}</bdi>
    </Pair>
  );
}

function promisedWords({ columns, semantics, quality }: Contract['promised']): string {
  const words = [
    columns > 0 ? t('contractColumns', columns) : '',
    semantics > 0 ? t('contractSemantics', semantics) : '',
    quality > 0 ? t('contractQuality', quality) : '',
  ].filter((one) => one !== '');
  return words.length > 0 ? words.join(' · ') : t('contractNothing');
}

/** Units that `Intl` can count in the reader's language. Any other is shown as the catalog names it. */
const UNITS = new Set(['minute', 'hour', 'day', 'week', 'month', 'year']);

function termWords(term: ServiceTerm): string {
  if (term.of === 'available') return term.time;
  const { amount, unit } = term;
  if (!UNITS.has(unit)) return `${amount} ${unit}`;
  return new Intl.NumberFormat(language(), { style: 'unit', unit, unitDisplay: 'long' }).format(amount);
}

const TERMS: Readonly<Record<ServiceTerm['of'], MessageKey>> = {
  refresh: 'contractRefresh',
  latency: 'contractLatency',
  retention: 'contractRetention',
  available: 'contractAvailable',
};

const STATES: Readonly<Record<ContractResult['state'], { readonly symbol: SymbolName; readonly word: MessageKey }>> = {
  kept: { symbol: 'good', word: 'verdictContractKept' },
  broken: { symbol: 'bad', word: 'verdictContractBroken' },
  'not-run': { symbol: 'none', word: 'contractNotRun' },
};
