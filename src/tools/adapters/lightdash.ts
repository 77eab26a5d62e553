import type { AssetKind } from '../../model/kind.ts';
import type { AssetRef } from '../../model/reference.ts';
import { storedAs, verbatim } from '../addresses/stored-as.ts';
import { UUID } from '../addresses/uuid.ts';
import { route } from '../route.ts';
import type { Tool } from '../tool.ts';

// The page that Lightdash takes pictures of is below /minimal. A metric's page is below its table's.
const page = route<'project' | 'type' | 'id'>(
  `{/minimal}?/projects/:project${UUID}/:type(dashboards|saved|tables|metrics\\/peek)/:id{/*}?`,
);

const KINDS: Readonly<Record<string, AssetKind>> = { dashboards: 'dashboard', saved: 'chart', tables: 'table', 'metrics/peek': 'table' };

export const lightdash: Tool = {
  id: 'lightdash',
  name: 'Lightdash',
  serviceTypes: ['Lightdash'],
  hosts: ['https://*.lightdash.cloud/*'],
  // packages/frontend/index.html
  looksLike: ['meta[name="description"][content^="Lightdash - "]'],

  tenant(url) {
    const found = page(url);
    return found && `${found.base.slice(url.origin.length)}${found.project}`;
  },

  recognise({ url }) {
    const found = page(url);
    const kind = found && KINDS[found.type];
    if (!found || !kind) return [];
    const { base, project, type, id } = found;
    const ref: AssetRef = { kind, tool: 'lightdash', name: id };
    // An explore is named after dbt's model.
    if (kind === 'table') return [ref];
    // Newer links can have a slug instead of the id.
    if (!isUuid(id)) return [ref];
    const address = `${base}/projects/${project}/${type}/${id}`;
    // Ingestion 1.6 stores a dashboard at an address that Lightdash no longer has, with a slug.
    const storedLike = kind === 'dashboard' && { storedLike: `${verbatim(`${base}/dashboard/${id}`)}(?:-[^/]*)?` };
    return [{ kind, tool: 'lightdash', ...storedAs(kind === 'dashboard' ? `${address}/view` : address), ...storedLike, id }];
  },
};

function isUuid(text: string): boolean {
  return new RegExp(`^${UUID}$`).test(text);
}
