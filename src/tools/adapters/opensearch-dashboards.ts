import { dataViewRefs } from '../addresses/data-view.ts';
import { textAt } from '../addresses/rison.ts';
import { UUID } from '../addresses/uuid.ts';
import { insideHash, route } from '../route.ts';
import type { Tool } from '../tool.ts';

const discover = route('/app/data-explorer/discover{/}?');
const olderDiscover = route('/app/discover{/}?');
const dashboards = route('/app/dashboards{/}?');
const app = route('/app/:app{/*}?');
const view = route<'id'>(`/view/:id${UUID}{/*}?`);

export const opensearchDashboards: Tool = {
  id: 'opensearch-dashboards',
  name: 'OpenSearch Dashboards',
  serviceTypes: ['OpenSearch', 'ElasticSearch'],
  hosts: [],
  looksLike: ['osd-injected-metadata'],
  // The picker shows the pattern's name; before the data explorer it was Kibana's.
  reads: {
    dataView: '[data-test-subj="dataExplorerDSSelect"] .euiComboBoxPill, [data-test-subj="indexPattern-switch-link"]',
  },

  // The workspace, '' where there are none.
  tenant(url) {
    const found = app(url);
    return found ? found.base.slice(url.origin.length) : null;
  },

  recognise({ url, text }) {
    const inside = insideHash(url);
    if (inside && dashboards(url)) {
      const found = view(inside);
      return found ? [{ kind: 'dashboard', tool: 'opensearch-dashboards', id: found.id, unverified: true }] : [];
    }
    if (!inside || !(discover(url) ?? olderDiscover(url))) return [];
    const state = inside.searchParams.get('_a') ?? '';
    const id = textAt(state, 'metadata', 'indexPattern') ?? textAt(state, 'index');
    return id ? dataViewRefs('opensearch-dashboards', id, text.dataView) : [];
  },
};
