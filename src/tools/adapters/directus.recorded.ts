import type { Recorded } from '../recorded.ts';

const SITE = 'http://localhost:8055/admin';

/**
 * Addresses and titles as seen in Directus 12.4.0; hosts and names replaced. The title comes late
 * and has a name made for people, not the table's.
 */
export const recorded: readonly Recorded[] = [
  [
    'items of a collection',
    { url: `${SITE}/content/orders`, title: 'Loading… | Directus · Directus' },
    [{ kind: 'table', tool: 'directus', name: 'orders' }],
  ],
  ['items by a bookmark', `${SITE}/content/orders?bookmark=1`, { name: 'orders' }],
  ['item', { url: `${SITE}/content/orders/999`, title: 'Orders | Editing Item in Orders · Directus' }, { name: 'orders' }],
  ['new item', `${SITE}/content/orders/+`, { name: 'orders' }],
  ['name with a space', `${SITE}/content/Big%20Orders`, { name: 'Big Orders' }],
  ['name with a percent sign', `${SITE}/content/percent%2520`, { name: 'percent%20' }],
  ['name in another script', `${SITE}/content/%C3%9Cn%C3%AFcode`, { name: 'Ünïcode' }],
  ['data model of a collection', `${SITE}/settings/data-model/orders`, { name: 'orders' }],
  ['field of a collection', `${SITE}/settings/data-model/orders/v`, { name: 'orders' }],
  ['collections', { url: `${SITE}/content`, title: 'Loading… | Directus · Directus' }, null],
  ['new collection', `${SITE}/settings/data-model/+`, null],
  ['data model', `${SITE}/settings/data-model`, null],
  ['sign-in', { url: `${SITE}/login`, title: 'Sign In · Directus' }, null],
];
