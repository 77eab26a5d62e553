import type { AssetRef } from '../../model/reference.ts';
import { storedAs } from '../addresses/stored-as.ts';
import { route } from '../route.ts';
import type { Tool } from '../tool.ts';

const app = route<'id'>('/sense/app/:id{/*}?');
const sheet = route<'app' | 'id'>('/sense/app/:app/sheet/:id{/*}?');

export const qlik: Tool = {
  id: 'qlik',
  name: 'Qlik',
  serviceTypes: ['QlikCloud', 'QlikSense'],
  // Qlik Cloud gives each customer a host. On a self-hosted server, a prefix belongs to one of its proxies.
  hosts: ['https://*.qlikcloud.com/*'],

  tenant(url) {
    const found = app(url);
    return found ? found.base.slice(url.origin.length) : null;
  },

  recognise({ url }) {
    const whole = app(url);
    if (!whole) return [];
    const { base, id } = whole;
    const ref: AssetRef = { kind: 'dashboard', tool: 'qlik', ...storedAs(`${base}/sense/app/${id}/overview`), id };

    const shown = sheet(url);
    if (!shown) return [ref];
    // A copy of an app has sheets with the same ids.
    return [{ kind: 'chart', tool: 'qlik', ...storedAs(`${base}/sense/app/${id}/sheet/${shown.id}`), id: shown.id, sharedName: true }, ref];
  },
};
