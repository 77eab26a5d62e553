import { dataViewRefs } from '../addresses/data-view.ts';
import { textAt } from '../addresses/rison.ts';
import { UUID } from '../addresses/uuid.ts';
import { insideHash, route } from '../route.ts';
import type { Tool } from '../tool.ts';

const discover = route('/app/discover{/}?');
// Up to 7.x all apps were one, told apart behind the hash.
const olderApp = route('/app/kibana{/}?');
const olderDiscover = route('/discover{/*}?');
// One index, in management and in Elasticsearch's own app.
const indexDetails = route<'index'>('/indices/index_details{/:index}?{/*}?');
const dashboards = route('/app/dashboards{/}?');
const app = route('/app/:app{/*}?');
const view = route<'id'>(`/view/:id${UUID}{/*}?`);

export const kibana: Tool = {
  id: 'kibana',
  name: 'Kibana',
  serviceTypes: ['ElasticSearch'],
  hosts: ['https://*.elastic-cloud.com/*', 'https://*.found.io/*', 'https://*.cloud.es.io/*', 'https://*.elastic.cloud/*'],
  looksLike: ['kbn-injected-metadata'],
  // The switch between data views shows the name of the open one; up to 7.x a data view was called an index pattern.
  reads: { dataView: '[data-test-subj="discover-dataView-switch-link"], [data-test-subj="indexPattern-switch-link"]' },

  // The space, '' for the default one.
  tenant(url) {
    const found = app(url);
    return found ? found.base.slice(url.origin.length) : null;
  },

  recognise({ url, text }) {
    const inside = insideHash(url);
    if (inside && dashboards(url)) {
      const found = view(inside);
      return found ? [{ kind: 'dashboard', tool: 'kibana', id: found.id, unverified: true }] : [];
    }
    const details = app(url) && indexDetails(url);
    const index = details && (details.index || url.searchParams.get('indexName'));
    if (index) return [{ kind: 'searchIndex', tool: 'kibana', id: index, name: index }];
    if (!inside || !(discover(url) || (olderApp(url) && olderDiscover(inside)))) return [];
    // A saved search writes its state to the address a moment later. Its own id leads to no index; the name on the page does.
    const state = inside.searchParams.get('_a') ?? '';
    const id = textAt(state, 'dataSource', 'dataViewId') ?? textAt(state, 'dataViewId') ?? textAt(state, 'index') ?? view(inside)?.id;
    return id ? dataViewRefs('kibana', id, text.dataView) : [];
  },
};
