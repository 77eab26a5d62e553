import { useLayoutEffect, useState } from 'preact/hooks';
import { type MessageKey, t } from '../i18n.ts';
import type { Asset } from '../model/asset.ts';
import { Icon } from '../ui/icon.tsx';
import { Boundary } from './boundary.tsx';
import { sectionFailed } from './failed.tsx';
import type { Section, SectionProps } from './section.ts';
import type { Verdict } from './verdict/verdict.ts';

interface CardSectionProps extends SectionProps {
  readonly section: Section;
  readonly verdict: Verdict;
}

/** A section with its heading. A folded one is drawn, and read, only once it is opened. */
export function CardSection({ section, asset, verdict, actions }: CardSectionProps) {
  const { id, count, fold, View } = section;
  const title = titleOf(section, asset);
  return (
    <section class={`sec sec-${id}`} aria-label={t(title)}>
      {fold ? (
        <Fold section={section} asset={asset} verdict={verdict} actions={actions} />
      ) : (
        <>
          <div class="sec-head">
            <h3>{t(title)}</h3>
            {count && <span class="count num">{count(asset)}</span>}
          </div>
          <Boundary of={asset} instead={sectionFailed}>
            <View asset={asset} actions={actions} />
          </Boundary>
        </>
      )}
    </section>
  );
}

const titleOf = (section: Section, asset: Asset): MessageKey => section.titleOf?.(asset) ?? section.title;

function Fold({ section, asset, verdict, actions }: CardSectionProps) {
  const { count, fold, View } = section;
  const explains = fold?.explains?.(verdict) ?? false;
  const [open, setOpen] = useState(explains);
  useLayoutEffect(() => {
    if (explains) setOpen(true);
  }, [explains]);
  const summary = fold?.summary?.(asset) ?? '';
  return (
    <details class="fold" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <span class="turn">
          <Icon name="right" small flip />
        </span>
        <h3>{t(titleOf(section, asset))}</h3>
        {count && <span class="count num">{count(asset)}</span>}
        {summary !== '' && (
          <span class="sum">
            <bdi>{summary}</bdi>
          </span>
        )}
      </summary>
      {open && (
        <div class="in">
          <Boundary of={asset} instead={sectionFailed}>
            <View asset={asset} actions={actions} />
          </Boundary>
        </div>
      )}
    </details>
  );
}
