import type { ComponentChild } from 'preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import { counted, t } from '../../../i18n.ts';
import type { Asset } from '../../../model/asset.ts';
import type { Lineage } from '../../../model/lineage.ts';
import { LinkButton } from '../../../ui/button.tsx';
import type { Actions } from '../../actions.ts';
import { PartView } from '../../part-view.tsx';
import type { Section } from '../../section.ts';
import { found } from '../../verdict/verdict-words.ts';
import { ColumnLineage } from './lineage-columns.tsx';
import { type Drawing, type DrawingProps, LineageDrawing } from './lineage-drawing.ts';
import { Rail } from './lineage-rail.tsx';

export const lineage: Section = {
  id: 'lineage',
  title: 'sectionLineage',
  when: ({ detail, parts }) => detail === 'whole' && parts.includes('lineage'),
  fold: { explains: ({ about }) => about === 'sources', summary },
  View: ({ asset, actions }) => <Flows asset={asset} actions={actions} />,
};

function summary({ facts: { checks } }: Asset): string {
  const total = found(checks?.sources)?.total ?? 0;
  if (total === 0) return '';
  return counted('sectionLineageSourceOne', 'sectionLineageSourceMany', total);
}

/** Whether the verdict may name tables two steps upstream: the first read must then go that far. */
function hasBadSources({ kind, facts: { checks } }: Asset): boolean {
  const sources = found(checks?.sources);
  return kind !== 'table' && sources !== null && sources.withIncident.length + sources.failing.length > 0;
}

function Flows({ asset, actions }: { readonly asset: Asset; readonly actions: Actions }) {
  const [isWide, setWide] = useState(() => hasBadSources(asset));
  const shown = (part: Lineage): ComponentChild => (
    <>
      <Drawn asset={asset} lineage={part} actions={actions} />
      <Rail asset={asset} lineage={part} actions={actions} />
    </>
  );
  return (
    <PartView name="lineage" asset={asset}>
      {(near) =>
        near.up.total + near.down.total === 0 ? (
          <p class="soft">{t('lineageNone')}</p>
        ) : (
          <>
            {isWide ? (
              <PartView name="widerLineage" asset={asset} meanwhile={shown(near)}>
                {shown}
              </PartView>
            ) : (
              shown(near)
            )}
            <p>
              <LinkButton expanded={isWide} onPress={() => setWide(!isWide)}>
                {t(isWide ? 'lineageNear' : 'lineageFurther')}
              </LinkButton>
            </p>
            <ColumnLineage asset={asset} lineage={near} />
          </>
        )
      }
    </PartView>
  );
}

/**
 * From this width in px a drawing shows more than it hides. Once drawn, it stays down to `STILL_WIDE`, so that its own scrollbar cannot
 * remove it.
 */
const WIDE = 520;
const STILL_WIDE = 480;

function Drawn(props: DrawingProps) {
  const load = useContext(LineageDrawing);
  const place = useRef<HTMLDivElement>(null);
  const [isWide, setWide] = useState(false);
  const [drawing, setDrawing] = useState<{ readonly Drawing: Drawing } | null>(null);
  useEffect(() => {
    if (!load || !place.current) return;
    const watching = new ResizeObserver(([seen]) => {
      const width = seen?.contentRect.width ?? 0;
      setWide((before) => width >= (before ? STILL_WIDE : WIDE));
    });
    watching.observe(place.current);
    return () => watching.disconnect();
  }, [load]);
  useEffect(() => {
    // If loading fails, the list beside it says the same.
    if (isWide)
      load?.().then(
        (Drawing) => setDrawing({ Drawing }),
        () => undefined,
      );
  }, [isWide, load]);
  return <div ref={place}>{isWide && drawing && <drawing.Drawing {...props} />}</div>;
}
