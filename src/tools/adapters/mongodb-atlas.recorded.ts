import type { Recorded } from '../recorded.ts';

const PROJECT = 'https://cloud.mongodb.com/v2/6202cf22f6de914b29ce1014';
const CLUSTER = 'metrics/replicaSet/621e877535c4153786dc3ffc';
const orders = { kind: 'table', tool: 'mongodb-atlas', path: ['shop', 'orders'], name: 'orders' } as const;
const shop = { kind: 'databaseSchema', tool: 'mongodb-atlas', name: 'shop' } as const;

/** Addresses from links in public repositories; ids and names replaced. */
export const recorded: readonly Recorded[] = [
  ['collection', `${PROJECT}#/${CLUSTER}/explorer/shop/orders/find`, [orders]],
  ['collection, in an older link', `${PROJECT}#${CLUSTER}/explorer/shop/orders/find`, [orders]],
  ['indexes of a collection', `${PROJECT}#/${CLUSTER}/explorer/shop/orders/indexes`, [orders]],
  ['collection with a space in its name', `${PROJECT}#/${CLUSTER}/explorer/shop/old%20orders/find`, { path: ['shop', 'old orders'] }],
  ['database', `${PROJECT}#/${CLUSTER}/explorer/shop`, [shop]],
  ['database, with a slash at the end', `${PROJECT}#/${CLUSTER}/explorer/shop/`, [shop]],
  ['databases of a cluster', `${PROJECT}#/${CLUSTER}/explorer`, null],
  ['clusters', `${PROJECT}#/clusters`, null],
  ['users of a database', `${PROJECT}#/security/database`, null],
];
