import type { ComponentChild, ComponentChildren } from 'preact';
import { type MessageKey, t } from '../../../i18n.ts';
import type { Asset, Owner } from '../../../model/asset.ts';
import type { Attribute, Code, Details, Related } from '../../../model/details.ts';
import type { AssetKind } from '../../../model/kind.ts';
import { isMaskedMail, isMaskedText } from '../../../model/masked.ts';
import { OutLink } from '../../../ui/button.tsx';
import { CodeBlock } from '../../../ui/code-block.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { count } from '../../../ui/quantity.ts';
import type { Actions } from '../../actions.ts';
import { AssetList } from '../../asset-row.tsx';
import { PartView } from '../../part-view.tsx';
import type { Section } from '../../section.ts';
import { ColumnTree } from '../columns/columns.tsx';
import { mailHref, mailOf } from '../owners/person.tsx';
import { attributeWords } from './attribute-words.ts';
import { ATTRIBUTES, CODE, RELATED } from './details-words.ts';
import { Features, MetricParts } from './features.tsx';
import { Tasks } from './tasks.tsx';

/** What an asset consists of and relates to, in the place of a table's columns. */
export const details: Section = {
  id: 'details',
  title: 'sectionDetails',
  titleOf: ({ kind }) => TITLES[kind] ?? 'sectionDetails',
  when: ({ detail, kind, parts }) => detail === 'whole' && (parts.includes('details') || kind in LISTS),
  View: ({ asset, actions }) => (
    <>
      {asset.parts.includes('details') && (
        <PartView name="details" asset={asset}>
          {(part) => <Groups asset={asset} details={part} actions={actions} />}
        </PartView>
      )}
      <CatalogList asset={asset} />
    </>
  ),
};

const TITLES: Partial<Record<AssetKind, MessageKey>> = {
  pipeline: 'detailsTasks',
  mlmodel: 'detailsFeatures',
  glossaryTerm: 'sectionRelations',
  tag: 'sectionRelations',
  domain: 'sectionRelations',
  dataProduct: 'sectionRelations',
  user: 'sectionRelations',
  team: 'sectionRelations',
};

/** Lists that can have thousands of entries: the catalog's own page shows them. */
const LISTS: Partial<Record<AssetKind, MessageKey>> = {
  domain: 'detailsAllAssets',
  dataProduct: 'detailsAllAssets',
};

function CatalogList({ asset: { kind, href } }: { readonly asset: Asset }) {
  const words = LISTS[kind];
  return words ? (
    <p>
      <OutLink href={href}>{t(words)}</OutLink>
    </p>
  ) : null;
}

function AttributeValue({ attribute }: { readonly attribute: Attribute }) {
  if (attribute.name === 'mail' && isMaskedMail(String(attribute.value))) return t('ownerMailHidden');
  const words = <bdi>{attributeWords(attribute)}</bdi>;
  const mail = attribute.name === 'mail' ? mailOf(String(attribute.value)) : undefined;
  return mail ? <OutLink href={mailHref(mail)}>{words}</OutLink> : words;
}

interface GroupsProps {
  readonly asset: Asset;
  readonly details: Details;
  readonly actions: Actions;
}

function Groups({ asset, details, actions }: GroupsProps) {
  const { attributes, people, tasks, features, settings, dimensions, measures, messages, related, code } = details;
  const groups: readonly ComponentChild[] = [
    tasks.length > 0 && <Tasks tasks={tasks} />,
    features.length > 0 && <Features features={features} actions={actions} />,
    attributes.length + people.length > 0 && (
      <dl class="pairs">
        {attributes.map((attribute) => (
          <Pair key={attribute.name} title={t(ATTRIBUTES[attribute.name])}>
            <AttributeValue attribute={attribute} />
          </Pair>
        ))}
        {people.map((group) => (
          <Pair key={group.name} title={t(group.name === 'experts' ? 'detailsExperts' : 'detailsReviewers')}>
            <People people={group.people} />
          </Pair>
        ))}
      </dl>
    ),
    settings.length > 0 && (
      <Group name={t('detailsSettings')}>
        <dl class="pairs">
          {settings.map(({ name, value }, index) => (
            <Pair key={index} title={<bdi>{name}</bdi>}>
              <bdi>{value === '' ? '–' : value}</bdi>
            </Pair>
          ))}
        </dl>
      </Group>
    ),
    dimensions.length > 0 && (
      <Group name={t('detailsDimensions')}>
        <MetricParts parts={dimensions} />
      </Group>
    ),
    measures.length > 0 && (
      <Group name={t('detailsMeasures')}>
        <MetricParts parts={measures} />
      </Group>
    ),
    ...messages.map(({ name, fields }) => (
      <Group key={name} name={t(name === 'request' ? 'detailsRequest' : 'detailsResponse')}>
        <ColumnTree asset={asset} of={fields} />
      </Group>
    )),
    ...related.map((group) => <RelatedAssets key={group.name} related={group} asset={asset} actions={actions} />),
    ...code.map((one) => <Folded key={one.name} code={one} open={asset.kind === 'query'} />),
  ].filter((group) => group !== false);
  return groups.length > 0 ? <div class="details">{groups}</div> : <p class="soft">{t('detailsNone')}</p>;
}

function Group({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <h4>{name}</h4>
      {children}
    </div>
  );
}

function Pair({ title, children }: { readonly title: ComponentChild; readonly children: ComponentChildren }) {
  return (
    <>
      <dt>{title}</dt>
      <dd>{children}</dd>
    </>
  );
}

function People({ people }: { readonly people: readonly Owner[] }) {
  return people.map(({ id, name, href }, index) => (
    <span key={id}>
      {index > 0 && ' · '}
      <OutLink look="plain" href={href}>
        <bdi>{name}</bdi>
      </OutLink>
    </span>
  ));
}

interface RelatedProps {
  readonly related: Related;
  readonly asset: Asset;
  readonly actions: Actions;
}

function RelatedAssets({ related: { name, assets, total, atLeast }, asset, actions }: RelatedProps) {
  return (
    <Group name={t(RELATED[name])}>
      <AssetList name={t(RELATED[name])} assets={assets} withOwner={false} onChoose={actions.choose} />
      {total > assets.length && (
        <p>
          <OutLink href={asset.href}>
            {atLeast ? t('atLeastInCatalog', count(total)) : t('moreInCatalog', count(total - assets.length))}
          </OutLink>
        </p>
      )}
    </Group>
  );
}

interface FoldedProps {
  readonly code: Code;
  /** Opens at first, since this list is what the asset consists of. */
  readonly open: boolean;
}

function Folded({ code: { name, language, text }, open }: FoldedProps) {
  const words = t(CODE[name]);
  return (
    <details class="fold" open={open}>
      <summary>
        <span class="turn">
          <Icon name="right" small flip />
        </span>
        <h4>{words}</h4>
        <span class="sum">
          <bdi>{language}</bdi>
        </span>
      </summary>
      <div class="in">{isMaskedText(text) ? <p class="soft">{t('queryHidden')}</p> : <CodeBlock text={text} name={words} />}</div>
    </details>
  );
}
