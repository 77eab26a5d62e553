import { t } from '../../../i18n.ts';
import type { Feature, MetricPart } from '../../../model/details.ts';
import type { Actions } from '../../actions.ts';
import { WayOn } from '../../asset-link.tsx';
import { Chips } from '../belongs-to.tsx';

interface FeaturesProps {
  readonly features: readonly Feature[];
  readonly actions: Actions;
}

/** The features of a model, each with the columns it is made from. */
export function Features({ features, actions }: FeaturesProps) {
  return (
    <ul class="features">
      {features.map((feature, index) => (
        <li key={index}>
          <Described {...feature} type={[feature.type, feature.algorithm].filter((part) => part !== '').join(' · ')} />
          {feature.tags.length > 0 && <Chips tags={feature.tags} />}
          {feature.sources.map((source, at) => (
            <small key={at}>
              {t('detailsFrom')} <Source source={source} choose={actions.choose} />
            </small>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** The dimensions by which a metric can be split, or the inputs that it is calculated from. */
export function MetricParts({ parts }: { readonly parts: readonly MetricPart[] }) {
  return (
    <ul class="features">
      {parts.map((part, index) => (
        <li key={index}>
          <Described {...part} />
          {part.expression !== '' && (
            <small>
              <bdi class="mono">{part.expression}</bdi>
            </small>
          )}
        </li>
      ))}
    </ul>
  );
}

function Described({ name, type, description }: Pick<MetricPart, 'name' | 'type' | 'description'>) {
  return (
    <>
      <div class="top">
        <b>
          <bdi>{name}</bdi>
        </b>{' '}
        <bdi class="ctype">{type}</bdi>
      </div>
      {description !== '' && (
        <p>
          <bdi>{description}</bdi>
        </p>
      )}
    </>
  );
}

interface SourceProps {
  readonly source: Feature['sources'][number];
  readonly choose: Actions['choose'];
}

function Source({ source: { column, asset }, choose }: SourceProps) {
  if (!asset) return <bdi>{column}</bdi>;
  return (
    <WayOn to={asset} choose={choose} href={asset.href}>
      <bdi>{column === '' ? asset.name : `${asset.name}.${column}`}</bdi>
    </WayOn>
  );
}
