import { insideHash, route } from './route.ts';
import { storedAs } from './stored-as.ts';
import type { Tool } from './tool.ts';

const model = route<'name'>('/models/:name{/*}?');

export const mlflow: Tool = {
  id: 'mlflow',
  name: 'MLflow',
  serviceTypes: ['Mlflow'],
  hosts: [],
  looksLike: ['#root.mlflow-ui-container'],

  tenant: (url) => prefixOf(url),

  recognise({ url }) {
    const inside = insideHash(url);
    const found = inside && model(inside);
    if (!found || found.base !== url.origin) return [];
    const { name } = found;
    const address = `${url.origin}${prefixOf(url)}/#/models/`;
    return [{ kind: 'mlmodel', tool: 'mlflow', ...storedAs(`${address}${name}`, `${address}${encodeURIComponent(name)}`), id: name, name }];
  },
};

/** What stands before the hash: '' without `--static-prefix`. */
function prefixOf(url: URL): string {
  return url.pathname.replace(/\/(?:index\.html)?$/, '');
}
