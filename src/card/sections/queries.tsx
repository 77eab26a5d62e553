import { t } from '../../i18n.ts';
import type { Queries, SavedQuery } from '../../model/surroundings.ts';
import { Description } from '../../ui/description.tsx';
import { level } from '../../ui/level.ts';
import { PartView } from '../part-view.tsx';
import type { Section } from '../section.ts';
import { Sql } from '../sql.tsx';
import { Stack } from '../stack.tsx';

export const queries: Section = {
  id: 'queries',
  title: 'sectionQueries',
  when: ({ detail, parts }) => detail === 'whole' && parts.includes('queries'),
  fold: {},
  View: ({ asset }) => (
    <PartView name="queries" asset={asset}>
      {(part) => <Saved queries={part} href={asset.href} />}
    </PartView>
  ),
};

function Saved({ queries: { queries, total }, href }: { readonly queries: Queries; readonly href: string }) {
  if (queries.length === 0) return <p class="soft">{t('queryNone')}</p>;
  return (
    <Stack more={total - queries.length} href={href}>
      {queries.map((query) => (
        <Query key={query.id} query={query} />
      ))}
    </Stack>
  );
}

function Query({ query: { name, description, sql, by } }: { readonly query: SavedQuery }) {
  return (
    <li>
      <b>
        <bdi>{name}</bdi>
      </b>
      {by.length > 0 && (
        <small>
          <bdi>{by.join(', ')}</bdi>
        </small>
      )}
      {description !== '' && <Description text={description} />}
      {sql !== '' && <Sql text={sql} name={level(name)} />}
    </li>
  );
}
