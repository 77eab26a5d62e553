import { namesOfNode, tableNames } from '../addresses/dbt-names.ts';
import { insideHash, route } from '../route.ts';
import type { Tool } from '../tool.ts';

const model = route<'uniqueId'>('/report/model-runs/:uniqueId{/}?');

export const elementary: Tool = {
  id: 'elementary',
  name: 'Elementary',
  // It has no service in the catalog: dbt's models are tables of whichever database it builds in.
  serviceTypes: [],
  hosts: [],

  // One host of static pages may hold many reports.
  tenant: (url) => url.pathname.replace(/\/(?:index\.html)?$/, ''),

  recognise({ url }) {
    const inside = insideHash(url);
    const found = inside && model(inside);
    const names = found && found.base === url.origin ? namesOfNode(found.uniqueId) : null;
    return names ? tableNames(names).map((name) => ({ kind: 'table', tool: 'elementary', name })) : [];
  },
};
