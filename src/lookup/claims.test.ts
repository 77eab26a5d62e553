import { describe, expect, test } from 'vitest';
import { joinFqn } from '../catalog/entity/fqn.ts';
import type { Asset } from '../model/asset.ts';
import type { Site } from '../model/outcome.ts';
import type { AssetRef, Page } from '../model/reference.ts';
import { spellings } from '../model/stored-base.ts';
import { TOOLS } from '../tools/index.ts';
import { pageOf } from '../tools/recorded.ts';
import { ROWS as RECORDED } from '../tools/tables.ts';
import type { Tool } from '../tools/tool.ts';
import { isOnVendorHost, isVendorsHost } from '../tools/vendor-host.ts';
import { isSure } from './match.ts';
import { decidedOf } from './resolve.ts';
import { siteAt } from './tool-for-page.ts';

/*
 * The wrong owner as certain is the worst fault. Here every recorded page of every tool is shown its own assets, as ingestion stores them;
 * then the page, or the asset, is made another one that looks alike, and nothing may be claimed any more. What still is stands in a table.
 */

interface Row {
  readonly tool: Tool;
  readonly what: string;
  readonly page: Page;
  readonly refs: readonly AssetRef[];
  /** What the page shows, as ingestion stores it in the service `ours`. */
  readonly assets: readonly Asset[];
}

const ROWS: readonly Row[] = RECORDED.flatMap(({ tool, row: [what, recorded] }) => {
  const page = pageOf(recorded);
  const refs = tool.recognise(page);
  const assets = new Map(refs.map((ref) => stored(tool, ref)).map((asset) => [asset.id, asset] as const));
  return refs.length > 0 ? [{ tool, what, page, refs, assets: [...assets.values()] }] : [];
});

/** Rows of which something is claimed: all others are unverified, or names alone. */
const CLAIMED = ROWS.filter(({ tool, page, assets }) => claimed(tool, page, assets, siteAt(page.url, tool)).length > 0);

/** What is claimed of a page by these hits, where a person confirmed the service `ours` for a site. */
function claimed(tool: Tool, page: Page, hits: readonly Asset[], confirmed: Site | null): readonly string[] {
  const site = siteAt(page.url, tool);
  const isConfirmed = site.tenant !== null && JSON.stringify(site) === JSON.stringify(confirmed);
  const known = { serviceTypes: tool.serviceTypes, services: isConfirmed ? ['ours'] : [] };
  const decided = decidedOf(tool.recognise(page), { hits, crowded: false, refused: new Set() }, known);
  return decided && isSure(decided.first) ? [decided.first.asset, ...decided.others].map(({ fqn }) => fqn) : [];
}

/** An asset that has all that a reference says. */
function stored(tool: Tool, ref: AssetRef, given: Partial<Pick<Asset, 'ownName' | 'sourceUrl' | 'name'>> & Within = {}): Asset {
  const { service = 'ours', containers = ref.path?.slice(0, -1) ?? [] } = given;
  const ownName = given.ownName ?? (tool.serviceTypes.length > 0 ? ref.id : null) ?? ref.path?.at(-1) ?? 'opaque';
  const path = [service, ...(ref.kind === 'dashboardDataModel' ? ['model'] : []), ...containers];
  const fqn = joinFqn([...path, ownName]);
  const none = { owners: [], description: '', tags: [], terms: [], domains: [], parts: [] };
  const api: Asset['api'] = { server: 'https://catalog.example.com/', release: [1, 6], collection: 'any', ownerField: 'owners' };
  const sourceUrl = given.sourceUrl === undefined ? (ref.url ?? null) : given.sourceUrl;
  const said = {
    kind: ref.kind,
    id: fqn,
    fqn,
    name: ref.name ?? ownName,
    ownName,
    path,
    sourceUrl,
    href: 'https://catalog.example.com/',
    service,
  };
  return { ...said, ...none, api, serviceType: tool.serviceTypes[0] ?? 'Any', detail: 'hit', facts: { deleted: false } };
}

interface Within {
  readonly service?: string;
  readonly containers?: readonly string[];
}

const originIn = (address: string): string | undefined => (URL.canParse(address) ? new URL(address).origin : undefined);

const moved = (page: Page, change: (url: URL) => void): Page => {
  const url = new URL(page.url);
  change(url);
  return { ...page, url };
};

/** Rows that are claimed though the page was moved, or the asset exchanged. */
function survivors(
  rows: readonly Row[],
  of: (row: Row) => { readonly page?: Page; readonly assets?: readonly Asset[] },
): readonly string[] {
  return rows.flatMap((row) => {
    const { page = row.page, assets = row.assets } = of(row);
    const still = claimed(row.tool, page, assets, siteAt(row.page.url, row.tool));
    return still.length > 0 ? [`${row.tool.id}: ${row.what} | ${page.url.href} | ${still.join()}`] : [];
  });
}

/** Tools of which nothing is ever claimed, and why. */
const NEVER: Readonly<Record<string, string>> = {
  'aws-athena': 'no address names an asset',
  'aws-redshift': 'no address names an asset',
  jupyterlab: 'no address names an asset',
  pgadmin: 'no address names an asset',
  sqlpad: 'no address names an asset',
  'data-factory': 'that the catalog names a pipeline so is unverified',
  github: 'a file’s name is only the table’s by custom',
  gitlab: 'a file’s name is only the table’s by custom',
  'azure-storage': 'what a connector would store is unknown',
  clickhouse: 'a query is behind the hash, and its tables are names',
  'oracle-database-actions': 'no address names an asset',
  'share-point': 'what a connector would store is unknown',
  'synapse-studio': 'what a connector would store is unknown',
  trino: 'a query’s page shows the names of its tables alone',
  'vertex-ai': 'what a connector would store is unknown',
  directus: 'a collection is a name, in whichever database it is',
  elementary: 'its nodes are names',
  'great-expectations': 'a data asset is called as its author likes',
  'kedro-viz': 'a data set is called as its author likes',
  'mage-ai': 'the catalog has no service for it',
  marimo: 'no address names an asset',
  recce: 'no address names an asset',
  spark: 'a query’s page shows the names of its tables alone',
  'sqlite-web': 'the session, not the address, says which file is open',
};

describe('the page as it is', () => {
  test('is claimed for every tool, but for those that can only guess', () => {
    const tools = new Set(CLAIMED.map(({ tool }) => tool.id));
    expect(
      TOOLS.map(({ id }) => id)
        .filter((id) => !tools.has(id))
        .sort(),
    ).toEqual(Object.keys(NEVER).sort());
  });

  test('is claimed wherever its first reference is verified and has more than a name', () => {
    const isMore = (tool: Tool, { url, id, path = [], kind, sharedName }: AssetRef): boolean =>
      url !== undefined ||
      (id !== undefined && !sharedName && tool.serviceTypes.length > 0) ||
      (path.length > 1 && !sharedName) ||
      (kind === 'database' && path.length === 1);
    const unclaimed = ROWS.filter((row) => !CLAIMED.includes(row));
    const wanting = unclaimed.filter(
      ({ tool, page, refs: [ref] }) => ref && !ref.unverified && isMore(tool, ref) && siteAt(page.url, tool).tenant !== null,
    );
    expect(wanting.map(({ tool, what }) => `${tool.id}: ${what}`)).toEqual([]);
  });
});

describe('another origin', () => {
  test.each([
    [
      'another host',
      (url: URL) => {
        url.host = 'elsewhere.example.net';
        url.protocol = 'https:';
      },
    ],
    [
      'another port',
      (url: URL) => {
        url.port = '18443';
      },
    ],
    [
      'without encryption',
      (url: URL) => {
        url.protocol = url.protocol === 'https:' ? 'http:' : 'https:';
      },
    ],
    [
      'a name that begins alike',
      (url: URL) => {
        url.host = `${url.hostname}.example.net`;
      },
    ],
    [
      'a name that ends alike',
      (url: URL) => {
        url.hostname = url.hostname.replace(/(?:[^.]+\.)?[^.]+$/, 'not$&');
      },
    ],
  ])('%s is not claimed', (_what, change) => {
    expect(survivors(CLAIMED, ({ page }) => ({ page: moved(page, change) }))).toEqual([]);
  });

  test('has no address but its own made of it, unless a vendor hosts it', () => {
    const places = (page: Page): readonly Page[] => [
      page,
      moved(page, (url) => {
        url.host = 'elsewhere.example.net';
      }),
      moved(page, (url) => {
        url.port = '18443';
      }),
    ];
    const strange = ROWS.flatMap(({ tool, page }) =>
      places(page).flatMap((at) =>
        isVendorsHost(tool, at.url)
          ? []
          : tool
              .recognise(at)
              .flatMap(spellings)
              // NiFi's connector stores its origin twice, which is no address.
              .filter((address) => originIn(address.replace(/^(https?:\/\/[^/]+)(?=\1\/)/, '')) !== at.url.origin),
      ),
    );
    expect(strange).toEqual([]);
    const vendors = ROWS.filter(({ tool, page }) => isVendorsHost(tool, page.url)).flatMap(({ refs }) => refs.flatMap(spellings));
    expect(vendors.length).toBeGreaterThan(50);
  });

  test('at which a person says there are two such tools: below another prefix nothing is claimed', () => {
    const own = CLAIMED.filter(({ tool, page }) => !isOnVendorHost(tool, page.url));
    expect(new Set(own.map(({ tool }) => tool.id)).size).toBeGreaterThan(15);
    expect(
      survivors(own, ({ page }) => ({
        page: moved(page, (url) => {
          url.pathname = `/other${url.pathname}`;
        }),
      })),
    ).toEqual([]);
  });
});

/** What of an address may be another without another asset being meant, by tool: names of the query, segments of the path, both behind the hash. */
const LEFT: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  adminer: { '?limit ?name ?where[0][col] ?where[id]': 'rows of the table, its trigger', '?username': 'another person on the same server' },
  airbyte: { '/job-history /replication /settings /status /timeline /transformation ?eventId': 'another tab' },
  airflow: {
    '/0 /code /dags /grid /load /manual__2024-07-05 /manual__2024-07-05T09%3A04%3A00 /mapped /runs /tasks /x':
      'another tab or run of the DAG',
    '/backfills /group /lineage /plugin /required_actions /trigger ?origin': 'another tab of it',
    '?_flt_3_task_id ?dag_run_id ?execution_date ?run_id ?tab ?task_id ?try_number': 'a run or task of the DAG',
  },
  akhq: { '/data /partitions /produce /tasks /update /versions ?partition ?sort': 'another tab' },
  'aws-glue': {
    '#?runid #?versionId': 'a check or an older state of the table',
    '/glue /home /lakeformation': 'one console serves all that is behind the hash',
  },
  'aws-s3': {
    '?bucketType ?showversions ?tab': 'another tab',
    '?prefix /my%20orders.csv /raw': 'the bucket and its other folders are shown as well',
    '#/&bucket=acme-lake&prefix=raw': 'the same, in one part with the bucket',
    '?region': 'no two customers have a bucket of one name, wherever it is',
  },
  bigquery: {
    '?authuser ?hl ?pli ?tab': 'who asks, in which language, which tab',
    '?project': 'who pays',
    '?d ?p ?page ?t ?ws': 'another of the open tabs is still shown',
    '/1 /acme-prod /eu /locations /projects /us': 'where the console keeps the entry, which names the table itself',
  },
  'confluent-cloud': {
    '/message-viewer /overview /schema /settings /value ?offset': 'another tab',
    '/topic-orders': 'the stream of which the topic is a part',
  },
  dagster: {
    '/overview /runs ?cursor': 'another tab',
    '/daily_orders@0a1b2c~load%2B /daily_orders~*load /load /op1': 'ops of the job, and another snapshot of it',
  },
  databricks: {
    '#/1052232433102036 #/2 #/run #/versions /01 /2024 /3 /7a2f25f2-0000-4000-8000-c4f6aaabd8e5 /931844287868435 /a72ea29e':
      'a run, version, folder or page of the same',
    '/2 /pages /published /runs /tasks /updates /version /versions ?activeTab': 'another tab, a version',
    '/embed /sql': 'the dashboard alone, or in its editor',
    '/0a1b2c3d-b9a5-4670-82f2-c4f6aaabd8e5-retail-sales': 'the title behind the id',
    '?o': 'the host is the workspace’s own',
  },
  datasette: {
    '/17': 'a row of the table',
    '?_facet ?_sort_desc ?customer': 'which rows are shown',
  },
  'dbt-cloud': { '/5005 /runs ?step': 'a run of the job', '/next': 'the interface that was once the next' },
  fivetran: { '?syncChartPeriod ?syncId': 'a period', '?service': 'the group and the connector are the name' },
  'google-cloud-storage': {
    '/acme-lake;tab=objects /my%20orders;tab=objects /orders.csv;tab=live_object ?authuser ?forceOnBucketsSortingFiltering ?prefix':
      'another tab, who asks',
    '/orders /raw': 'the bucket is shown as well',
    '?project': 'no two customers have a bucket of one name',
  },
  grafana: {
    '/costs /sales-overview': 'Grafana goes by the uid and does not read the slug',
    '?edit ?editPanel ?fullscreen ?panelId ?viewPanel': 'the dashboard of another panel',
    '?from ?theme ?to ?var-state': 'what the dashboard shows',
  },
  hex: {
    '/5b266aaf-b343-4ae7-bdea-218e8fe3001f /acme': 'no two workspaces have a project of one UUID',
    '/latest ?selectedCellId': 'another state',
  },
  'kafka-ui': {
    '/compare /connectors /consumer-groups /edit /messages /settings /statistics /tasks /topics ?limit ?mode': 'another tab',
  },
  kibana: {
    '#/0a1b2c3d-ed1d-4053-bba8-cb8fc870af2b #/view': 'a saved search of the same view of data',
    '#?_a #?_g': 'which columns and times',
    '/data /elasticsearch /index_management /management ?includeHiddenIndices ?tab': 'another app or tab about the index',
  },
  lightdash: { '/36657ff5-d0ec-483b-98ad-eb25393cb88c /edit /history /tabs /view ?filters': 'another tab' },
  looker: {
    '?Date ?Period ?School ?State ?f[orders.state] ?fields ?line ?qid ?toggle': 'what is asked of it',
    '?allow_login_screen ?embed_domain ?sdk': 'where it is shown',
  },
  metabase: {
    '/12-orders /12-orders-by-state /12-sales /3-%E5%A3%B2%E4%B8%8A /456-sales-overview /9-revenue /999-nothere':
      'Metabase goes by the number and does not read the slug',
    '#/eyJkYXRhc2V0X3F1ZXJ5Ijp7fX0= #/fullscreen /detail /notebook /query ?state ?tab': 'another state',
  },
  mlflow: { '#/3 #/versions #?workflowType': 'a version of the model' },
  mode: {
    '/0a1b2c3d4e5f /details /editor /embed /explore /runs ?param_state': 'a run of the report, another tab',
    '/45a733a32398': 'the chart, whose token no other has',
    '/6fcbf2f57767 /8cf6ab01968f /queries /viz': 'the report of another chart or query',
  },
  'opensearch-dashboards': { '#?_a #?_g #?_q': 'which columns, times and rows', '/logs': 'another signal' },
  phpmyadmin: { '?pos': 'which rows', '?route': 'another page of the table' },
  'power-bi': {
    '/ReportSection /ReportSection095753bc49cb2b709399 /a8e3066ec645e602725d /details /modelView /overview /sales-overview':
      'another page of the report, another tab',
    '/33333333-0000-4000-8000-2e1acdf4d75e /refreshdetails': 'a refresh of the dataset',
    '?autoAuth ?clientSideAuth ?config ?experience ?rp:Salesperson ?w': 'how it is shown',
    '?ctid': 'the GUID of the workspace is in the path',
  },
  prefect: { '?entity_id ?runs.limit ?runs.page ?tab': 'another tab' },
  'pub-sub': { '?authuser ?folder ?organizationId ?tab': 'who asks, another tab' },
  qlik: {
    '/4df3943b-0560-440d-995a-2944353cdb1d /rjkqGs /sheet ?sheet': 'the app of another sheet',
    '?obj ?opt ?select ?theme': 'a chart of it, and how it is shown',
    '/CA /State /analysis /edit /overview /select /state': 'another state',
  },
  quicksight: {
    '#/p.state=CA /0948565e-7f1d-441d-b4db-4c2e8fbea74f_0a1b2c3d /0a1b /91e2643f-0000-4000-8000-2993c4b9b01a /sheets /views':
      'a sheet or a view of it, which is no asset',
    '/123456789012 ?directory_alias': 'the name of the account says as much',
    '?identityprovider ?isauthcode': 'how one signs in',
  },
  redash: { '/12-sales-overview /7-costs': 'Redash goes by the number and does not read the slug', '?edit ?p_date': 'another state' },
  'redpanda-console': { '#/messages /add-version /produce-record ?o ?p ?s ?version': 'another tab' },
  sigma: { '?:displayNodeId': 'a part of the workbook' },
  snowsight: { '#/columns #/data-preview #/schemas #/tables': 'another tab' },
  superset: {
    '#/TAB-x1 ?dashboard_page_id ?datasource_id ?datasource_type ?form_data ?form_data_key':
      'state of the chart, whose number is another part',
    '?native_filters_key ?permalink_key ?show_filters ?standalone ?viz_type': 'what the dashboard or chart shows',
    '/0a1b2c3d-b9a5-4670-82f2-c4f6aaabd8e5 /sales': 'the page tells the number, and its title that the page is loaded',
    '/%E5%A3%B2%E4%B8%8A': 'the same slug, encoded in small letters',
  },
  tableau: {
    '#/0a1b2c3d-ed1d-4053-bba8-cb8fc870af2b #/Mine #/datasources #/views #?:iid #?:origin': 'somebody’s view of it, another tab',
    '#/1 /728cfbbf-2bca-4ec8-9c94-3f08d3ae309c /7c012d7e-9d48-4d82-9759-670f2d432d1a': 'the same, embedded or being edited',
    '/AbC-123': 'a ticket, which is nobody’s name',
    '?:embed ?:showVizHome ?:toolbar': 'how it is shown',
  },
  'aws-dynamodb': { '/dynamodbv2 /home': 'one console serves all that is behind the hash' },
  'aws-kinesis': { '/home /kinesis': 'one console serves all that is behind the hash', '#/monitoring': 'another tab' },
  'aws-sagemaker': { '/home /sagemaker': 'one console serves all that is behind the hash' },
  bigtable: { '/monitoring /overview /tables ?authuser': 'another tab, who asks' },
  'control-center': { '/message-viewer /schema /settings /value': 'another tab' },
  domo: {
    '#/history /details /edit /graph /overview /settings ?drillviewid ?userId': 'another tab, how it is shown',
    '/203579416 /kpis': 'the page is shown as well as the card',
    '/1905395623 /page': 'a card has its number to itself, whatever page it is opened from',
  },
  flink: {
    '#/checkpoints #/detail #/exceptions #/overview': 'another tab',
    '#/cbc357ccb763df2852fee8c4fc7d55f2': 'a task of the job',
  },
  'google-drive': {
    '#/gid=123456 #/gid=123456&range=A1:B2 ?gid': 'the spreadsheet is shown as well as its sheet',
    '/0 /1 /a /edit /example.com /preview ?usp': 'who asks, and how it is shown',
  },
  microstrategy: {
    '/69F991E6E2BC4627888394B3EA013CC7': 'the application that shows it',
    '/K53--K46 /edit /share': 'a page of the dashboard, another tab',
  },
  minio: {
    '/572R55CD54+tLmpwZw== /cmF3Lw== /raw /raw%2F /raw%2Fmy%20orders.csv ?key': 'the bucket is shown as well',
    '/logs /summary': 'another tab',
  },
  'mongodb-atlas': { '#/find #/indexes': 'another tab', '#/replicaSet': 'how the cluster is built' },
  nifi: {
    '#/0a1b2c3d-0180-1000-aaaa-26e7eb563c40 #/Processor #/controller-services #/edit ?componentIds': 'a part of the group',
    '#/0a1b2c3d-0180-1000-cb79-26e7eb563c40 #/1b2c3d4e-0180-1000-0000-000034cc7230 #/ProcessGroup':
      'the selected group is shown as well as the one around it',
  },
  omni: { '?f--orders.region ?key ?prefersDark ?redirectToApp ?theme': 'how it is shown' },
  'reporting-services': {
    '/catalogitem /properties /subscriptions': 'another tab',
    '?/Finance/Daily ?/Finance/Sub%20Folder/Daily%20Sales ?Region ?ViewMode ?rs:Command ?rs:Format ?rs:embed':
      'the report is the name of the parameter, without a value; how it is shown',
  },
  'rest-docs': {
    '#/addUsingPOST #/delete #/getPet #/getStories #/get_health #/getstories #/~1api~1stories~1{id}':
      'the collection is shown as well as the endpoint',
    '#/api #/best #/stories': 'a part of the path of an endpoint, of which the same holds',
  },
  's3-compatible': {
    '#/raw /raw /raw%2Forders.csv ?i ?path': 'the bucket is shown as well',
    '/details /explorer /files /objects /settings ?region': 'another tab',
  },
  salesforce: {
    '#?filterName /0011x00000AbCdEAAV /a0B5e00000AbCdE /view ?count ?filterName': 'a row of the object, which rows',
    '/Details /FieldsAndRelationships': 'another tab',
    '/one /one.app': 'one page serves all that is behind the hash',
  },
  'service-now': {
    '/-1_uid_3 /1117004f1bf7345c5b1fdcef9b4bcbb2 ?sys_id ?sysparm_query': 'a row of the table, which rows',
    '/incident.do%3Fsys_id%3D1117004f1bf7345c5b1fdcef9b4bcbb2 ?uri': 'the row that is shown in the frame',
    '/incident_list.do%3Fsysparm_query%3Dactive%253Dtrue%26sysparm_view%3D': 'which rows are shown in the frame',
    '/0 /params /selected-tab-index /sow /workspace': 'the workspace, and its tab',
  },
  spline: { '/graph': 'another tab' },
  thoughtspot: {
    '#/3aeff8dc-35d3-493c-b839-05a899a2b676 #/b6bb40a3-57dc-4b46-bfdc-9d76fbb74491': 'the Liveboard is shown as well as its chart',
    '#/data #/embed #/insights #/tab #?view ?embedApp ?primaryNavHidden ?utm_source': 'another tab, how it is shown',
    '?orgId': 'ids are unique among the organizations of a host',
  },
};

/** Tools whose databases have fewer levels than the catalog: what it puts above them, one for each service, is not on their pages. */
const OPEN: Readonly<Record<string, string>> = {
  adminer: 'MySQL has no schemas: its databases are below `default`, or below a name that the connection gives',
  phpmyadmin: 'the same',
  datasette: 'a file is a service',
};

/** Where a tool's addresses say the tenant, if not in host and path: no stored address holds it. */
const TENANT_SAID: Readonly<Record<string, (url: URL) => void>> = {
  grafana: (url) => url.searchParams.set('orgId', '7'),
  // Hosts that are named after one workspace, and an address of a customer's own for all of them.
  databricks: (url) => {
    url.hostname = url.hostname.replace(/^((?:adb|dbc)-)?[\da-f]+/, '$&7');
    url.searchParams.set('o', '77');
  },
  mlflow: (url) => {
    const hash = url.hash.replace(/[?&]workspace=[^&]*/, '');
    url.hash = `${hash}${hash.includes('?') ? '&' : '?'}workspace=team-x`;
  },
  bigquery: (url) => {
    url.href = url.href
      .replaceAll('acme-prod', 'acme-other')
      .replaceAll('example.com:w', 'example.com:x')
      .replaceAll('other!2sd', 'another!2sd');
  },
  phpmyadmin: (url) => url.searchParams.set('server', '7'),
  fivetran: (url) => url.searchParams.set('groupId', 'other_group'),
  'pub-sub': (url) => url.searchParams.set('project', 'acme-other'),
  'aws-glue': (url) => {
    url.hash = url.hash.replace(/(catalog(?:Id)?)=\d+/, '$1=999999999999');
  },
};

describe('another tenant', () => {
  test('or whatever else an address may say is not claimed, but for what means the same asset', () => {
    const left = CLAIMED.flatMap(({ tool, page, assets }) =>
      altered(page).flatMap((other) =>
        claimed(tool, other.page, assets, siteAt(page.url, tool)).length > 0 ? [`${tool.id} ${other.part.replaceAll(' ', '%20')}`] : [],
      ),
    );
    const allowed = Object.entries(LEFT).flatMap(([tool, groups]) =>
      Object.keys(groups).flatMap((parts) => parts.split(' ').map((part) => `${tool} ${part}`)),
    );
    expect([...new Set(left)].sort()).toEqual(allowed.sort());
  });

  test.each(Object.entries(TENANT_SAID))(
    'of %s, which is no part of a stored address, is not claimed until its service is confirmed',
    (id, change) => {
      const rows = CLAIMED.filter(({ tool }) => tool.id === id);
      expect(rows.length).toBeGreaterThan(1);
      expect(survivors(rows, ({ page }) => ({ page: moved(page, change) }))).toEqual([]);
      for (const { tool, page } of rows) {
        const other = moved(page, change);
        const assets = tool.recognise(other).map((ref) => stored(tool, ref));
        const site = siteAt(other.url, tool);
        expect(site).not.toEqual(siteAt(page.url, tool));
        if (site.tenant !== null) expect(claimed(tool, other, assets, site), other.url.href).not.toEqual([]);
      }
    },
  );

  test.each([
    ['mlflow', 'http://localhost:5000/#/models/churn_model?workspace=team-b'],
    ['grafana', 'https://bi.example.com/d/tggz4bj/sales-overview?orgId=2'],
    ['grafana', 'https://bi.example.com/d/tggz4bj/sales-overview?orgId=1'],
    ['databricks', 'https://acme.databricks.com/jobs/12?o=2'],
  ])('of %s: %s is claimed in the service that was confirmed for it, and in no other', (id, address) => {
    const tool = TOOLS.find((one) => one.id === id);
    if (!tool) throw new Error(id);
    const page = pageOf(address);
    const own = tool.recognise(page).map((ref) => stored(tool, ref));
    const others = tool.recognise(page).map((ref) => stored(tool, ref, { service: 'theirs' }));
    const site = siteAt(page.url, tool);
    expect(claimed(tool, page, own, null)).toEqual([]);
    expect(claimed(tool, page, others, site)).toEqual([]);
    expect(claimed(tool, page, [...others, ...own], site)).toEqual(own.map(({ fqn }) => fqn));
  });
});

describe('another asset that looks alike', () => {
  const each = (of: (tool: Tool, ref: AssetRef) => readonly Asset[]) => {
    let tried = 0;
    const still = CLAIMED.flatMap(({ tool, page, refs, what }) =>
      refs.flatMap((ref) =>
        of(tool, ref).flatMap((asset) => {
          tried += 1;
          const names = claimed(tool, page, [asset], siteAt(page.url, tool));
          return names.length > 0 ? [`${tool.id}: ${what} | ${names.join()} | ${asset.sourceUrl}`] : [];
        }),
      ),
    );
    return { tried, still };
  };

  test('of another service, without an address or with one of its own, is not claimed', () => {
    const { tried, still } = each((tool, ref) =>
      [null, 'https://elsewhere.example.net/'].map((sourceUrl) => stored(tool, ref, { service: 'theirs', sourceUrl })),
    );
    expect(tried).toBeGreaterThan(300);
    expect(still).toEqual([]);
  });

  test('and has the page’s address, by a slug that reads like a number, is not claimed', () => {
    const { tried, still } = each((tool, ref) =>
      ref.url !== undefined && (ref.id ?? ref.path) !== undefined
        ? [stored(tool, ref, { ownName: `other ${ref.id ?? ref.path?.at(-1)}` })]
        : [],
    );
    expect(tried).toBeGreaterThan(100);
    expect(still).toEqual([]);
  });

  test('and is called the same in another schema or bucket is not claimed', () => {
    const { tried, still } = each((tool, { url: _, spellings: __, ...ref }) =>
      (ref.path ?? [])
        .slice(0, -1)
        .flatMap((_part, level, all) =>
          level < all.length - 1 && OPEN[tool.id] ? [] : stored(tool, ref, { containers: all.with(level, 'elsewhere') }),
        ),
    );
    expect(tried).toBeGreaterThan(80);
    expect(still).toEqual([]);
  });

  test('and is called the same in another case is not claimed where the page keeps to it', () => {
    const { tried, still } = each((tool, ref) => {
      const name = ref.path?.at(-1);
      const turned = name === name?.toLowerCase() ? name?.toUpperCase() : name?.toLowerCase();
      return turned === undefined || turned === name || ref.anyCase ? [] : [stored(tool, ref, { ownName: turned, sourceUrl: null })];
    });
    expect(tried).toBeGreaterThan(80);
    expect(still).toEqual([]);
  });

  test('and is shown under the same name is not claimed', () => {
    const { tried, still } = each((tool, ref) => [stored(tool, ref, { ownName: 'another', name: ref.name ?? 'x', sourceUrl: null })]);
    expect(tried).toBeGreaterThan(200);
    expect(still).toEqual([]);
  });

  test('and is stored under the same name is not claimed without the address', () => {
    const { tried, still } = each((tool, ref) =>
      ref.sharedName ? [null, 'https://elsewhere.example.net/'].map((sourceUrl) => stored(tool, ref, { sourceUrl })) : [],
    );
    expect(tried).toBeGreaterThan(5);
    expect(still).toEqual([]);
  });

  test.each([
    ['looker', 'https://acme.looker.com/explore/a/b_c', 'https://acme.looker.com/explore/a_b/c'],
    ['looker', 'https://acme.looker.com/dashboards/a::b_c', 'https://acme.looker.com/dashboards/a_b::c'],
    [
      'fivetran',
      'https://fivetran.com/dashboard/connectors/b_c/status?groupId=a&service=x',
      'https://fivetran.com/dashboard/connectors/c/status?groupId=a_b&service=x',
    ],
    ['qlik', 'https://acme.us.qlikcloud.com/sense/app/a/sheet/WfmFCa', 'https://acme.us.qlikcloud.com/sense/app/b/sheet/WfmFCa'],
    ['superset', 'https://bi.example.com/superset/dashboard/7/', 'https://bi.example.com/superset/dashboard/8/'],
    [
      'snowsight',
      'https://app.snowflake.com/acme/prod1/#/data/databases/D/schemas/S/procedure/F(NUMBER)',
      'https://app.snowflake.com/acme/prod1/#/data/databases/D/schemas/S/procedure/F(VARCHAR)',
    ],
    [
      'bigquery',
      'https://console.cloud.google.com/bigquery?p=p&d=d&t=events_20240131',
      'https://console.cloud.google.com/bigquery?p=p&d=d&t=events',
    ],
    [
      'bigquery',
      'https://console.cloud.google.com/bigquery?p=p&d=d&t=events_*',
      'https://console.cloud.google.com/bigquery?p=p&d=d&t=events',
    ],
  ])('%s: %s is not claimed to be %s', (id, address, other) => {
    const tool = TOOLS.find((one) => one.id === id);
    if (!tool) throw new Error(id);
    const [page, otherPage] = [pageOf(address), pageOf(other)];
    const assetsOf = (at: Page) =>
      tool
        .recognise(at)
        .slice(0, 1)
        .map((ref) => stored(tool, ref));
    const site = siteAt(page.url, tool);
    expect(claimed(tool, page, assetsOf(page), site)).toHaveLength(1);
    expect(claimed(tool, page, assetsOf(otherPage), site)).toEqual([]);
    expect(claimed(tool, page, assetsOf(otherPage), null)).toEqual([]);
    expect(claimed(tool, otherPage, assetsOf(otherPage), siteAt(otherPage.url, tool))).toHaveLength(1);
  });

  test('and only the title says so, where a tool shows another at an address that stays, is not claimed', () => {
    const rows = CLAIMED.filter(({ tool, page }) => tool.id === 'phpmyadmin' && tool.titled?.(page.url));
    expect(rows.length).toBeGreaterThan(0);
    for (const title of ['localhost / db / shop / customers | phpMyAdmin 5.2.1', 'localhost / db / other / orders | phpMyAdmin 5.2.1', ''])
      expect(survivors(rows, ({ page }) => ({ page: { ...page, title } }))).toEqual([]);
  });
});

function altered(page: Page): readonly { readonly part: string; readonly page: Page }[] {
  const { url } = page;
  const inside = url.hash.replace(/^#!?\/?/, '');
  const [hashPath = '', hashQuery = ''] = inside.split('?');
  const mark = url.hash.slice(0, url.hash.length - inside.length);
  const segments = (path: string) =>
    path.split('/').flatMap((segment, at, all) => (segment === '' ? [] : [{ segment, path: all.with(at, other(segment)).join('/') }]));
  const queries = (query: URLSearchParams) =>
    [...query.keys()].map((name) => {
      const changed = new URLSearchParams(query);
      changed.set(name, other(query.get(name) ?? ''));
      return { name, query: changed.toString() };
    });
  return [
    ...segments(url.pathname).map(({ segment, path }) => ({
      part: `/${segment}`,
      page: moved(page, (to) => {
        to.pathname = path;
      }),
    })),
    ...queries(url.searchParams).map(({ name, query }) => ({
      part: `?${name}`,
      page: moved(page, (to) => {
        to.search = query;
      }),
    })),
    ...segments(hashPath).map(({ segment, path }) => ({
      part: `#/${segment}`,
      page: moved(page, (to) => {
        to.hash = `${mark}${path}${hashQuery && `?${hashQuery}`}`;
      }),
    })),
    ...queries(new URLSearchParams(hashQuery)).map(({ name, query }) => ({
      part: `#?${name}`,
      page: moved(page, (to) => {
        to.hash = `${mark}${hashPath}?${query}`;
      }),
    })),
  ];
}

/** Another text of the same form. */
function other(text: string): string {
  const last = /[0-9a-z](?=[^0-9a-z]*$)/i.exec(text);
  if (!last) return `${text}x`;
  const turned = /\d/.test(last[0]) ? String((Number(last[0]) + 1) % 10) : last[0] === 'a' ? 'b' : 'a';
  return text.slice(0, last.index) + turned + text.slice(last.index + 1);
}
