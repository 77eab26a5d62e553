import * as v from 'valibot';
import type { AssetName } from '../../model/parts.ts';
import type { Definition } from '../../model/surroundings.ts';
import { fieldNames } from '../api/release.ts';
import type { CatalogConnection } from '../api/server.ts';
import { readWhole } from '../entry.ts';
import { tablesNamed } from '../search/tables-named.ts';

const text = v.nullish(v.string());

const Answer = v.object({
  schemaDefinition: text,
  /** Until 1.3. */
  viewDefinition: text,
  dataModel: v.nullish(
    v.object({ modelType: text, resourceType: text, path: text, rawSql: text, sql: text, upstream: v.nullish(v.array(v.string())) }),
  ),
});

/** The dbt model and the view's statement behind a table. */
export async function readDefinition(connection: CatalogConnection, { id }: AssetName, signal?: AbortSignal): Promise<Definition | null> {
  const fields = fieldNames(['dataModel', 'schemaDefinition'], connection.version);
  const entry = await readWhole(connection, { collection: 'tables', id, fields }, Answer, signal);
  if (!entry || entry.fields.length === 0) return null;
  const { dataModel: model, schemaDefinition, viewDefinition } = entry.answer;
  return {
    dbt: model
      ? { type: model.resourceType || (model.modelType ?? ''), path: model.path ?? '', sql: model.rawSql || (model.sql ?? '') }
      : null,
    sql: schemaDefinition ?? viewDefinition ?? '',
    tables: await tablesNamed(connection, model?.upstream ?? [], signal),
  };
}
