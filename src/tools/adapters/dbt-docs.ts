import type { AssetRef, Page } from '../../model/reference.ts';
import { type DbtNames, namesOfNode, pathOfRelation, storedPaths, tableNames } from '../addresses/dbt-names.ts';
import { insideHash, route } from '../route.ts';
import type { Tool } from '../tool.ts';

// Tests, macros, analyses, exposures and metrics are not tables.
const node = route<'type' | 'uniqueId'>('/:type(model|seed|snapshot|source)/:uniqueId{/}?');

const DETAIL = '.detail-body > [ng-repeat="item in details"]:nth-last-of-type(N)';

export const dbtDocs: Tool = {
  id: 'dbt-docs',
  name: 'dbt Docs',
  // dbt has no assets of its own in the catalog: its models are tables of whichever database it builds in.
  serviceTypes: [],
  hosts: [],
  looksLike: ['html[ng-app="dbt"]'],
  // CSS cannot select "Relation" by its text: it is one of the last four details, depending on the kind of node and the release.
  reads: {
    heading: '.app-title h1 .break',
    last: DETAIL.replace('N', '1'),
    secondLast: DETAIL.replace('N', '2'),
    thirdLast: DETAIL.replace('N', '3'),
    fourthLast: DETAIL.replace('N', '4'),
  },

  // One host of static pages may hold the docs of many projects.
  tenant: (url) => url.pathname.replace(/\/(?:index\.html)?$/, ''),

  recognise({ url, text }) {
    const inside = insideHash(url);
    const found = inside && node(inside);
    const names = found?.uniqueId.startsWith(`${found.type}.`) ? namesOfNode(found.uniqueId) : null;
    if (!found || !names) return [];

    const path = relationOf(text, found.uniqueId, names);
    const ref = { kind: 'table', tool: 'dbt-docs', id: found.uniqueId } as const;
    const name = path?.at(-1);
    // dbt writes a relation in the case of its project, not that of the database.
    if (path && name) return storedPaths(path).map((stored): AssetRef => ({ ...ref, path: stored, anyCase: true, name }));
    // The table of a versioned model is named after model and version, unless it has an alias.
    return tableNames(names).map((each) => ({ ...ref, name: each }));
  },
};

/** `database.schema.name` from the details panel; null while the panel still shows the previous page. */
function relationOf({ heading, ...details }: Page['text'], uniqueId: string, { model, table }: DbtNames): readonly string[] | null {
  const [type, , ...rest] = uniqueId.split('.');
  const said = (name: string): string | undefined =>
    Object.values(details).flatMap((detail) => detail.match(new RegExp(`^${name}\\s+(.*)`, 's'))?.[1] ?? [])[0];
  // A source's heading includes the source, a model's lacks the version. A model may also be called `orders.v1`.
  const isWhole = heading === rest.join('.');
  const isVersion = type === 'model' && heading === model && `v${said('Version')}` === rest.at(-1);
  const relation = isWhole || isVersion ? said('Relation') : undefined;
  return relation === undefined ? null : pathOfRelation(relation, isWhole && type === 'model' ? rest.join('.') : table);
}
