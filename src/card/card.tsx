import type { ComponentChildren } from 'preact';
import { useContext, useRef } from 'preact/hooks';
import { t } from '../i18n.ts';
import type { Asset } from '../model/asset.ts';
import type { RungName } from '../model/outcome.ts';
import type { Announcement } from '../model/verdict-inputs.ts';
import { IconButton, LinkButton, OutLink } from '../ui/button.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import { Description } from '../ui/description.tsx';
import { Glyph } from '../ui/glyph.tsx';
import { Icon } from '../ui/icon.tsx';
import { InCatalog } from '../ui/in-catalog.ts';
import { stripBidi } from '../ui/strip-bidi.ts';
import type { Actions } from './actions.ts';
import { AssetList } from './asset-row.tsx';
import { Boundary } from './boundary.tsx';
import { CardSection } from './card-section.tsx';
import { sectionFailed } from './failed.tsx';
import { KINDS } from './kinds.ts';
import { RUNG_WORDS } from './outcome/rungs.ts';
import { Age, useNow } from './outcome/state-frame.tsx';
import { type Section, Sections } from './section.ts';
import { inPersonsOrder, SectionOrder } from './section-order.ts';
import { type Verdict, verdictOf } from './verdict/verdict.ts';

interface CardProps {
  readonly asset: Asset;
  readonly rung: RungName;
  /** When the server answered, in ms since 1970. */
  readonly seenAt: number;
  /** Other assets on the same page. */
  readonly others?: readonly Asset[];
  /** More answers are on the way: placeholder lines stand for what is not read yet. */
  readonly reading: boolean;
  /** A band above the verdict. */
  readonly notice?: ComponentChildren;
  readonly actions: Actions;
}

/** One asset, in the order in which a reader asks: is it the right one, can I trust it, who owns it, what is it. */
export function Card({ asset, rung, seenAt, others = [], reading, notice, actions }: CardProps) {
  const now = useNow();
  const verdict = verdictOf(asset, now, reading);
  const sections = useContext(Sections);
  const order = useContext(SectionOrder);
  return (
    <InCatalog.Provider value={asset.href}>
      <article class="card" aria-label={`${t(KINDS[asset.kind].word)} ${stripBidi(asset.name)}`} onKeyDown={focusFilter}>
        <Head asset={asset} actions={actions} />
        <div class="card-body">
          {notice}
          <VerdictView verdict={verdict} />
          {inOrder(sections, asset, verdict, order).map((section) => (
            <Boundary key={section.id} of={asset} instead={sectionFailed}>
              <CardSection section={section} asset={asset} verdict={verdict} actions={actions} />
            </Boundary>
          ))}
          {asset.detail === 'hit' && reading && <Lines />}
          {others.length > 0 && (
            <section class="sec" aria-label={t('cardOthers')}>
              <div class="sec-head">
                <h3>{t('cardOthers')}</h3>
                <span class="count num">{others.length}</span>
              </div>
              <AssetList name={t('cardOthers')} assets={others} onChoose={actions.choose} />
            </section>
          )}
        </div>
        <footer class="card-foot">
          <span class="grow">
            <bdi class="from one-line">{hostOf(asset.href)}</bdi>
            <span class="rung">{t(RUNG_WORDS[rung])}</span>
            {actions.notThis && (
              <>
                {' · '}
                <LinkButton onPress={() => actions.notThis?.(asset)}>{t('cardNotThis')}</LinkButton>
              </>
            )}
          </span>
          <Age at={seenAt} now={now} />
          <IconButton icon="refresh" name={t('cardAgain')} onPress={actions.again} />
        </footer>
      </article>
    </InCatalog.Provider>
  );
}

/**
 * In the user's order, with exceptions: a section that explains a problem comes before the description of the asset, owners stay first only
 * where the user put them first, and the definition of a glossary term comes before its owners.
 */
function inOrder(sections: readonly Section[], asset: Asset, verdict: Verdict, order: readonly string[]): readonly Section[] {
  const shown = inPersonsOrder(sections, order).filter(({ when }) => when(asset));
  const owners = shown.slice(0, 1).filter((section) => section.id === 'owners');
  const meaning = owners.length > 0 && asset.kind === 'glossaryTerm' ? shown.filter((section) => section.id === 'description') : [];
  const first = [...meaning, ...owners];
  const explaining = shown.filter((section) => section.fold?.explains?.(verdict));
  return [...first, ...explaining, ...shown.filter((section) => !first.includes(section) && !explaining.includes(section))];
}

function Head({ asset, actions }: { readonly asset: Asset; readonly actions: Actions }) {
  const kind = KINDS[asset.kind];
  return (
    <header class="card-head">
      <div class="card-top">
        {actions.back && <IconButton icon="back" name={t('searchBack')} onPress={actions.back} />}
        <span class="kind">
          <Icon name={kind.icon} />
          {t(kind.word)}
        </span>
        <span class="tools">
          {actions.openPanel && <IconButton icon="panel" name={t('cardOpenPanel')} onPress={actions.openPanel} />}
          <OutLink look="icon-btn" href={asset.href} name={t('cardOpenInCatalog')}>
            <Icon name="open" />
          </OutLink>
          {actions.close && <IconButton icon="close" name={t('cardClose')} onPress={actions.close} />}
        </span>
      </div>
      <h2 class="name">
        <bdi>{asset.name}</bdi>
        <CopyButton text={asset.fqn} name={t('cardCopyName', stripBidi(asset.fqn))} />
      </h2>
      {asset.path.length > 0 && (
        <ol class="crumbs" aria-label={t('cardWhere')}>
          {asset.path.map((part, index) => (
            <li key={index}>
              <bdi title={stripBidi(part)}>{part}</bdi>
            </li>
          ))}
        </ol>
      )}
    </header>
  );
}

function VerdictView({ verdict: { level: worst, headline, why, reasons, notices } }: { readonly verdict: Verdict }) {
  const first = useRef(headline);
  return (
    <section class={`verdict v-${worst}`} aria-label={t('cardTrust')} data-level={worst}>
      <p class="verdict-line">
        <Glyph name={worst} />
        <span>
          <strong>
            <bdi>{headline}</bdi>
          </strong>
          {why && (
            <>
              {' '}
              <bdi class="why">{why}</bdi>
            </>
          )}
        </span>
      </p>
      {reasons.length > 0 && (
        <ul class="reasons">
          {reasons.map((reason) => (
            <li key={reason}>
              <bdi>{reason}</bdi>
            </li>
          ))}
        </ul>
      )}
      {notices.map((one, at) => (
        <Notice key={at} announcement={one} />
      ))}
      <span class="sr" role="status">
        {first.current === headline ? '' : headline}
      </span>
    </section>
  );
}

/** A band of its own: an announcement does not change the verdict. */
function Notice({ announcement: { title, text } }: { readonly announcement: Announcement }) {
  return (
    <div class="announce">
      <Glyph name="notice" />
      <div>
        <strong>
          <bdi>{title}</bdi>
        </strong>
        {text !== '' && <Description text={text} />}
      </div>
    </div>
  );
}

/** Placeholder for what is still being read, so that nothing already shown moves. */
export function Lines() {
  return (
    <div class="sec lines" aria-hidden="true">
      <span class="skeleton" />
      <span class="skeleton" />
      <span class="skeleton" />
    </div>
  );
}

/** `/` focuses the column filter, unless the user is typing. */
function focusFilter(event: KeyboardEvent): void {
  if (event.key !== '/' || event.target instanceof HTMLInputElement || !(event.currentTarget instanceof Element)) return;
  const filter = event.currentTarget.querySelector<HTMLInputElement>('[data-filter] input');
  if (!filter) return;
  event.preventDefault();
  filter.focus();
}

const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).host : address);
