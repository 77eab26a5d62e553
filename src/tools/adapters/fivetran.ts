import type { AssetRef } from '../../model/reference.ts';
import { route } from '../route.ts';
import type { Tool } from '../tool.ts';

const page = route<'word' | 'connector' | 'tab'>('/dashboard/:word(connectors|connections)/:connector{/:tab}?{/*}?');

/** Parts of a connection's page. What else follows its id is of the form before 2020: `{kind of source}/{schema}`. */
const TABS = /^(?:|status|schema|setup|logs|usage|settings|details|transformations|alerts|overview|history|test)$/;

export const fivetran: Tool = {
  id: 'fivetran',
  name: 'Fivetran',
  serviceTypes: ['Fivetran'],
  hosts: ['https://fivetran.com/dashboard*'],

  /** The group, which is a destination of one customer. */
  tenant: (url) => url.searchParams.get('groupId'),

  recognise({ url }) {
    const found = page(url);
    // In the older form, what stands in the place of the id is the kind of source, which many connections share.
    if (!found || !TABS.test(found.tab) || url.origin !== 'https://fivetran.com') return [];
    const [group, service] = [url.searchParams.get('groupId'), url.searchParams.get('service')];
    // Ingestion says "connector", the older word for a connection.
    const ref: AssetRef = {
      kind: 'pipeline',
      tool: 'fivetran',
      name: found.connector,
    };
    if (!group) return [ref];
    const stored = `https://fivetran.com/dashboard/connectors/${found.connector}/status?groupId=${group}&service=${service}`;
    // Generated ids have two words each, so the name that ingestion builds from both can be split in only one way.
    const isShared = ![group, found.connector].every((id) => /^[^_]+_[^_]+$/.test(id));
    const id = `${group}_${found.connector}`;
    return [{ ...ref, ...(service && { url: stored }), id, ...(isShared && { sharedName: true }) }];
  },
};
