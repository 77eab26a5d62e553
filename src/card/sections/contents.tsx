import type { ComponentChild, ComponentChildren } from 'preact';
import { type MessageKey, t } from '../../i18n.ts';
import type { Asset, AssetKind, Owner } from '../../model/asset.ts';
import type { Code, Contents, Fact, Related } from '../../model/contents.ts';
import { isMaskedMail, isMaskedText } from '../../model/masked.ts';
import { OutLink } from '../../ui/button.tsx';
import { CodeBlock } from '../../ui/code-block.tsx';
import { Icon } from '../../ui/icon.tsx';
import { count } from '../../ui/quantity.ts';
import type { Actions } from '../actions.ts';
import { AssetList } from '../asset-row.tsx';
import { PartView } from '../part-view.tsx';
import type { Section } from '../section.ts';
import { Columns } from './columns.tsx';
import { CODE, FACTS, RELATED } from './contents-words.ts';
import { factWords } from './fact-words.ts';
import { Features, MetricParts } from './features.tsx';
import { mailHref, mailOf } from './person.tsx';
import { Tasks } from './tasks.tsx';

/** What an asset is made of and stands beside, in the place that columns have for a table. */
export const contents: Section = {
  id: 'contents',
  title: 'sectionContents',
  titleOf: ({ kind }) => TITLES[kind] ?? 'sectionContents',
  when: ({ detail, kind, parts }) => detail === 'whole' && (parts.includes('contents') || kind in LISTS),
  View: ({ asset, actions }) => (
    <>
      {asset.parts.includes('contents') && (
        <PartView name="contents" asset={asset}>
          {(part) => <Groups asset={asset} contents={part} actions={actions} />}
        </PartView>
      )}
      <CatalogList asset={asset} />
    </>
  ),
};

const TITLES: Partial<Record<AssetKind, MessageKey>> = {
  pipeline: 'contentsTasks',
  mlmodel: 'contentsFeatures',
  glossaryTerm: 'sectionRelations',
  tag: 'sectionRelations',
  domain: 'sectionRelations',
  dataProduct: 'sectionRelations',
  user: 'sectionRelations',
  team: 'sectionRelations',
};

/** What may be thousands of things is listed by the catalog's own page. */
const LISTS: Partial<Record<AssetKind, MessageKey>> = {
  domain: 'contentsAllAssets',
  dataProduct: 'contentsAllAssets',
};

function CatalogList({ asset: { kind, href } }: { readonly asset: Asset }) {
  const words = LISTS[kind];
  return words ? (
    <p>
      <OutLink href={href}>{t(words)}</OutLink>
    </p>
  ) : null;
}

function FactValue({ fact }: { readonly fact: Fact }) {
  if (fact.name === 'mail' && isMaskedMail(String(fact.value))) return t('ownerMailHidden');
  const words = <bdi>{factWords(fact)}</bdi>;
  const mail = fact.name === 'mail' ? mailOf(String(fact.value)) : undefined;
  return mail ? <OutLink href={mailHref(mail)}>{words}</OutLink> : words;
}

interface GroupsProps {
  readonly asset: Asset;
  readonly contents: Contents;
  readonly actions: Actions;
}

function Groups({ asset, contents, actions }: GroupsProps) {
  const { facts, people, tasks, features, settings, dimensions, measures, messages, related, code } = contents;
  const groups: readonly ComponentChild[] = [
    tasks.length > 0 && <Tasks tasks={tasks} />,
    features.length > 0 && <Features features={features} actions={actions} />,
    facts.length + people.length > 0 && (
      <dl class="pairs">
        {facts.map((fact) => (
          <Pair key={fact.name} title={t(FACTS[fact.name])}>
            <FactValue fact={fact} />
          </Pair>
        ))}
        {people.map((group) => (
          <Pair key={group.name} title={t(group.name === 'experts' ? 'contentsExperts' : 'contentsReviewers')}>
            <People people={group.people} />
          </Pair>
        ))}
      </dl>
    ),
    settings.length > 0 && (
      <Group name={t('contentsSettings')}>
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
      <Group name={t('contentsDimensions')}>
        <MetricParts parts={dimensions} />
      </Group>
    ),
    measures.length > 0 && (
      <Group name={t('contentsMeasures')}>
        <MetricParts parts={measures} />
      </Group>
    ),
    ...messages.map(({ name, fields }) => (
      <Group key={name} name={t(name === 'request' ? 'contentsRequest' : 'contentsResponse')}>
        <Columns asset={asset} of={fields} />
      </Group>
    )),
    ...related.map((group) => <RelatedAssets key={group.name} related={group} asset={asset} actions={actions} />),
    ...code.map((one) => <Folded key={one.name} code={one} open={asset.kind === 'query'} />),
  ].filter((group) => group !== false);
  return groups.length > 0 ? <div class="contents">{groups}</div> : <p class="soft">{t('contentsNone')}</p>;
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
  /** It is what the asset is. */
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
