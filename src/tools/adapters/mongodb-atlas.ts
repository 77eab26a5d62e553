import { insideHash, route } from '../route.ts';
import type { Tool } from '../tool.ts';

// Behind the hash.
const CLUSTER = '/metrics/:type/:cluster/explorer/:database';
const collection = route<'cluster' | 'database' | 'name'>(`${CLUSTER}/:name{/*}?`);
const database = route<'cluster' | 'database'>(`${CLUSTER}{/}?`);

export const mongodbAtlas: Tool = {
  id: 'mongodb-atlas',
  name: 'MongoDB Atlas',
  serviceTypes: ['MongoDB'],
  hosts: ['https://cloud.mongodb.com/*'],

  // A project's clusters have names of their own.
  tenant(url) {
    const inside = insideHash(url);
    const found = inside && (collection(inside) ?? database(inside));
    return found ? `${url.pathname} ${found.cluster}` : null;
  },

  // In the catalog a database is a schema, below a database that ingestion or an administrator named.
  recognise({ url }) {
    const inside = insideHash(url);
    const shown = inside && collection(inside);
    if (shown) return [{ kind: 'table', tool: 'mongodb-atlas', path: [shown.database, shown.name], name: shown.name }];
    const whole = inside && database(inside);
    return whole ? [{ kind: 'databaseSchema', tool: 'mongodb-atlas', name: whole.database }] : [];
  },
};
