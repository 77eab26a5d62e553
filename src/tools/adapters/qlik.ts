import type { AssetRef } from '../../model/reference.ts';
import { storedAs } from '../addresses/stored-as.ts';
import { UUID } from '../addresses/uuid.ts';
import { route } from '../route.ts';
import type { Tool } from '../tool.ts';

const app = route<'id'>('/sense/app/:id{/*}?');
// One sheet or chart alone, as others embed it.
const single = route('/single{/}?');
const sheet = route<'app' | 'id'>('/sense/app/:app/sheet/:id{/*}?');

export const qlik: Tool = {
  id: 'qlik',
  name: 'Qlik',
  serviceTypes: ['QlikCloud', 'QlikSense'],
  // Qlik Cloud gives each customer a host. On a self-hosted server, a prefix belongs to one of its proxies.
  hosts: ['https://*.qlikcloud.com/*', 'https://*.qlikcloudgov.com/*'],

  tenant(url) {
    const found = shownAt(url);
    return found ? found.base.slice(url.origin.length) : null;
  },

  recognise({ url }) {
    const shown = shownAt(url);
    if (!shown) return [];
    const { base, id } = shown;
    const ref: AssetRef = { kind: 'dashboard', tool: 'qlik', ...storedAs(`${base}/sense/app/${id}/overview`), id };
    if (!shown.sheet) return [ref];
    // A copy of an app has sheets with the same ids.
    const address = storedAs(`${base}/sense/app/${id}/sheet/${shown.sheet}`);
    return [{ kind: 'chart', tool: 'qlik', ...address, id: shown.sheet, sharedName: true }, ref];
  },
};

interface Shown {
  readonly base: string;
  readonly id: string;
  readonly sheet: string | null;
}

function shownAt(url: URL): Shown | null {
  const whole = app(url);
  if (whole) return { base: whole.base, id: whole.id, sheet: sheet(url)?.id ?? null };
  const alone = single(url);
  // On a desktop an app's id is the path of its file.
  const id = alone && url.searchParams.get('appid');
  return id && isId.test(id) ? { base: alone.base, id, sheet: url.searchParams.get('sheet') || null } : null;
}

const isId = new RegExp(`^${UUID}$`);
