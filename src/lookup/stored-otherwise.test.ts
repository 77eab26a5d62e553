import { expect, test } from 'vitest';
import type { Asset } from '../model/asset.ts';
import type { AssetKind } from '../model/kind.ts';
import { TOOLS } from '../tools/index.ts';
import { pageOf, type RecordedPage } from '../tools/recorded.ts';
import { decidedOf } from './resolve.ts';

function stored(kind: AssetKind, serviceType: string, name: string, sourceUrl: string, displayName = name): Asset {
  const none = { owners: [], description: '', tags: [], terms: [], domains: [], parts: [] };
  const said = {
    id: sourceUrl,
    fqn: `ours.${name}`,
    name: displayName,
    ownName: name,
    path: ['ours'],
    href: 'https://catalog.example.com/',
  };
  const api: Asset['api'] = { server: 'https://catalog.example.com/', release: [2, 0], collection: 'any', ownerField: 'owners' };
  return { kind, api, ...said, ...none, sourceUrl, service: 'ours', serviceType, detail: 'hit', facts: { deleted: false } };
}

/** How a page's asset is decided on, if the search finds this one: by which rung, and whether it is sure before anybody confirmed a service. */
function decided(id: string, page: string | RecordedPage, asset: Asset): string | null {
  const tool = TOOLS.find((one) => one.id === id);
  const known = { serviceTypes: tool?.serviceTypes ?? [], services: [] };
  const found = decidedOf(tool?.recognise(pageOf(page)) ?? [], { hits: [asset], crowded: false, refused: new Set() }, known)?.first;
  return found && 'sure' in found ? `${found.rung}${found.sure ? '' : ', likely'}` : null;
}

const GUID = '0a1b2c3d-ed1d-4053-bba8-cb8fc870af2b';
const PROJECT = '36657ff5-d0ec-483b-98ad-eb25393cb88c';
const SLUG = { url: 'https://bi.example.com/superset/dashboard/sales/', title: 'Sales', text: { title: 'Sales', id: '7' } };

// What connectors store in other forms than the page's own address.
test.each<[string, string, string | RecordedPage, Asset, string | null]>([
  [
    'Superset read from its database: by number, where the page has a slug and tells the number',
    'superset',
    SLUG,
    stored('dashboard', 'Superset', '7', 'https://bi.example.com/superset/dashboard/7/', 'Sales'),
    'source-url',
  ],
  [
    'Superset whose page still has the header of another dashboard',
    'superset',
    { ...SLUG, title: 'Costs' },
    stored('dashboard', 'Superset', '7', 'https://bi.example.com/superset/dashboard/7/', 'Sales'),
    null,
  ],
  [
    'Superset by its API: a slug that is the number of the page',
    'superset',
    'https://bi.example.com/superset/dashboard/3/',
    stored('dashboard', 'Superset', '7', 'https://bi.example.com/superset/dashboard/3/'),
    null,
  ],
  [
    'Superset before its addresses lost their first word',
    'superset',
    'https://bi.example.com/dashboard/306/',
    stored('dashboard', 'Superset', '306', 'https://bi.example.com/superset/dashboard/306/'),
    'source-url',
  ],
  [
    'Grafana below a prefix, which comes twice',
    'grafana',
    'https://data.example.com/grafana/d/ab12/costs',
    stored('dashboard', 'Grafana', 'ab12', 'https://data.example.com/grafana/grafana/d/ab12/costs'),
    'source-url',
  ],
  [
    'Grafana where the page has no slug',
    'grafana',
    'https://data.example.com/grafana/d/ab12?viewPanel=panel-3',
    stored('chart', 'Grafana', 'ab12_3', 'https://data.example.com/grafana/grafana/d/ab12/costs?viewPanel=3'),
    'source-url',
  ],
  [
    'Grafana at another prefix',
    'grafana',
    'https://data.example.com/grafana/d/ab12',
    stored('dashboard', 'Grafana', 'ab12', 'https://data.example.com/other/d/ab12/costs'),
    'tool-id, likely',
  ],
  [
    'Lightdash by ingestion 1.6',
    'lightdash',
    `https://bi.example.com/projects/${PROJECT}/dashboards/${GUID}/view`,
    stored('dashboard', 'Lightdash', GUID, `https://bi.example.com/dashboard/${GUID}-sales-overview`),
    'source-url',
  ],
  [
    'Lightdash of another host by ingestion 1.6',
    'lightdash',
    `https://bi.example.com/projects/${PROJECT}/dashboards/${GUID}/view`,
    stored('dashboard', 'Lightdash', GUID, `https://bi2.example.com/dashboard/${GUID}-sales-overview`),
    'tool-id, likely',
  ],
  [
    'Dagster of a repository with a name',
    'dagster',
    'http://localhost:3000/locations/my_repo@loc/jobs/daily~*load',
    stored('pipeline', 'Dagster', '0a1b2c', 'http://localhost:3000/locations/loc/jobs/daily/', 'daily'),
    'source-url',
  ],
  [
    'Hex, whose page has a short id',
    'hex',
    'https://app.hex.tech/acme/app/Sales-032CAGPxUhxFTL3eU6LpRr/latest',
    stored(
      'dashboard',
      'Hex',
      '019bce88-5040-7002-acd6-820f765e0f03',
      'https://app.hex.tech/app/projects/019bce88-5040-7002-acd6-820f765e0f03',
    ),
    'source-url',
  ],
  [
    'MLflow whose address was typed in capitals, with its default port and a slash',
    'mlflow',
    'https://ml.example.com/#/models/churn',
    stored('mlmodel', 'Mlflow', 'churn', 'https://ML.Example.com:443//#/models/churn'),
    'source-url',
  ],
  [
    'MLflow at another port',
    'mlflow',
    'https://ml.example.com/#/models/churn',
    stored('mlmodel', 'Mlflow', 'churn', 'https://ml.example.com:5000/#/models/churn'),
    'tool-id, likely',
  ],
  [
    'MLflow’s default workspace, where the page is of another',
    'mlflow',
    'https://ml.example.com/#/models/churn?workspace=team-a',
    stored('mlmodel', 'Mlflow', 'churn', 'https://ml.example.com/#/models/churn'),
    'tool-id, likely',
  ],
  [
    'Prefect whose address was typed in capitals',
    'prefect',
    { url: `http://flows.example.com/v2/flows/flow/${GUID}`, title: 'Flow: orders • Prefect Server' },
    stored('pipeline', 'Prefect', 'orders', `http://Flows.example.com:80/flows/flow/${GUID}`),
    'source-url',
  ],
  [
    'Metabase with a slug of ingestion’s own making',
    'metabase',
    'https://bi.example.com/dashboard/7',
    stored('dashboard', 'Metabase', '7', 'https://bi.example.com/dashboard/7-q-1--a---100---------b--c'),
    'source-url',
  ],
  [
    'Metabase’s dashboard of a longer number',
    'metabase',
    'https://bi.example.com/dashboard/7',
    stored('dashboard', 'Metabase', '7', 'https://bi.example.com/dashboard/71-costs'),
    'tool-id, likely',
  ],
  [
    'Redash 8 by its slug',
    'redash',
    'https://redash.example.com/dashboards/12-sales-overview',
    stored('dashboard', 'Redash', '12', 'https://redash.example.com/dashboards/sales'),
    'source-url',
  ],
])('an asset stored otherwise than its page: %s', (_what, id, page, asset, expected) => {
  expect(decided(id, page, asset)).toBe(expected);
});
