import type { AssetRef } from '../../model/reference.ts';
import { storedAs } from '../addresses/stored-as.ts';
import { route } from '../route.ts';
import type { Tool } from '../tool.ts';

const TOKEN = '([0-9a-f]{12})';
const report = route<'workspace' | 'id'>(`{/editor}?/:workspace/reports/:id${TOKEN}{/*}?`);
const chart = route<'workspace' | 'report' | 'id'>(`/:workspace/reports/:report${TOKEN}/viz/:id${TOKEN}{/*}?`);
const query = route<'workspace' | 'report' | 'id'>(`{/editor}?/:workspace/reports/:report${TOKEN}/queries/:id${TOKEN}{/*}?`);

export const mode: Tool = {
  id: 'mode',
  name: 'Mode',
  serviceTypes: ['Mode'],
  hosts: ['https://app.mode.com/*', 'https://modeanalytics.com/*'],

  tenant: (url) => report(url)?.workspace ?? null,

  recognise({ url }) {
    const whole = report(url);
    if (!whole) return [];
    const { workspace, id } = whole;
    // The host of old leads to today's, under which everything is stored.
    const base = whole.base === 'https://modeanalytics.com' ? 'https://app.mode.com' : whole.base;
    const address = `${base}/${workspace}/reports/${id}`;
    const ref: AssetRef = { kind: 'dashboard', tool: 'mode', ...storedAs(address), id };

    const shown = chart(url);
    if (shown) return [{ kind: 'chart', tool: 'mode', ...storedAs(`${address}/viz/${shown.id}`), id: shown.id }, ref];

    const asked = query(url);
    return asked ? [ref, { kind: 'dashboardDataModel', tool: 'mode', ...storedAs(`${address}/queries/${asked.id}`) }] : [ref];
  },
};
