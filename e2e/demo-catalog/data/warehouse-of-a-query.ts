import type { Entity } from '../entities.ts';
import { ada, grace, owners } from './company.ts';
import { certified, column, inSchema, schema, service, tag } from './make.ts';

/** Number of tables with a number in their names. */
const NUMBERED = 60;

/** Tables whose names no other service has, so that a query's names lead to one each: `BOOKS.SALES` in the service `query_dwh`. */
export function tablesOfAQuery(): readonly Entity[] {
  const dwh = service('databaseService', 'query_dwh', 'Snowflake');
  const sales = schema(dwh, 'BOOKS', 'SALES');
  const email = column('EMAIL', 'VARCHAR', { tags: [tag('PII.Sensitive')] });
  return [
    ...[dwh, sales.database, sales.schema],
    inSchema('table', sales, 'BASKETS', { ...owners(ada), certification: certified('Gold'), tags: [tag('Tier.Tier1')] }),
    inSchema('table', sales, 'READERS', { ...owners(grace), columns: [column('ID', 'INT'), email, column('BIRTHDAY', 'DATE')] }),
    inSchema('table', sales, 'OLD_BASKETS', { ...owners(ada), tags: [tag('Lifecycle.Deprecated')], columns: [column('ID', 'INT')] }),
    inSchema('table', sales, 'SHELVES'),
    ...Array.from({ length: NUMBERED }, (_, at) => inSchema('table', sales, `NUMBERED_${at}`, { ...owners(ada), columns: [email] })),
  ];
}
