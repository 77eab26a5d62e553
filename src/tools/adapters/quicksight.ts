import { route } from '../route.ts';
import type { Tool } from '../tool.ts';

const ACCOUNT = '{/embed/share}?{/account/:account}?{/accounts/:number}?';
const embedded = route<'session' | 'id'>('/embed/:session([\\da-f]{32})/dashboards/:id{/*}?');
const dashboard = route<'account' | 'number' | 'id'>(`/sn${ACCOUNT}/dashboards/:id{/*}?`);
const dataSet = route<'account' | 'number' | 'id'>(`/sn${ACCOUNT}/data-sets/:id{/*}?`);

export const quicksight: Tool = {
  id: 'quicksight',
  name: 'Amazon QuickSight',
  serviceTypes: ['QuickSight'],
  hosts: ['https://*.quicksight.aws.amazon.com/*', 'https://quicksight.aws.amazon.com/*', 'https://*.quicksight.amazonaws.cn/*'],

  tenant(url) {
    const found = dashboard(url) ?? dataSet(url);
    return found?.account || found?.number || embedded(url)?.session || null;
  },

  /** By id alone: a dashboard without sheets is stored with the address of the one ingested before it. Its sheets are not charts. */
  recognise({ url }) {
    const board = dashboard(url) ?? embedded(url);
    if (board) return [{ kind: 'dashboard', tool: 'quicksight', id: board.id }];

    const data = dataSet(url);
    return data ? [{ kind: 'dashboardDataModel', tool: 'quicksight', id: data.id }] : [];
  },
};
