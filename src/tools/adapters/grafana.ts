import type { AssetRef } from '../../model/reference.ts';
import { storedAs, verbatim } from '../addresses/stored-as.ts';
import { route } from '../route.ts';
import type { Tool } from '../tool.ts';

// Grafana allows no longer uid. The limit tells its addresses from those of some document editors.
const dashboard = route<'word' | 'uid' | 'slug'>('/:word(d|d-solo)/:uid([\\w\\-]{1,40}){/:slug}?{/}?');
const oldDashboard = route<'slug'>('/dashboard/db/:slug{/}?');

export const grafana: Tool = {
  id: 'grafana',
  name: 'Grafana',
  serviceTypes: ['Grafana'],
  hosts: ['https://*.grafana.net/*', 'https://*.grafana-workspace.:region.amazonaws.com/*', 'https://*.grafana.azure.com/*'],
  // public/views/index.html
  looksLike: ['link[rel="mask-icon"][href*="grafana_mask_icon"]'],

  /** One address can serve several organisations, whose dashboards can have the same uid and then the same stored address. */
  tenant(url) {
    const found = dashboard(url) ?? oldDashboard(url);
    if (!found) return null;
    const organization = url.searchParams.get('orgId');
    return `${found.base.slice(url.origin.length)}${organization ? `?orgId=${organization}` : ''}`;
  },

  recognise({ url }) {
    const isShared = isOneOfSeveral(url) && ({ sharedUrl: true } as const);
    return refsOf(url).map((ref) => ({ tool: 'grafana', ...ref, ...(ref.storedLike && isShared) }));
  },
};

type Found = Omit<AssetRef, 'tool'>;

/** Grafana Cloud gives each customer a host with a single organization, the first. */
function isOneOfSeveral({ hostname, searchParams }: URL): boolean {
  const organization = searchParams.get('orgId');
  return organization !== null && !(organization === '1' && hostname.endsWith('.grafana.net'));
}

/** The open panel, then its dashboard. */
function refsOf(url: URL): readonly Found[] {
  const found = dashboard(url);
  if (!found) {
    const old = oldDashboard(url);
    return old ? [{ kind: 'dashboard', name: old.slug, unverified: true }] : [];
  }
  const { base, uid, slug, word } = found;
  // Stored with the slug made by Grafana, and never without one. Below a sub-path, Grafana's own address holds it once more.
  const prefix = base.slice(url.origin.length);
  const stored = (ending = '') => {
    const address = `/d/${uid}/${slug}${ending}`;
    const storedLike = `${verbatim(base)}(?:${verbatim(prefix)})?/d/${uid}/[^/?]*${verbatim(ending)}`;
    return { ...(slug && storedAs(`${base}${address}`, `${base}${prefix}${address}`)), storedLike };
  };
  const board: Found = { kind: 'dashboard', ...stored(), id: uid };

  // Before Grafana 7, `panelId` alone was the panel that a dashboard scrolled to.
  const isAlone = word === 'd-solo' || url.searchParams.has('fullscreen');
  const panel = panelIn(url, isAlone ? ['panelId'] : ['viewPanel', 'editPanel']);
  if (panel) return [panelRef(uid, panel, stored), board];
  const guessed = panelIn(url, ['panelId']);
  return guessed ? [{ ...panelRef(uid, guessed, stored), unverified: true }, board] : [board];
}

function panelRef(uid: string, panel: string, stored: (ending: string) => Pick<AssetRef, 'url' | 'spellings' | 'storedLike'>): Found {
  return { kind: 'chart', ...stored(`?viewPanel=${panel}`), id: `${uid}_${panel}` };
}

/**
 * `3`, or `panel-3` since Grafana 11. A repeated panel is `panel-3-clone-1`, in a repeated row `row-1-clone-1/panel-3-clone-0`, and since 12
 * `Berlin$panel-3`, after the value for which it is repeated; all are stored once, as the panel that is repeated.
 */
function panelIn({ searchParams }: URL, names: readonly string[]): string | undefined {
  const value = names.map((name) => searchParams.get(name)).find((text) => text !== null);
  return /^(?:.*[/$])?(?:panel-)?(\d+)(?:-clone-\d+)*$/s.exec(value ?? '')?.[1];
}
