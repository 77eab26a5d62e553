import type { ComponentChildren } from 'preact';
import { type MessageKey, t } from '../../i18n.ts';
import type { Asset, Tag } from '../../model/asset.ts';
import { GOVERNING } from '../../model/kind.ts';
import type { Link } from '../../model/link.ts';
import { OutLink } from '../../ui/button.tsx';
import { Description } from '../../ui/description.tsx';
import { Icon } from '../../ui/icon.tsx';
import { stripBidi } from '../../ui/strip-bidi.ts';
import type { Section } from '../section.ts';
import { tierWords } from '../verdict/verdict-words.ts';

export const belongsTo: Section = {
  id: 'belongs-to',
  title: 'sectionBelongsTo',
  // It is no news that a domain or product belongs to nothing.
  when: (asset) => asset.detail === 'whole' && !(GOVERNING.has(asset.kind) && belongsNowhere(asset)),
  View: ({ asset }) => {
    const domains = domainsOf(asset);
    const { products = [], terms, tags, facts } = asset;
    if (belongsNowhere(asset)) return <p class="soft">{t('sectionBelongsNowhere')}</p>;
    return (
      <dl class="pairs">
        {domains.length > 0 && (
          <Pair title="sectionDomain">
            <Links links={domains} />
          </Pair>
        )}
        {products.length > 0 && (
          <Pair title="sectionProducts">
            <Links links={products} />
          </Pair>
        )}
        {facts.tier && (
          <Pair title="sectionTier">
            <bdi>{tierWords(facts.tier)}</bdi>
          </Pair>
        )}
        {terms.length > 0 && (
          <Pair title="sectionTerms">
            {terms.map((term) => (
              <Meaning key={term.fqn} term={term} />
            ))}
          </Pair>
        )}
        {tags.length > 0 && (
          <Pair title="sectionTags">
            <Chips tags={tags} />
          </Pair>
        )}
      </dl>
    );
  },
};

/** A data product's domains are listed among its relations, where each can be opened. */
const domainsOf = ({ kind, domains }: Asset): Asset['domains'] => (kind === 'dataProduct' ? [] : domains);

function belongsNowhere(asset: Asset): boolean {
  const { products = [], terms, tags, facts } = asset;
  return domainsOf(asset).length + products.length + terms.length + tags.length === 0 && !facts.tier;
}

/** A glossary term with its definition, which is why it was attached. */
function Meaning({ term }: { readonly term: Tag }) {
  return (
    <div class="meaning">
      <Chips tags={[term]} icon="term" />
      {term.description !== '' && <Description text={term.description} />}
    </div>
  );
}

function Links({ links }: { readonly links: readonly Link[] }) {
  return (
    <>
      {links.map(({ name, href }, index) => (
        <span key={href}>
          {index > 0 && ' · '}
          <OutLink look="plain" href={href}>
            <bdi>{name}</bdi>
          </OutLink>
        </span>
      ))}
    </>
  );
}

/** One row of a list of pairs: a title and its values. */
export function Pair({ title, children }: { readonly title: MessageKey; readonly children: ComponentChildren }) {
  return (
    <>
      <dt>{t(title)}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** Tags and terms as chips; a suggestion that nobody has accepted yet is dashed and says so. */
export function Chips({ tags, icon }: { readonly tags: readonly Tag[]; readonly icon?: 'term' }) {
  return (
    <span class="chips">
      {tags.map((tag) => (
        <span key={tag.fqn} class={tag.suggested ? 'chip suggested' : 'chip'} title={stripBidi(tag.description || tag.fqn)}>
          {icon ? <Icon name={icon} /> : tag.fqn.startsWith('PII.') ? <Icon name="shield" /> : null}
          <bdi>{icon ? tag.name : tag.fqn}</bdi>
          {tag.suggested && <span class="mute">· {t('sectionSuggested')}</span>}
        </span>
      ))}
    </span>
  );
}
