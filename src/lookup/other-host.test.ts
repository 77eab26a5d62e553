import { describe, expect, test } from 'vitest';
import { joinFqn } from '../catalog/entity/fqn.ts';
import { clausesOf } from '../catalog/search/clauses.ts';
import { alternativesOf } from '../catalog/search/criterion.ts';
import type { Asset } from '../model/asset.ts';
import { storedBaseOf } from '../model/stored-base.ts';
import { DEFAULTS, type Settings, type StoredBase } from '../settings/schema.ts';
import { TOOLS } from '../tools/index.ts';
import { pageOf } from '../tools/recorded.ts';
import { refsOn } from '../tools/refs-on.ts';
import { ROWS } from '../tools/tables.ts';
import { isVendorsHost } from '../tools/vendor-host.ts';
import { decidedOf } from './resolve.ts';
import { type KnownServices, RUNGS } from './rungs.ts';
import { withBases } from './stored-bases.ts';
import { servicesAt, siteAt } from './tool-for-page.ts';

/*
 * The catalog is fed from inside (`http://superset:8088`), people come by `https://bi.example.com`: what is behind the host is the same, and
 * is a question until a person or the policy says that both are one.
 */

const toolOf = (id: string) => {
  const tool = TOOLS.find((one) => one.id === id);
  if (!tool) throw new Error(id);
  return tool;
};

/** The page as a look-up takes it, with these settings. */
function seen(id: string, address: string, settings: Partial<Settings> = {}) {
  const [tool, page] = [toolOf(id), pageOf(address)];
  const site = siteAt(page.url, tool);
  const all = { ...DEFAULTS, ...settings };
  const known: KnownServices = { serviceTypes: tool.serviceTypes, services: servicesAt(site, tool, all.services) };
  return { site, known, ...withBases(tool, page.url, site, { refs: refsOn(tool, page), settings: all }) };
}

function stored(sourceUrl: string, given: Partial<Asset> = {}): Asset {
  const { service = 'superset_prod', ownName = '4' } = given;
  const none = { owners: [], description: '', tags: [], terms: [], domains: [], parts: [] };
  const api: Asset['api'] = { server: 'https://catalog.example.com/', release: [1, 6], collection: 'any', ownerField: 'owners' };
  const fqn = `${service}.${ownName}`;
  const said = {
    kind: 'dashboard',
    id: fqn,
    fqn,
    name: 'Sales',
    ownName,
    path: [service ?? ''],
    href: 'https://catalog.example.com/',
  } as const;
  return { ...said, ...none, api, sourceUrl, service, serviceType: 'Superset', detail: 'hit', facts: { deleted: false }, ...given };
}

function decided(id: string, address: string, hits: readonly Asset[], settings: Partial<Settings> = {}) {
  const { refs, known } = seen(id, address, settings);
  const found = decidedOf(refs, { hits, crowded: false, refused: new Set() }, known)?.first;
  if (!found) return null;
  if ('several' in found) return { several: found.several.map(({ fqn }) => fqn) };
  return { sure: found.sure, rung: found.rung, fqn: found.asset.fqn };
}

const SALES = 'https://bi.example.com/superset/dashboard/sales/';
const inside = stored('http://superset:8088/superset/dashboard/sales/');
const staging = stored('http://superset-staging:8088/superset/dashboard/sales/', { service: 'superset_staging', ownName: '9' });
const base: StoredBase = {
  ...{ origin: 'https://bi.example.com', tenant: '', tool: 'superset', prefix: '' },
  ...{ base: 'http://superset:8088', how: 'user' },
};
const service = { origin: base.origin, tenant: '', tool: 'superset', service: 'superset_prod' } as const;

describe('an address that is the page’s but for the host', () => {
  test('is likely, never sure, whatever service is confirmed', () => {
    const likely = { sure: false, rung: 'other-host', fqn: 'superset_prod.4' };
    expect(decided('superset', SALES, [inside])).toEqual(likely);
    expect(decided('superset', SALES, [inside], { services: [{ ...service, how: 'user' }] })).toEqual(likely);
    expect(decided('superset', SALES, [inside], { services: [{ ...service, how: 'organisation' }] })).toEqual(likely);
  });

  test('of two instances is a choice, or likely the one in the confirmed service', () => {
    expect(decided('superset', SALES, [staging, inside])).toEqual({ several: ['superset_staging.9', 'superset_prod.4'] });
    expect(decided('superset', SALES, [staging, inside], { services: [{ ...service, how: 'user' }] })).toMatchObject({
      sure: false,
      fqn: 'superset_prod.4',
    });
  });

  test('gives way to the exact address', () => {
    const exact = stored(SALES, { ownName: '5' });
    expect(decided('superset', SALES, [inside, exact])).toEqual({ sure: true, rung: 'source-url', fqn: 'superset_prod.5' });
  });

  test('gives way to the id, which a confirmed service makes sure', () => {
    const byId = stored('http://superset:8088/superset/dashboard/4/');
    const page = 'https://bi.example.com/superset/dashboard/4/';
    expect(decided('superset', page, [byId])).toMatchObject({ sure: false, rung: 'tool-id' });
    expect(decided('superset', page, [byId], { services: [{ ...service, how: 'user' }] })).toMatchObject({ sure: true, rung: 'tool-id' });
  });

  test.each([
    ['another path', stored('http://superset:8088/superset/dashboard/margins/')],
    ['a longer path', stored('http://superset:8088/superset/dashboard/sales/edit/')],
    ['the path in another case', stored('http://superset:8088/superset/dashboard/Sales/')],
    ['the path behind a query', stored('http://other:80/login?next=/superset/dashboard/sales/')],
    ['the path behind a hash', stored('http://other:80/#/superset/dashboard/sales/')],
    ['another kind', stored('http://superset:8088/superset/dashboard/sales/', { kind: 'chart' })],
    ['a tool of another type', stored('http://superset:8088/superset/dashboard/sales/', { serviceType: 'Metabase' })],
    ['no scheme', stored('superset:8088/superset/dashboard/sales/')],
  ])('is not %s', (_what, other) => {
    expect(decided('superset', SALES, [other])).toBeNull();
  });

  test('is not that of an asset with another id', () => {
    const page = 'https://bi.example.com/superset/dashboard/7/';
    expect(decided('superset', page, [stored('http://superset:8088/superset/dashboard/7/', { ownName: '4' })])).toBeNull();
    expect(decided('superset', page, [stored('http://superset:8088/superset/dashboard/7/', { ownName: '7' })])).not.toBeNull();
  });

  test.each([
    ['another port', 'https://bi.example.com:8443/superset/dashboard/sales/', 'https://bi.example.com:8443'],
    ['no encryption', 'http://bi.example.com/superset/dashboard/sales/', 'http://bi.example.com'],
    ['a prefix', 'http://superset:8088/inner/superset/dashboard/sales/', 'http://superset:8088/inner'],
    ['two slashes', 'http://superset:8088//superset/dashboard/sales/', 'http://superset:8088/'],
  ])('may have %s', (_what, sourceUrl, at) => {
    const [ref] = seen('superset', SALES).refs;
    if (!ref) throw new Error('no reference');
    expect(decided('superset', SALES, [stored(sourceUrl)])).toMatchObject({ rung: 'other-host' });
    expect(storedBaseOf(sourceUrl, ref)).toBe(at);
  });
});

describe('a bucket whose name another bucket’s folder has', () => {
  const page = 'https://minio.example.com/browser/raw';
  const minio = { origin: 'https://minio.example.com', tenant: '', tool: 'minio', service: 'lake', how: 'user' } as const;
  const container = (path: string): Asset =>
    stored(`http://minio:9001/browser/${path}/`, {
      ...{ kind: 'container', fqn: `lake.${path.replaceAll('/', '.')}`, id: path, ownName: path.split('/').at(-1) ?? '' },
      ...{ service: 'lake', serviceType: 'S3' },
    });

  test('is not that folder, whatever service is confirmed', () => {
    expect(decided('minio', page, [container('landing/raw')], { services: [minio] })).toBeNull();
    expect(decided('minio', page, [container('landing/raw')])).toBeNull();
    expect(decided('minio', `${page}/orders/`, [container('landing/raw/orders')])?.rung).not.toBe('other-host');
  });

  test('nor is a folder in it, though that folder’s address seems to be behind a stored base', () => {
    const inner = container('landing/raw/orders');
    const [ref] = seen('minio', `${page}/orders/`).refs;
    const poisoned = { ...minio, prefix: '', base: 'http://minio:9001/browser/landing' };
    expect(ref && storedBaseOf(inner.sourceUrl, ref)).toBe(poisoned.base);
    expect(decided('minio', `${page}/orders/`, [inner], { services: [minio], bases: [poisoned] })).toBeNull();
  });

  test('is still found among such folders', () => {
    const hits = [container('landing/raw'), container('raw')];
    expect(decided('minio', page, hits, { services: [minio] })).toMatchObject({ sure: true, fqn: 'lake.raw' });
    expect(decided('minio', page, hits)).toMatchObject({ sure: false, fqn: 'lake.raw' });
  });
});

describe('a known stored base', () => {
  test('makes the address sure, and asks for it exactly, behind no other host', () => {
    const { refs, bases, known } = seen('superset', SALES, { bases: [base] });
    expect(bases).toEqual(['http://superset:8088']);
    const asked = JSON.stringify(refs.flatMap((ref) => RUNGS.flatMap((rung) => rung.criterion(ref, known) ?? [])));
    expect(asked).toContain('"http://superset:8088/superset/dashboard/sales/"');
    expect(asked).not.toContain('routes');
    expect(decided('superset', SALES, [inside], { bases: [base] })).toEqual({ sure: true, rung: 'source-url', fqn: 'superset_prod.4' });
  });

  test('does not make another instance’s address sure, nor that of another id', () => {
    expect(decided('superset', SALES, [staging], { bases: [base] })).toBeNull();
    expect(decided('superset', SALES, [staging, inside], { bases: [base] })).toMatchObject({ sure: true, fqn: 'superset_prod.4' });
    const seven = stored('http://superset:8088/superset/dashboard/7/', { ownName: '4' });
    expect(decided('superset', 'https://bi.example.com/superset/dashboard/7/', [seven], { bases: [base] })).toBeNull();
  });

  test.each([
    ['origin', { origin: 'https://other.example.com' }],
    ['tenant', { tenant: '/b' }],
    ['tool', { tool: 'metabase' }],
    ['prefix', { prefix: '/b' }],
  ])('of another %s proves nothing', (_what, other) => {
    expect(decided('superset', SALES, [inside], { bases: [{ ...base, ...other }] })).toMatchObject({ sure: false, rung: 'other-host' });
  });

  test('makes a form of address sure of which the page does not tell a part', () => {
    const page = 'https://bi.example.com/dashboards/12-sales-overview';
    const older = stored('http://redash:5000/dashboards/sales', { serviceType: 'Redash', ownName: '12' });
    const redash = { ...base, tool: 'redash', base: 'http://redash:5000' };
    expect(decided('redash', page, [older], { bases: [redash] })).toMatchObject({ sure: true, rung: 'source-url' });
    const other = { ...redash, base: 'http://redash.internal:5000' };
    expect(decided('redash', page, [older], { bases: [other] })).toMatchObject({ sure: false, rung: 'tool-id' });
  });

  test('does not make an address sure that other tenants share, until the service is confirmed', () => {
    const page = 'https://bi.example.com/d/tggz4bj/sales-overview?orgId=2';
    const grafana = { ...base, tool: 'grafana', tenant: '?orgId=2', base: 'http://grafana:3000' };
    const board = stored('http://grafana:3000/d/tggz4bj/sales-overview', {
      ownName: 'tggz4bj',
      serviceType: 'Grafana',
      service: 'grafana_2',
    });
    expect(decided('grafana', page, [board], { bases: [grafana] })).toMatchObject({ sure: false });
    const confirmed = { ...grafana, service: 'grafana_2', how: 'user' } as const;
    expect(decided('grafana', page, [board], { bases: [grafana], services: [confirmed] })).toMatchObject({ sure: true });
  });
});

describe('prefixes', () => {
  const page = 'https://bi.example.com/analytics/superset/dashboard/sales/';
  const below = stored('http://superset:8088/superset/superset/dashboard/sales/');

  test('may differ on both sides', () => {
    expect(decided('superset', page, [below])).toMatchObject({ sure: false, rung: 'other-host' });
    const known = { ...base, tenant: '/analytics', prefix: '/analytics', base: 'http://superset:8088/superset' };
    expect(decided('superset', page, [below], { bases: [known] })).toMatchObject({ sure: true, rung: 'source-url' });
  });

  test('tell two instances on one host apart, where the tool’s tenant does not', () => {
    const tableau = (prefix: string) => `https://bi.example.com${prefix}/#/site/acme/workbooks/77/views`;
    const book = stored('http://tableau/#/site/acme/workbooks/77/views', { serviceType: 'Tableau', ownName: 'luid' });
    const known = { ...base, tool: 'tableau', tenant: 'acme', prefix: '/a', base: 'http://tableau' };
    expect(decided('tableau', tableau('/a'), [book], { bases: [known] })).toMatchObject({ sure: true });
    expect(decided('tableau', tableau('/b'), [book], { bases: [known] })).toMatchObject({ sure: false, rung: 'other-host' });
  });

  test.each([
    ['superset', 'https://h.example.com/superset/explore/?slice_id=7', ''],
    ['superset', 'https://h.example.com/a/b/superset/dashboard/7/', '/a/b'],
    ['tableau', 'https://h.example.com/tableau/#/site/acme/views/Book/Sheet', '/tableau'],
    ['tableau', 'https://h.example.com/t/acme/views/Book/Sheet', ''],
    ['mlflow', 'https://h.example.com/ml/flow/#/models/churn', '/ml/flow'],
    ['metabase', 'https://h.example.com/dashboard/7-sales', ''],
    ['airflow', 'https://h.example.com/$&/dags/load_orders/grid', '/$&'],
  ])('of %s at %s are read off as “%s”', (id, address, prefix) => {
    const [ref] = seen(id, address).refs;
    expect(ref?.base).toBe(`https://h.example.com${prefix}`);
  });
});

describe('the question behind any host', () => {
  const clauses = (id: string, address: string, settings?: Partial<Settings>) => {
    const { refs, known } = seen(id, address, settings);
    const rung = RUNGS.filter(({ name }) => name === 'other-host');
    return clausesOf(refs.flatMap((ref) => rung.flatMap((one) => one.criterion(ref, known) ?? [])).flatMap(alternativesOf));
  };

  test('is one clause, of the kind and the tool’s types first, and of one ending where one covers the others', () => {
    expect(clauses('superset', 'https://bi.example.com/explore/?slice_id=7')).toEqual([
      {
        bool: {
          filter: [
            { term: { entityType: 'chart' } },
            { term: { serviceType: 'Superset' } },
            {
              bool: {
                should: [
                  { wildcard: { sourceUrl: '*/explore/\\?slice_id=7' } },
                  { wildcard: { sourceUrl: '*/explore/\\?form_data=%7B%22slice_id%22%3A%207%7D' } },
                ],
              },
            },
          ],
        },
      },
    ]);
  });

  test('is a phrase where addresses are indexed as text', () => {
    expect(JSON.stringify(clauses('airflow', 'https://flow.example.com/dags/load_orders/grid'))).toContain(
      '{"match_phrase":{"sourceUrl":"/dags/load_orders/grid"}}',
    );
  });

  test('escapes what would be a wildcard, and leaves out what the engine may refuse for its length', () => {
    const asked = JSON.stringify(clauses('superset', 'https://bi.example.com/superset/dashboard/a*b/'));
    expect(asked).toContain('a\\\\*b');
    expect(clauses('superset', `https://bi.example.com/superset/dashboard/${'a'.repeat(150)}/`)).toHaveLength(1);
    expect(clauses('superset', `https://bi.example.com/superset/dashboard/${'a'.repeat(201)}/`)).toEqual([]);
  });

  test('is not asked where an exact address taught the site’s service, nor on a vendor’s host', () => {
    expect(clauses('superset', SALES)).toHaveLength(1);
    expect(clauses('superset', SALES, { services: [{ ...service, how: 'address' }] })).toEqual([]);
    expect(clauses('superset', 'https://acme.preset.io/superset/dashboard/sales/')).toEqual([]);
  });

  test('finds every recorded page of a tool’s own host that has an address, behind another host and prefix', () => {
    const at = 'http://inside:8088/deep';
    const [rung] = RUNGS.filter(({ name }) => name === 'other-host');
    const tried = ROWS.flatMap(({ tool, row: [what, recorded] }) => {
      const page = pageOf(recorded);
      if (isVendorsHost(tool, page.url) || tool.serviceTypes.length === 0) return [];
      const known = { serviceTypes: tool.serviceTypes, services: [] };
      const { refs } = withBases(tool, page.url, siteAt(page.url, tool), { refs: tool.recognise(page), settings: DEFAULTS });
      return refs.flatMap((ref) => {
        const { url, base: own = 'none', kind, id, path } = ref;
        if (url === undefined) return [];
        const sourceUrl = `${at}${url.slice(own.length)}`;
        const names = id === undefined ? (path ?? ['opaque']) : [id];
        const fqn = joinFqn(['superset_prod', ...names]);
        const hit = stored(sourceUrl, { kind, fqn, ownName: names.at(-1) ?? '', serviceType: tool.serviceTypes[0] ?? '' });
        const isFound =
          rung?.criterion(ref, known) !== null && rung?.against(hit, ref, known) === null && storedBaseOf(sourceUrl, ref) === at;
        return { what: `${tool.id}: ${what}: ${url}`, isFound };
      });
    });
    expect(tried.filter(({ isFound }) => !isFound)).toEqual([]);
    expect(tried.length).toBeGreaterThan(60);
  });
});
