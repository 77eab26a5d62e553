import { t } from '../../i18n.ts';
import { isMaskedText } from '../../model/masked.ts';
import type { Queries, SavedQuery } from '../../model/surroundings.ts';
import { Description } from '../../ui/description.tsx';
import { stripBidi } from '../../ui/strip-bidi.ts';
import type { Actions } from '../actions.ts';
import { WayOn } from '../asset-link.tsx';
import { Stack } from '../capped-list.tsx';
import { PartView } from '../part-view.tsx';
import type { Section } from '../section.ts';
import { Sql } from '../sql.tsx';

export const queries: Section = {
  id: 'queries',
  title: 'sectionQueries',
  when: ({ detail, parts }) => detail === 'whole' && parts.includes('queries'),
  fold: {},
  View: ({ asset, actions }) => (
    <PartView name="queries" asset={asset}>
      {(part) => <Saved queries={part} href={asset.href} choose={actions.choose} />}
    </PartView>
  ),
};

interface SavedProps {
  readonly queries: Queries;
  readonly href: string;
  readonly choose: Actions['choose'];
}

function Saved({ queries: { queries, total }, href, choose }: SavedProps) {
  if (queries.length === 0) return <p class="soft">{t('queryNone')}</p>;
  return (
    <Stack more={total - queries.length} href={href}>
      {queries.map((query) => (
        <Query key={query.id} query={query} choose={choose} />
      ))}
    </Stack>
  );
}

interface QueryProps {
  readonly query: SavedQuery;
  readonly choose: Actions['choose'];
}

function Query({ query: { id, fqn, name, description, sql, by }, choose }: QueryProps) {
  return (
    <li>
      <b>
        <WayOn to={{ kind: 'query', id, fqn }} choose={choose}>
          <bdi>{name}</bdi>
        </WayOn>
      </b>
      {by.length > 0 && (
        <small>
          <bdi>{by.join(', ')}</bdi>
        </small>
      )}
      {description !== '' && <Description text={description} />}
      {isMaskedText(sql) ? <p class="soft">{t('queryHidden')}</p> : sql !== '' && <Sql text={sql} name={stripBidi(name)} />}
    </li>
  );
}
