import { describe, expect, test } from 'vitest';
import type { Question } from '../catalog/search/search-path.ts';
import { LONGEST, LONGEST_TAKEN, searchOf, searchPath } from '../catalog/search/search-path.ts';
import type { AssetRef } from '../model/reference.ts';
import { DEFAULTS } from '../settings/schema.ts';
import { bucketRefs } from '../tools/addresses/bucket-refs.ts';
import { pageBase } from '../tools/page-base.ts';
import { pageOf } from '../tools/recorded.ts';
import { ROWS } from '../tools/tables.ts';
import type { KnownServices } from './rungs.ts';
import { namesakesOf, roundsOf, surestOf } from './search-query.ts';
import { withBases } from './stored-bases.ts';
import { siteAt } from './tool-for-page.ts';

/** A request's whole target, on a server of its own host, as the browser sends it. */
const targetOf = (question: Question): string => {
  const { pathname, search } = new URL(`api/v1/${searchPath(searchOf(question))}`, 'https://catalog.example.com/');
  return pathname + search;
};

const SERVICES = ['a', 'b', 'c'].map((letter) => letter.repeat(30));
/** The recorded pages as they are looked up where it is not known under which base they are stored, or where it is `base`. */
const rowsAt = (base: string | null) =>
  ROWS.map(({ tool, row: [what, recorded] }) => {
    const page = pageOf(recorded);
    const site = siteAt(page.url, tool);
    const prefix = pageBase(tool, page.url).slice(site.origin.length);
    const known = { origin: site.origin, tenant: site.tenant ?? '', tool: tool.id, prefix, how: 'user' } as const;
    const settings = { ...DEFAULTS, bases: base === null ? [] : [{ ...known, base }] };
    const { refs } = withBases(tool, page.url, site, { refs: tool.recognise(page), settings });
    return { tool, what, refs };
  }).filter(({ refs }) => refs.length > 0);

describe.each([
  ['no service is confirmed', [], null],
  ['one service is confirmed', SERVICES.slice(0, 1), null],
  ['three services of long names are confirmed', SERVICES, null],
  ['three services and a stored base are', SERVICES, 'https://superset.data-platform.svc.cluster.local:8088'],
] as const)('the recorded pages of all tools, where %s,', (_what, services, base) => {
  const asked = rowsAt(base).map(({ tool, what, refs }) => ({
    page: `${tool.id}: ${what}`,
    refs,
    rounds: roundsOf(refs, { serviceTypes: tool.serviceTypes, services }),
    names: namesakesOf(
      refs.flatMap(({ name }) => name ?? []),
      refs[0]?.kind,
    ),
  }));

  test('are asked for in requests of at most 1,900 bytes', () => {
    const lengths = asked.flatMap(({ page, rounds, names }) =>
      [...rounds.flat(), ...(names ? [names] : [])].map((question) => [targetOf(question).length, page] as const),
    );
    expect(lengths.length).toBeGreaterThan(400);
    expect(lengths.filter(([length]) => length > 1_900)).toEqual([]);
    expect(lengths.filter(([length]) => length > 1_200).length).toBeGreaterThan(0);
  });

  test('are asked for by one request for the best reference, and by two in all at most', () => {
    for (const { page, refs, rounds } of asked) {
      expect(rounds[0]?.length ?? 1, page).toBe(1);
      expect(rounds.flat().length, page).toBeLessThanOrEqual(2);
      const [best] = refs;
      if (best?.url) expect(JSON.stringify(rounds[0]), page).toContain(JSON.stringify(best.url));
    }
  });

  test('are asked for behind their host, or behind the known one, where they are on a tool’s own', () => {
    const text = asked.map(({ rounds }) => JSON.stringify(rounds));
    expect(text.filter((one) => one.includes('"wildcard"')).length).toEqual(base === null ? expect.toSatisfy((many) => many > 40) : 0);
    expect(text.filter((one) => base !== null && one.includes(base)).length).toEqual(
      base === null ? 0 : expect.toSatisfy((many) => many > 50),
    );
  });
});

describe('references that do not fit into one request', () => {
  const known: KnownServices = { serviceTypes: ['S3'], services: [] };
  const folders = Array.from({ length: 19 }, (_, at) => `folder-of-the-year-${at}`);
  const deep = bucketRefs('aws-s3', 'acme-lake', folders.join('/'), (key) => ({ url: `https://console.example.com/acme-lake/${key}` }));

  test('are asked for in several, the surest in the first, each one time', () => {
    const rounds = roundsOf(deep, known);
    expect(rounds.length).toBeGreaterThan(1);
    for (const question of rounds.flat()) expect(targetOf(question).length).toBeLessThanOrEqual(1_900);
    const all = JSON.stringify(rounds);
    const [deepest] = deep;
    expect(JSON.stringify(rounds[0])).toContain(deepest?.url);
    expect(all.split(JSON.stringify(deepest?.url))).toHaveLength(2);
  });

  test('are asked for together where only together they say what one address finds', () => {
    const spelled = Array.from({ length: 8 }, (_, at) => `https://bi.example.com/${at}/${'sheet'.repeat(60)}`);
    const [url = '', ...spellings] = spelled;
    const rounds = roundsOf([{ kind: 'chart', tool: 'tableau', url, spellings, id: '7' }], { ...known, serviceTypes: ['Tableau'] });
    const [first = [], ...others] = rounds;
    expect(first.length).toBeGreaterThan(1);
    for (const one of spelled) expect(JSON.stringify(first)).toContain(one);
    expect(JSON.stringify(others)).toContain('"name.keyword":"7"');
  });
});

describe('one name that is longer than a request should be', () => {
  const known: KnownServices = { serviceTypes: [], services: [] };
  const called = (name: string): AssetRef => ({ kind: 'container', tool: 'aws-s3', path: ['acme-lake', name], name });
  const key = 'складской-отчёт/'.repeat(25);

  test('is asked for all the same, by itself', () => {
    const [round = []] = roundsOf([called(key)], known);
    expect(round).toHaveLength(1);
    expect(JSON.stringify(round)).toContain(key);
    expect(targetOf(round[0] ?? { anyOf: [], size: 0 }).length).toBeGreaterThan(LONGEST);
    expect(surestOf([called(key)], known)).toEqual(round[0]);
    expect(JSON.stringify(namesakesOf([key], 'container'))).toContain(key);
  });

  test('and than any server takes is left out, and that is known', () => {
    const endless = called('x'.repeat(LONGEST_TAKEN));
    expect(roundsOf([endless], known)).toEqual([[]]);
    expect(roundsOf([endless, called('orders')], known).map((round) => round.length)).toEqual([0, 1]);
    expect(surestOf([endless, called('orders')], known)).toEqual(surestOf([called('orders')], known));
    expect(namesakesOf(['x'.repeat(LONGEST_TAKEN)], 'container')).toBeNull();
  });
});
