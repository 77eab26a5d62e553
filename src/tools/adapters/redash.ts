import type { AssetRef } from '../../model/reference.ts';
import { isPublic } from '../addresses/public-link.ts';
import { storedAs, verbatim } from '../addresses/stored-as.ts';
import { route } from '../route.ts';
import type { Tool } from '../tool.ts';

const dashboard = route<'id' | 'slug'>('/dashboards/:id(\\d+){-:slug}?{/}?');
// Superset's list of dashboards has this address.
const oldDashboard = route<'slug'>('/dashboard/:slug((?!list(?:\\/|$))[^\\/]+){/}?');

export const redash: Tool = {
  id: 'redash',
  name: 'Redash',
  serviceTypes: ['Redash'],
  hosts: [],
  // The script that sends old browsers to another page (client/app/index.html).
  looksLike: ['script[src$="unsupportedRedirect.js"]'],

  /** If several organizations share a Redash, each has its own prefix. */
  tenant(url) {
    const found = dashboard(url) ?? oldDashboard(url);
    return found ? found.base.slice(url.origin.length) : null;
  },

  query: {
    at: (url) => /\/queries\/[^/]+(?:\/source)?\/?$/.test(url.pathname),
    editors: ['.ace_editor'],
    setting: () => ({ dialect: null, within: [] }),
  },

  recognise({ url }) {
    const ref = refOf(url);
    return ref ? [{ tool: 'redash', ...ref }] : [];
  },
};

/** Queries are not assets in the catalog, and charts are widgets, which no address names. */
function refOf(url: URL): Omit<AssetRef, 'tool'> | null {
  const found = dashboard(url);
  if (found) {
    const { base, id, slug } = found;
    if (isPublic(base)) return null;
    // By slug in a Redash that is too old for numbers.
    const addresses = storedAs(`${base}/dashboards/${id}`, ...(slug ? [`${base}/dashboards/${slug}`] : []));
    return { kind: 'dashboard', ...addresses, storedLike: `${verbatim(base)}/dashboards/[^/]+`, id };
  }

  const old = oldDashboard(url);
  // Superset's dashboards are below /superset, and some have a UUID, which its own adapter leaves to the title.
  if (!old || isPublic(old.base) || old.base.endsWith('/superset')) return null;
  return { kind: 'dashboard', ...storedAs(`${old.base}/dashboards/${old.slug}`), name: old.slug };
}
