/** What a dbt node is called: the model, and the table that it becomes unless an alias says otherwise. */
export interface DbtNames {
  readonly model: string;
  readonly table: string;
}

const BUILT = new Set(['model', 'seed', 'snapshot', 'source']);

/** `model.shop.orders.v2` → model `orders`, table `orders_v2`; `source.shop.crm.customers` → `customers`. null = a node without a table. */
export function namesOfNode(uniqueId: string): DbtNames | null {
  const [type = '', , ...rest] = uniqueId.split('.');
  if (!BUILT.has(type)) return null;
  if (type === 'source') rest.shift();
  const version = type === 'model' && rest.length > 1 && /^v\d+$/.test(rest.at(-1) ?? '') ? rest.pop() : undefined;
  const model = rest.join('.');
  if (!model) return null;
  return { model, table: version ? `${model}_${version}` : model };
}

/** The table's name, then the model's where a version makes them differ. */
export function tableNames({ model, table }: DbtNames): readonly string[] {
  return table === model ? [table] : [table, model];
}

/** A database, which may be a BigQuery project of a domain (`example.com:shop`), a schema, and a table whose name may hold dots. */
const RELATION = /^((?:[\w-]+\.)+[\w-]+:[^.]+|[^.]+)\.([^.]+)(?:\.(.+))?$/s;

/** `warehouse.main.orders` → its names. In a database without catalogs only `table` tells `main` and `a.b` from three names. null = not a relation. */
export function pathOfRelation(relation: string, table: string): readonly string[] | null {
  const above = relation.endsWith(`.${table}`) ? relation.slice(0, -table.length - 1) : '';
  if (above && !above.includes('.')) return [above, table];
  return (
    RELATION.exec(relation)
      ?.slice(1)
      .filter((name) => name !== undefined) ?? null
  );
}

/**
 * The forms in which ingestion may store the names of a relation, its own first. Athena's connector writes `default` above a schema, unless the
 * administrator sets another name; dbt writes the data catalog there.
 */
export function storedPaths(relation: readonly string[]): readonly (readonly string[])[] {
  const [catalog, ...below] = relation;
  return below.length === 2 && catalog?.toLowerCase() === 'awsdatacatalog' ? [relation, ['default', ...below]] : [relation];
}

/** `models/marts/orders.sql` → `orders`, wherever the project is in its repository. null = a file without a table. */
export function tableOfFile(segments: readonly string[]): string | null {
  const [, name = '', ending = ''] = /^(.+)\.(sql|py|csv)$/.exec(segments.at(-1) ?? '') ?? [];
  const folders = segments.slice(0, -1);
  const from = (folder: string): boolean => folders.includes(folder);
  const isTable = ending === 'csv' ? from('seeds') : from('models') || (ending === 'sql' && from('snapshots'));
  return isTable && name ? name : null;
}

/** Most names in one search. If a change has more files, the first are used. */
const MOST = 20;

/** The tables of a change's files, in page order. `files` has one file per line, a renamed one as `before → after`. */
export function tablesOfFiles(files: string): readonly string[] {
  const paths = files.split('\n').map((line) => line.replace(/^.*→/, '').replace(DIRECTION_MARKS, '').trim());
  return [...new Set(paths.flatMap((path) => tableOfFile(path.split('/')) ?? []))].slice(0, MOST);
}

/** GitHub and GitLab put these around a path, so that it keeps its order beside right-to-left text. */
const DIRECTION_MARKS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
