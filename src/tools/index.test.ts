import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AssetRef } from '../model/reference.ts';
import { TOOLS } from './index.ts';
import { recogniseAddress } from './recognise-address.ts';
import { pageOf } from './recorded.ts';
import { ROWS, tableOf } from './tables.ts';

/**
 * The query names that tools read. `form_data` yields only a number, `_a` only a data view, `factory` only its last part; of `url`,
 * `parent` and `appId` only their presence counts.
 */
const LISTED = new RegExp(
  `^(?:amp)?;?(?:${[
    'slice_id|form_data|datasource|datasource_type|datasource_id|dataset_type|dataset_id|dag_id|_flt_3_dag_id|ws',
    'p|project|d|t|r|page|o|ctid|appid|sheet|reportId|dashboardId|appId',
    'mid|orgId|viewPanel|editPanel|panelId|region|prefix|database|catalogId|server',
    'pgsql|mssql|oracle|sqlite2?|clickhouse|mongo|elastic|db|ns|table',
    'select|edit|route|_a|factory|groupId|service|workspace|name|streamName',
    'bucket|key|path|subFolderPath|processGroupId',
    'uri|flt1_dag_id_equals|indexName|_q',
    'create|indexes|foreign|trigger|view|check|sql|dump|import|schema|call|procedure|function|sequence|type|event',
    'privileges|user|scheme|script|processlist|variables|download',
    'ItemPath|documentID|cardid|file|id|parent|RootFolder|url|urls\\.primaryName',
    'sid|sn',
  ].join('|')})$`,
);

/** The tool whose titles can only say that the address is out of date. */
const CONFIRMED_BY_TITLE = 'phpmyadmin';

/** The tool whose titles can only say that a number on the page belongs to the address. */
const NUMBERED_BY_TITLE = 'superset';

/** Tools whose addresses never name an asset: listed for selection and search. */
const WITHOUT_ASSETS: ReadonlySet<string> = new Set([
  'aws-athena',
  'aws-redshift',
  'jupyterlab',
  'marimo',
  'oracle-database-actions',
  'pgadmin',
  'recce',
  'sqlpad',
]);

describe('the list of tools', () => {
  test('the list holds every tool once, and the folder of adapters only an adapter and a table for each', () => {
    const ids = TOOLS.map(({ id }) => id);
    const files = ids.flatMap((id) => [`${id}.ts`, `${id}.recorded.ts`]);
    expect(readdirSync(join(import.meta.dirname, 'adapters')).sort()).toEqual(files.sort());
  });

  test.each(TOOLS.map((tool) => [tool.id, tool] as const))(
    '%s has two recorded addresses that match each kind of asset, and two that match none',
    (_id, tool) => {
      const rows = tableOf(tool);
      const kinds = rows.flatMap((row) => [...new Set(tool.recognise(pageOf(row[1])).map(({ kind }) => kind))]);
      for (const kind of new Set(kinds)) expect(kinds.filter((each) => each === kind).length, kind).toBeGreaterThanOrEqual(2);
      if (WITHOUT_ASSETS.has(tool.id)) expect(kinds).toEqual([]);
      else expect(kinds.length).toBeGreaterThanOrEqual(2);
      expect(rows.filter(([, , expected]) => expected === null).length).toBeGreaterThanOrEqual(2);
      expect(new Set(rows.map(([what]) => what)).size).toBe(rows.length);
    },
  );

  test.each(TOOLS.map((tool) => [tool.id, tool] as const))('%s has hosts for which a browser can grant permission', (_id, tool) => {
    for (const host of tool.hosts) expect(host).toMatch(/^https:\/\/(?:\*\.)?[a-z0-9-]+(?:\.(?:[a-z0-9-]+|:region))+\/.*\*$/);
  });
});

describe('what leaves the browser', () => {
  const secret = fc.stringMatching(/^[a-z]{6}$/).map((text) => `sEcReT${text}`);
  const name = fc
    .oneof(fc.constantFrom('token', 'key', 'access_token', 'native_filters_key', 'o', ':iid', 'q'), fc.stringMatching(/^[a-z_;]{1,10}$/))
    .filter((text) => !LISTED.test(text));
  const found = ROWS.filter(({ row }) => row[2] !== null);

  test('neither the user, nor an unlisted query name, nor the text after the names in a hash leaves the browser', () => {
    fc.assert(
      fc.property(fc.constantFrom(...found), secret, name, ({ tool, row }, text, key) => {
        const { url, title, text: texts } = pageOf(row[1]);
        const laced = lace(url, key, text);
        const refs = tool.recognise({ url: laced, title, text: texts });
        expect(refs, laced.href).toEqual(tool.recognise({ url, title, text: texts }));
        expect(JSON.stringify([refs, tool.tenant?.(laced)]).toLowerCase()).not.toContain(text.toLowerCase());
      }),
      { numRuns: 3000 },
    );
  });

  test('the secret of the test above would show if it were in a name', () => {
    const { refs } = recogniseAddress('https://flow.example.com/dags/sEcReTabcdef?token=x');
    expect(JSON.stringify(refs)).toContain('sEcReTabcdef');
  });

  test('no secret of an address leaves the browser, whatever the tool reads', () => {
    const words =
      'superset dags views t bigquery explore data models dashboards dashboard jobs d public glue/home s3/buckets sense/app'.split(' ');
    const more = 'storage/browser v2/data-catalog/tables/view ui/clusters sn/dashboards a%2Fb x.json orders - 12 % 45a733a32398'.split(' ');
    const segment = fc.constantFrom(...words, ...more, '70a5283e-123c-4f1c-8991-ce373ae8b08f');
    const path = fc.array(segment, { maxLength: 6 }).map((segments) => segments.join('/'));
    const clouds = ['console.cloud.google.com', 'us-east-1.console.aws.amazon.com', 'eastus.azuredatabricks.net', 'app.powerbi.com'];
    const host = fc.constantFrom('app.snowflake.com', 'h.example.com:8080', 'a.online.tableau.com', ...clouds);
    fc.assert(
      fc.property(fc.constantFrom(...TOOLS), host, path, path, secret, name, (tool, at, outer, inner, text, key) => {
        const url = new URL(`https://${text}:${text}@${at}/${outer}?${key}=${text}#/${inner}?${key}=${text}#${text}`);
        const refs = tool.recognise({ url, title: '', text: {} });
        expect(JSON.stringify([refs, tool.tenant?.(url)])).not.toContain(text);
      }),
      { numRuns: 3000 },
    );
  });
});

/** Rows that a title changes. */
const named = ROWS.flatMap(({ tool, row }) => {
  const page = pageOf(row[1]);
  const [refs, without] = [tool.recognise(page), tool.recognise({ ...page, title: '' })];
  return JSON.stringify(refs) === JSON.stringify(without) ? [] : [{ tool, page, refs, form: tool.titled?.(page.url) ?? null }];
});

describe('titles of pages', () => {
  test('a title counts only if the tool asks for it, and only in the form that it sets', () => {
    const unsaid = named.filter(({ form, page }) => !form?.test(page.title)).map(({ tool }) => tool.id);
    // Datasette loads a document for each page, so its title is always current.
    expect([...new Set(unsaid)]).toEqual(['datasette']);
    // The page gets only the source of the form.
    for (const { form } of named) expect(form?.flags ?? '').toBe('');
  });

  test('a title gives a name to search for, and proves nothing', () => {
    const said = named.filter(({ form, tool }) => form !== null && ![CONFIRMED_BY_TITLE, NUMBERED_BY_TITLE].includes(tool.id));
    expect(said.length).toBeGreaterThan(2);
    for (const { tool, page, refs } of said) {
      const [byAddress] = tool.recognise({ ...page, title: '' });
      const nameless = byAddress ?? { kind: refs[0]?.kind, tool: tool.id };
      expect(refs.length).toBeGreaterThan(0);
      expect(refs).toEqual(refs.map(({ name }) => ({ ...nameless, name })));
    }
  });
});

test('a title that must confirm an address adds no name', () => {
  const confirmed = ROWS.filter(({ tool, row }) => tool.id === CONFIRMED_BY_TITLE && tool.titled?.(pageOf(row[1]).url));
  const refs = confirmed.flatMap(({ tool, row }) => tool.recognise(pageOf(row[1])).map((ref) => ({ ref, url: pageOf(row[1]).url })));
  expect(refs.length).toBeGreaterThan(0);
  for (const { ref, url } of refs) expect(ref.path?.slice(-2)).toEqual([url.searchParams.get('db'), url.searchParams.get('table')]);
  for (const { tool, row } of confirmed) expect(tool.recognise({ ...pageOf(row[1]), title: '' })).toEqual([]);
});

test('a number on a page counts only with a title that shows where it belongs', () => {
  const numbered = named.filter(({ tool }) => tool.id === NUMBERED_BY_TITLE);
  expect(numbered.length).toBeGreaterThan(1);
  for (const { tool, page, refs } of numbered) {
    expect(refs.map(({ id }) => id)).toEqual([page.text.id]);
    for (const title of ['', 'Another page']) expect(tool.recognise({ ...page, title }).map(({ id }) => id)).toEqual([undefined]);
  }
});

describe('recognizing', () => {
  test('tools survive any address and return well-formed references', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.constantFrom(...TOOLS), (address, tool) => {
        for (const ref of tool.recognise({ url: new URL(address), title: address, text: { title: address } })) wellFormed(tool.id, ref);
      }),
    );
    for (const { tool, row } of ROWS) for (const ref of tool.recognise(pageOf(row[1]))) wellFormed(tool.id, ref);
  });
});

/** The address with a secret in each place that must not be read: the user, an unlisted query name, and the end of a hash that has names. */
function lace(url: URL, key: string, text: string): URL {
  const laced = new URL(url);
  laced.username = text;
  laced.password = text;
  laced.search = `${url.search ? `${url.search}&` : '?'}${key}=${text}`;
  laced.hash = url.hash ? `${url.hash}${url.hash.includes('?') ? '&' : '?'}${key}=${text}#${text}` : `#${text}`;
  return laced;
}

function wellFormed(tool: string, ref: AssetRef): void {
  expect(ref.tool).toBe(tool);
  expect(ref.url ?? ref.id ?? ref.path ?? ref.name).toBeTruthy();
  expect(ref.path ?? ['x']).not.toContain('');
  expect(ref.spellings ?? []).not.toContain(ref.url);
  expect(ref.name ?? 'x').not.toBe('');
}
