import { t } from '../../i18n.ts';
import type { Making } from '../../model/surroundings.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import type { Actions } from '../actions.ts';
import { placeOf, TableName } from '../named-table.tsx';
import { PartView } from '../part-view.tsx';
import type { Section } from '../section.ts';
import { Sql } from '../sql.tsx';
import { Pair } from './belongs-to.tsx';

export const making: Section = {
  id: 'making',
  title: 'sectionMaking',
  when: ({ detail, parts }) => detail === 'whole' && parts.includes('making'),
  fold: {},
  View: ({ asset, actions }) => (
    <PartView name="making" asset={asset}>
      {(part) => <Made making={part} actions={actions} />}
    </PartView>
  ),
};

function Made({ making: { dbt, sql, tables }, actions }: { readonly making: Making; readonly actions: Actions }) {
  if (!dbt && sql === '') return <p class="soft">{t('makingNone')}</p>;
  return (
    <>
      {dbt && (
        <dl class="pairs">
          <Pair title="makingDbt">
            <bdi>{dbt.type || t('makingModel')}</bdi>
          </Pair>
          {dbt.path !== '' && (
            <Pair title="makingPath">
              <bdi class="mono">{dbt.path}</bdi>
              <CopyButton text={dbt.path} name={t('makingCopyPath')} />
            </Pair>
          )}
          {tables.length > 0 && (
            <Pair title="makingReads">
              <ul class="stack">
                {tables.map((table) => (
                  <li key={table.fqn}>
                    <TableName table={table} actions={actions} />
                    <small>
                      <bdi>{placeOf(table)}</bdi>
                    </small>
                  </li>
                ))}
              </ul>
            </Pair>
          )}
        </dl>
      )}
      {dbt && dbt.sql !== '' && <Sql text={dbt.sql} name={t('makingModel')} />}
      {sql !== '' && (
        <>
          <h4>{t('makingView')}</h4>
          <Sql text={sql} name={t('makingView')} />
        </>
      )}
    </>
  );
}
