import type { AssetKind } from '../../model/kind.ts';
import type { AssetRef } from '../../model/reference.ts';
import { storedAs } from '../addresses/stored-as.ts';
import { UUID } from '../addresses/uuid.ts';
import { route } from '../route.ts';
import type { Tool } from '../tool.ts';

const page = route<'id'>('/page/:id(\\d+){/*}?');
const cardOfPage = route<'page' | 'id'>('/page/:page(\\d+)/kpis/details/:id(\\d+){/*}?');
const card = route<'id'>('/kpis/details/:id(\\d+){/*}?');
const inApp = route<'id'>('/app-studio/:app(\\d+)/pages/:id(\\d+){/*}?');
const analyzer = route('/analyzer{/}?');
const dataSet = route<'id'>(`/datasources/:id${UUID}{/*}?`);
const dataFlow = route<'id'>('/datacenter/dataflows/:id(\\d+){/*}?');

/** The catalog keeps pages with their cards, data sets and dataflows as services of their own. */
const SERVICES: Readonly<Partial<Record<AssetKind, string>>> = { table: 'datasets', pipeline: 'dataflows' };

export const domo: Tool = {
  id: 'domo',
  name: 'Domo',
  serviceTypes: ['DomoDashboard', 'DomoDatabase', 'DomoPipeline'],
  hosts: ['https://*.domo.com/*'],

  tenant(url) {
    const kind = refsOf(url)[0]?.kind;
    return kind ? (SERVICES[kind] ?? 'dashboards') : null;
  },

  recognise: ({ url }) => refsOf(url).map((ref) => ({ tool: 'domo', ...ref })),
};

type Found = Omit<AssetRef, 'tool'>;

function refsOf(url: URL): readonly Found[] {
  const data = dataSet(url);
  if (data) {
    const address = storedAs(`${data.base}/datasources/${data.id}/details/overview`);
    return [{ kind: 'table', ...address, id: data.id }];
  }

  const flow = dataFlow(url);
  if (flow) return [{ kind: 'pipeline', ...storedAs(`${flow.base}/datacenter/dataflows/${flow.id}/details#history`), id: flow.id }];

  const whole = page(url);
  const board: Found | null = whole && { kind: 'dashboard', ...storedAs(`${whole.base}/page/${whole.id}`), id: whole.id };
  const onPage = cardOfPage(url);
  if (board && onPage) {
    const address = `${onPage.base}/page/${onPage.page}/kpis/details/${onPage.id}`;
    return [{ kind: 'chart', ...storedAs(address), id: onPage.id }, board];
  }
  if (board) return [board];

  const id = card(url)?.id ?? (analyzer(url) && url.searchParams.get('cardid'));
  if (id) return [{ kind: 'chart', id }];

  // Whether ingestion lists the pages of apps is unknown.
  const shown = inApp(url);
  return shown ? [{ kind: 'dashboard', id: shown.id, unverified: true }] : [];
}
