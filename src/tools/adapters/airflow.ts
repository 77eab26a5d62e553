import { type AssetRef, MOST_REFS } from '../../model/reference.ts';
import { storedAs } from '../addresses/stored-as.ts';
import { route } from '../route.ts';
import type { Tool } from '../tool.ts';

const dag = route<'id'>('/dags/:id{/*}?');

// Airflow 2 redirects from most of these; Airflow 1 has them below /admin/airflow.
const VIEWS =
  'graph|tree|grid|calendar|code|confirm|dag_details|dagrun_details|duration|gantt|landing_times|log|rendered|rendered-k8s|rendered-templates|task|tries|trigger|xcom|audit_log';
const view = route(`{/admin/airflow}?/:view(${VIEWS}){/}?`);
const list = route('/:list(taskinstance|dagrun|job|log|slamiss|taskreschedule|xcom)/list{/}?');
const olderList = route('/admin/:list(taskinstance|dagrun){/}?');

// Airflow 3 numbers its assets. The name is only in the title, before the name of the installation; both may hold a dash.
const asset = route('/assets/:number(\\d+){/*}?');
const NAMED = /^(?!(?:browse|nav)\.\w+ - )(.+) - .+$/;
// Airflow 2 calls it a dataset, known by its URI alone.
const dataset = route('/datasets{/}?');

export const airflow: Tool = {
  id: 'airflow',
  name: 'Apache Airflow',
  serviceTypes: ['Airflow'],
  // Astronomer, MWAA and Cloud Composer.
  hosts: [
    'https://cloud.astronomer.io/*',
    'https://*.astronomer.run/*',
    'https://*.airflow.amazonaws.com/*',
    'https://*.airflow.amazonaws.com.cn/*',
    'https://*.airflow.:region.on.aws/*',
    'https://*.composer.googleusercontent.com/*',
    'https://*.composer.byoid.googleusercontent.com/*',
  ],
  looksLike: ['link[rel="icon"][href*="static/pin_32.png"]'],

  // Astronomer serves each deployment below a prefix of its own, on one host.
  tenant(url) {
    const found = dagOf(url) ?? asset(url) ?? dataset(url);
    return found ? found.base.slice(url.origin.length) : null;
  },

  titled: (url) => (asset(url) ? NAMED : null),

  recognise({ url, title }) {
    if (asset(url)) return namesIn(title).map(tableRef);
    const uri = dataset(url) && url.searchParams.get('uri');
    if (uri) return [tableRef(uri)];
    const found = dagOf(url);
    if (!found) return [];
    const { base, id } = found;
    const quoted = `${base}/dags/${encodeURIComponent(id)}`;
    const plain = `${base}/dags/${id}`;
    // Stored with /grid up to ingestion 1.12, and for Airflow 2 ever since; Airflow 3 has no such page. Quoted or not by kind of connection.
    return [{ kind: 'pipeline', tool: 'airflow', ...storedAs(`${plain}/grid`, plain, `${quoted}/grid`, quoted), id, name: id }];
  },
};

/** An asset by name. One without a name has its URI, which by Airflow's convention ends in the table's: `postgres://h:5432/db/s/orders`. */
const tableRef = (name: string): AssetRef => {
  const table = /^\w[\w+.-]*:\/\/.*\/([^/]+)\/?$/.exec(name)?.[1];
  return { kind: 'table', tool: 'airflow', name: table ?? name };
};

/** The name in a title ends before one of its dashes: each possible name, longest first. */
function namesIn(title: string, most = MOST_REFS): readonly string[] {
  const name = NAMED.exec(title)?.[1];
  return name === undefined || most === 0 ? [] : [name, ...namesIn(name, most - 1)];
}

function dagOf(url: URL): { readonly base: string; readonly id: string } | null {
  const found = dag(url);
  if (found) return found;

  const page = view(url);
  if (page) return named(page.base, url.searchParams.get('dag_id'));

  const filtered = list(url) ?? olderList(url);
  return filtered && named(filtered.base, url.searchParams.get('_flt_3_dag_id') ?? url.searchParams.get('flt1_dag_id_equals'));
}

function named(base: string, id: string | null): { readonly base: string; readonly id: string } | null {
  return id ? { base, id } : null;
}
