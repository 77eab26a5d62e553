import { t } from '../../i18n.ts';
import type { Definition } from '../../model/surroundings.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import type { Actions } from '../actions.ts';
import { placeOf, TableName } from '../named-table.tsx';
import { PartView } from '../part-view.tsx';
import type { Section } from '../section.ts';
import { Sql } from '../sql.tsx';
import { Pair } from './belongs-to.tsx';

export const definition: Section = {
  id: 'definition',
  title: 'sectionDefinition',
  when: ({ detail, parts }) => detail === 'whole' && parts.includes('definition'),
  fold: {},
  View: ({ asset, actions }) => (
    <PartView name="definition" asset={asset}>
      {(part) => <Made definition={part} actions={actions} />}
    </PartView>
  ),
};

function Made({ definition: { dbt, sql, tables }, actions }: { readonly definition: Definition; readonly actions: Actions }) {
  if (!dbt && sql === '') return <p class="soft">{t('definitionNone')}</p>;
  return (
    <>
      {dbt && (
        <dl class="pairs">
          <Pair title="definitionDbt">
            <bdi>{dbt.type || t('definitionModel')}</bdi>
          </Pair>
          {dbt.path !== '' && (
            <Pair title="definitionPath">
              <bdi class="mono">{dbt.path}</bdi>
              <CopyButton text={dbt.path} name={t('definitionCopyPath')} />
            </Pair>
          )}
          {tables.length > 0 && (
            <Pair title="definitionReads">
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
      {dbt && dbt.sql !== '' && <Sql text={dbt.sql} name={t('definitionModel')} />}
      {sql !== '' && (
        <>
          <h4>{t('definitionView')}</h4>
          <Sql text={sql} name={t('definitionView')} />
        </>
      )}
    </>
  );
}
