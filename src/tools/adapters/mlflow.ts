import { storedAs, typed, verbatim } from '../addresses/stored-as.ts';
import { insideHash, route } from '../route.ts';
import type { Tool } from '../tool.ts';

const model = route<'name'>('/models/:name{/*}?');

export const mlflow: Tool = {
  id: 'mlflow',
  name: 'MLflow',
  serviceTypes: ['Mlflow'],
  hosts: [],
  looksLike: ['#root.mlflow-ui-container'],

  /** The prefix below which it is served, and the workspace; an MLflow without workspaces never names one. */
  tenant(url) {
    const workspace = workspaceOf(url);
    return `${prefixOf(url)}${workspace ? `?workspace=${workspace}` : ''}`;
  },

  recognise({ url }) {
    const inside = insideHash(url);
    const found = inside && model(inside);
    if (!found || found.base !== url.origin) return [];
    const { name } = found;
    const ref = { kind: 'mlmodel', tool: 'mlflow', id: name, name } as const;
    // Ingestion stores no workspace: a stored address is that of the default one.
    if (!['', 'default'].includes(workspaceOf(url))) return [ref];
    const server = `${url.origin}${prefixOf(url)}`;
    const address = `${server}/#/models/${name}`;
    // The connection's address is stored as somebody typed it.
    const storedLike = `${typed(server)}/#/models/${verbatim(name)}`;
    return [{ ...ref, ...storedAs(address, `${server}/#/models/${encodeURIComponent(name)}`), storedLike }];
  },
};

function workspaceOf(url: URL): string {
  return insideHash(url)?.searchParams.get('workspace') || url.searchParams.get('workspace') || '';
}

/** The path before the hash: '' without `--static-prefix`. */
function prefixOf(url: URL): string {
  return url.pathname.replace(/\/(?:index\.html)?$/, '');
}
