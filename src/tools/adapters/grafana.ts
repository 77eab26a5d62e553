import type { AssetRef } from '../../model/reference.ts';
import { storedAs } from '../addresses/stored-as.ts';
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
    return refsOf(url).map((ref) => ({ tool: 'grafana', ...ref, ...(ref.url && isShared) }));
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
  // Stored with the slug made by Grafana, and never without one.
  const address = slug ? `${base}/d/${uid}/${slug}` : null;
  // The address of a single panel, used for embedding, is unverified.
  const isSolo = word === 'd-solo';
  const board: Found = { kind: 'dashboard', ...(address && storedAs(address)), id: uid, ...(isSolo && { unverified: true }) };

  const panel = panelIn(url, isSolo ? ['panelId'] : ['viewPanel']);
  if (panel) return [panelRef(uid, panel, address, isSolo), board];
  const guessed = panelIn(url, ['editPanel', 'panelId']);
  return guessed ? [panelRef(uid, guessed, address, true), board] : [board];
}

function panelRef(uid: string, panel: string, address: string | null, isHearsay: boolean): Found {
  const stored = address ? storedAs(`${address}?viewPanel=${panel}`) : {};
  return { kind: 'chart', ...stored, id: `${uid}_${panel}`, ...(isHearsay && { unverified: true }) };
}

/** `3`, or `panel-3` since Grafana 11. */
function panelIn({ searchParams }: URL, names: readonly string[]): string | undefined {
  const value = names.map((name) => searchParams.get(name)).find((text) => text !== null);
  return /^(?:panel-)?(\d+)$/.exec(value ?? '')?.[1];
}
