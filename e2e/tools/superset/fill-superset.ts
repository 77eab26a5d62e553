/** The one person of this Superset. */
export const USER = 'admin';
export const PASSWORD = 'admin';

type Row = Readonly<Record<string, unknown>>;

/** Makes the shop's database, dataset, charts and dashboards over Superset's own API. Throws when a number is not the expected one. */
export async function fillSuperset(url: string): Promise<void> {
  const session = await signIn(url);
  const post = (path: string, body: Row) => call('POST', `${url}/api/v1/${path}`, body, session);
  const put = (path: string, body: Row) => call('PUT', `${url}/api/v1/${path}`, body, session);

  // A relative path: each run works on its own copy, in its own working directory.
  expectId(1, await post('database/', { database_name: 'shop', sqlalchemy_uri: 'sqlite:///shop.db', expose_in_sqllab: true }));
  expectId(1, await post('dataset/', { database: 1, schema: 'main', table_name: 'orders' }));

  expectId(
    1,
    await post(
      'chart/',
      chart('Orders by customer', 'table', {
        query_mode: 'aggregate',
        groupby: ['customer_id'],
        metrics: ['count'],
        row_limit: 100,
      }),
    ),
  );
  expectId(
    2,
    await post(
      'chart/',
      chart('Revenue', 'big_number_total', {
        metric: { expressionType: 'SIMPLE', column: { column_name: 'amount' }, aggregate: 'SUM', label: 'Revenue' },
      }),
    ),
  );

  expectId(
    1,
    await post(
      'dashboard/',
      dashboard('Sales overview', 'sales', [
        [1, 'Orders by customer'],
        [2, 'Revenue'],
      ]),
    ),
  );
  expectId(2, await post('dashboard/', dashboard('Customer care', null, [[1, 'Orders by customer']])));
  await put('chart/1', { dashboards: [1, 2] });
  await put('chart/2', { dashboards: [1] });
}

/** Makes one more dashboard without a chart. Returns its number. */
export async function addDashboard(url: string, title: string, slug: string | null): Promise<number> {
  const { id } = await call('POST', `${url}/api/v1/dashboard/`, dashboard(title, slug, []), await signIn(url));
  return Number(id);
}

type Headers = Readonly<Record<string, string>>;

/** Headers that let a request change something: who it is, and the session with its form token. */
async function signIn(url: string): Promise<Headers> {
  const person = { username: USER, password: PASSWORD, provider: 'db' };
  const { access_token: token } = await call('POST', `${url}/api/v1/security/login`, person, {});
  const authorization = `Bearer ${token}`;
  const response = await fetch(`${url}/api/v1/security/csrf_token/`, { headers: { authorization } });
  const { result }: Row = await response.json();
  const cookie = response.headers
    .getSetCookie()
    .map((set) => set.split(';')[0])
    .join('; ');
  return { authorization, cookie, 'x-csrftoken': String(result), referer: url };
}

async function call(method: string, address: string, body: Row, headers: Headers): Promise<Row> {
  const response = await fetch(address, {
    method,
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${address}: ${response.status} ${text}`);
  const answer: Row = JSON.parse(text);
  return answer;
}

// The numbers are in addresses and in the catalog, so they must be the same each time.
function expectId(expected: number, { id }: Row): void {
  if (id !== expected) throw new Error(`Superset gave the number ${id} where ${expected} was expected.`);
}

const chart = (name: string, type: string, params: Row): Row => ({
  slice_name: name,
  viz_type: type,
  datasource_id: 1,
  datasource_type: 'table',
  params: JSON.stringify({ datasource: '1__table', viz_type: type, ...params }),
});

function dashboard(title: string, slug: string | null, charts: readonly (readonly [number, string])[]): Row {
  const cells = charts.map(([chartId, sliceName]) => ({
    type: 'CHART',
    id: `CHART-${chartId}`,
    children: [],
    parents: ['ROOT_ID', 'GRID_ID', 'ROW-1'],
    meta: { width: 6, height: 50, chartId, sliceName },
  }));
  const layout = {
    DASHBOARD_VERSION_KEY: 'v2',
    ROOT_ID: { type: 'ROOT', id: 'ROOT_ID', children: ['GRID_ID'] },
    GRID_ID: { type: 'GRID', id: 'GRID_ID', children: ['ROW-1'], parents: ['ROOT_ID'] },
    HEADER_ID: { type: 'HEADER', id: 'HEADER_ID', meta: { text: title } },
    'ROW-1': {
      type: 'ROW',
      id: 'ROW-1',
      children: cells.map(({ id }) => id),
      parents: ['ROOT_ID', 'GRID_ID'],
      meta: { background: 'BACKGROUND_TRANSPARENT' },
    },
    ...Object.fromEntries(cells.map((cell) => [cell.id, cell])),
  };
  return { dashboard_title: title, slug, published: true, position_json: JSON.stringify(layout) };
}
