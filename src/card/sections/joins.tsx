import { counted, t } from '../../i18n.ts';
import type { JoinedTable, Joins } from '../../model/surroundings.ts';
import type { Actions } from '../actions.ts';
import { placeOf, TableName } from '../named-table.tsx';
import { PartView } from '../part-view.tsx';
import type { Section } from '../section.ts';

export const joins: Section = {
  id: 'joins',
  title: 'sectionJoins',
  when: ({ detail, parts }) => detail === 'whole' && parts.includes('joins'),
  fold: {},
  View: ({ asset, actions }) => (
    <PartView name="joins" asset={asset}>
      {(part) => <Tables joins={part} actions={actions} />}
    </PartView>
  ),
};

function Tables({ joins: { days, tables, total }, actions }: { readonly joins: Joins; readonly actions: Actions }) {
  if (tables.length === 0) return <p class="soft">{t('joinNone')}</p>;
  return (
    <>
      <ul class="stack">
        {tables.map((table) => (
          <Joined key={table.fqn} table={table} actions={actions} />
        ))}
      </ul>
      <p class="hint">
        {days !== null && counted('joinDay', 'joinDays', days)} {total > tables.length && t('joinListed', tables.length, total)}
      </p>
    </>
  );
}

function Joined({ table, actions }: { readonly table: JoinedTable; readonly actions: Actions }) {
  return (
    <li>
      <TableName table={table} actions={actions} />
      <span class="when num">{counted('joinOnce', 'joinTimes', table.times)}</span>
      <small>
        <bdi>{placeOf(table)}</bdi>
      </small>
      {table.columns.map(({ own, other, times }) => (
        <small key={`${own}\n${other}`}>
          <bdi class="mono">
            {own} = {other}
          </bdi>
          {' · '}
          <span class="num">{times}</span>
        </small>
      ))}
    </li>
  );
}
