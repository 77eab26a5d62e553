import { route } from '../route.ts';
import type { Tool } from '../tool.ts';

const model = route<'name'>('/data-catalog/models/:name{/}?');

export const sqlmesh: Tool = {
  id: 'sqlmesh',
  name: 'SQLMesh',
  // It has no service in the catalog: its models are views of whichever database it builds in.
  serviceTypes: [],
  hosts: [],
  looksLike: ['link[rel="prefetch"][href^="/fonts/Inter/static/"] ~ script[src^="/assets/index-"]'],

  tenant(url) {
    const found = model(url);
    return found ? found.base.slice(url.origin.length) : null;
  },

  // The address keeps the model's name as written. SQLMesh writes it to the database in the case of the dialect.
  recognise({ url }) {
    const found = model(url);
    const path = found && partsOf(found.name);
    const name = path?.at(-1);
    return name ? [{ kind: 'table', tool: 'sqlmesh', name, ...(path && path.length > 1 && { path, anyCase: true }) }] : [];
  },
};

/** `"sales marts"."Big Orders"` → two names; null = not a name of one to three parts. */
function partsOf(name: string): readonly string[] | null {
  const found = [...name.matchAll(/(?:"((?:[^"]|"")+)"|([^".]+))(\.|$)/gy)];
  const parts = found.map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '');
  // What is left over would make the part before it the table.
  const isWhole = found.reduce((length, [text]) => length + text.length, 0) === name.length && !name.endsWith('.');
  return isWhole && parts.length <= 3 ? parts : null;
}
