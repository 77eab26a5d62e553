import type { AssetRef } from '../../model/reference.ts';
import { dataViewRefs } from '../addresses/data-view.ts';
import { textAt } from '../addresses/rison.ts';
import { UUID } from '../addresses/uuid.ts';
import { insideHash, route } from '../route.ts';
import type { Tool } from '../tool.ts';

const discover = route('/app/data-explorer/discover{/}?');
// Of logs, traces and metrics, since 3.
const explore = route('/app/explore/:signal{/}?');
const olderDiscover = route('/app/discover{/}?');
const indexes = route('/app/opensearch_index_management_dashboards{/}?');
const indexDetail = route<'index'>('/index-detail/:index{/*}?');
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
    const index = inside && indexes(url) && indexDetail(inside)?.index;
    if (index)
      return ofSource(inside.searchParams.get('dataSourceId'), [
        { kind: 'searchIndex', tool: 'opensearch-dashboards', id: index, name: index },
      ]);
    if (!inside || !(discover(url) ?? explore(url) ?? olderDiscover(url))) return [];
    const state = inside.searchParams.get('_a') ?? '';
    const id = textAt(state, 'metadata', 'indexPattern') ?? textAt(state, 'index');
    return id ? dataViewRefs('opensearch-dashboards', id, text.dataView) : datasetRefs(inside.searchParams.get('_q') ?? '');
  },
};

/** An index of another data source is of another cluster. */
const ofSource = (source: string | null, refs: readonly AssetRef[]): readonly AssetRef[] =>
  source ? refs.map((ref) => ({ ...ref, unverified: true })) : refs;

/** Since 2.18 the query names what it asks: an index pattern, or one index. */
function datasetRefs(query: string): readonly AssetRef[] {
  const said = (name: string) => textAt(query, 'query', 'dataset', ...name.split('.')) ?? textAt(query, 'dataset', ...name.split('.'));
  const [id, title, type] = [said('id'), said('title'), said('type')];
  if (!id || !title || (type !== 'INDEX_PATTERN' && type !== 'INDEXES')) return [];
  return ofSource(said('dataSource.id'), dataViewRefs('opensearch-dashboards', type === 'INDEXES' ? title : id, title));
}
