import type { AssetRef } from '../../model/reference.ts';
import { storedAs, verbatim } from '../addresses/stored-as.ts';
import { route } from '../route.ts';
import type { Tool } from '../tool.ts';

// By number, or by `model::dashboard` if it is written in LookML.
const dashboard = route<'id'>('{/embed}?/:word(dashboards|dashboards-next)/:id{/}?');
const explore = route<'model' | 'explore'>('{/embed}?/explore/:model/:explore{/}?');
const embeddedQuery = route<'model' | 'explore'>('/embed/query/:model/:explore{/}?');
const viewFile = route<'project' | 'file'>('/projects/:project/files/:file(.+)');
const merged = route('{/embed}?/merge{/}?');
const shortLink = route<'slug'>('/x/:slug([0-9A-Za-z]{22}){/}?');

export const looker: Tool = {
  id: 'looker',
  name: 'Looker',
  serviceTypes: ['Looker'],
  hosts: ['https://*.looker.com/*', 'https://*.looker.app/*'],

  /** The prefix below which it is served: what is found by name belongs to that prefix only. */
  tenant(url) {
    const found = dashboard(url) ?? explored(url) ?? viewFile(url) ?? merged(url) ?? shortLink(url);
    return found ? found.base.slice(url.origin.length) : null;
  },

  recognise({ url }) {
    const ref = refOf(url);
    return ref ? [{ tool: 'looker', ...ref }] : [];
  },
};

const explored = (url: URL) => explore(url) ?? embeddedQuery(url);

/** A Look is not an asset in the catalog, where its number would be that of a dashboard element. */
function refOf(url: URL): Omit<AssetRef, 'tool'> | null {
  const board = dashboard(url);
  if (board && isDashboardId(board.id)) {
    const { base, id } = board;
    // `a::b_c` and `a_b::c` are stored as one name.
    const isShared = id.includes('::') && ({ sharedName: true } as const);
    return { kind: 'dashboard', ...storedAs(`${base}/dashboards/${id}`), id: id.replaceAll('::', '_'), ...isShared };
  }

  // Superset's short links have the same form.
  const found = explored(url);
  if (found && !found.base.endsWith('/superset')) {
    const { base, model, explore: name } = found;
    const id = `${model}_${name}`.replaceAll('::', '_');
    // Likewise explore `b_c` of model `a` and `c` of `a_b`, and a view of that name up to ingestion 1.6.
    return { kind: 'dashboardDataModel', ...storedAs(`${base}/explore/${model}/${name}`), id, name, sharedName: true };
  }

  const view = viewFile(url);
  const name = view && viewIn(view.file);
  if (view && name) {
    const { base, project, file } = view;
    const files = `${base}/projects/${project}/files/`;
    // Ingestion stores the file with the folder of its own checkout, which differs from machine to machine.
    const storedLike = `${verbatim(files)}/.*/lookml_repos/[^/]+/${verbatim(file)}`;
    return { kind: 'dashboardDataModel', ...storedAs(`${files}${file}`), storedLike, name };
  }

  // A dashboard element that merges queries is stored with the address of the merge, every other one with the short link of its query.
  const link = shortLink(url);
  if (link) return { kind: 'chart', ...storedAs(`${link.base}/x/${link.slug}`) };

  const page = merged(url);
  const id = page && url.searchParams.get('mid');
  return id ? { kind: 'chart', ...storedAs(`${page.base}/merge?mid=${id}`) } : null;
}

const isDashboardId = (id: string): boolean => /^\d+$/.test(id) || (id.includes('::') && !id.startsWith('::') && !id.endsWith('::'));

/** The view that a file defines: `views/orders.view.lkml` → `orders`; null = another kind of file. */
function viewIn(file: string): string | null {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const ending = ['.view.lkml', '.view'].find((one) => name.endsWith(one));
  return ending === undefined ? null : name.slice(0, -ending.length);
}
