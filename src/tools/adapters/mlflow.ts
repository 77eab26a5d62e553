import { storedAs } from '../addresses/stored-as.ts';
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
    const address = `${url.origin}${prefixOf(url)}/#/models/`;
    const addresses = storedAs(`${address}${name}`, `${address}${encodeURIComponent(name)}`);
    // Ingestion stores no workspace, and two of them may have a model of the same name.
    return [{ kind: 'mlmodel', tool: 'mlflow', ...addresses, id: name, name, ...(workspaceOf(url) && { sharedUrl: true }) }];
  },
};

function workspaceOf(url: URL): string {
  return insideHash(url)?.searchParams.get('workspace') || url.searchParams.get('workspace') || '';
}

/** The path before the hash: '' without `--static-prefix`. */
function prefixOf(url: URL): string {
  return url.pathname.replace(/\/(?:index\.html)?$/, '');
}
