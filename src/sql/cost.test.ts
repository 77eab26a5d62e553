import { describe, expect, test } from 'vitest';
import type { Dialect } from '../model/dialect.ts';
import { tablesIn } from './tables-in.ts';

const STATEMENT = `WITH recent AS (
  SELECT o.id, o."Total", COUNT(*) AS n -- how many
  FROM shop.orders AS o
  LEFT JOIN shop.people p ON p.id = o.person AND p.state IN ('new', 'it''s')
  WHERE o.created >= DATE '2024-01-01' AND (o.total > 10.5 OR o.total IS NULL)
  GROUP BY 1, 2 HAVING COUNT(*) > (SELECT MAX(x.n) FROM shop.limits x)
)
INSERT INTO shop.report (id, total, n)
SELECT r.id, CASE WHEN r.n > 1 THEN r.total ELSE 0 END, r.n FROM recent r;
/* next */
`;

/** How often a slow text is tried again: another program may have used the processor meanwhile. */
const TRIES = 30;

const timeOf = (run: () => unknown): number => {
  const start = performance.now();
  run();
  return performance.now() - start;
};

/** How many times as long one takes as the other, at best: both are measured in turn, so that a busy computer slows both. */
function leastRatio(long: () => unknown, short: () => unknown, enough: number): number {
  let [most, least] = [timeOf(long), timeOf(short)];
  for (let tries = 1; tries < TRIES && most / least > enough; tries++) {
    most = Math.min(most, timeOf(long));
    least = Math.min(least, timeOf(short));
  }
  return most / least;
}

test('10,000 lines take at most 25 times as long as a regular expression takes to split them into words', () => {
  const text = STATEMENT.repeat(1_000);
  expect(text.split('\n').length).toBeGreaterThan(10_000);
  expect(tablesIn(text, null)).toHaveLength(4);
  // Seen: 5 to 9 times.
  expect(
    leastRatio(
      () => tablesIn(text, null),
      () => text.match(/\w+|[^\w\s]/g),
      25,
    ),
  ).toBeLessThan(25);
});

test('ten times the text takes at most fifteen times as long', () => {
  const [short, long] = [STATEMENT.repeat(200), STATEMENT.repeat(2_000)];
  expect(
    leastRatio(
      () => tablesIn(long, 'postgres'),
      () => tablesIn(short, 'postgres'),
      15,
    ),
  ).toBeLessThan(15);
});

/** Texts that nobody writes: each is repeated up to a length. */
const HOSTILE: readonly (readonly [string, string, Dialect | null])[] = [
  ['opening parentheses', '(', null],
  ['closing parentheses', ')', null],
  ['nested queries', '(SELECT a FROM ', null],
  ['nested queries in FROM', 'SELECT * FROM (', null],
  ['nested CTEs', 'WITH a AS (SELECT * FROM b.c, ', 'bigquery'],
  ['CTEs one after the other', 'WITH a AS (SELECT 1), b AS (SELECT 2) ', null],
  ['aliases and fields of arrays', '(SELECT x.y FROM x.y z, z.a, ', 'bigquery'],
  ['columns of no known table', 'SELECT a.b.c ', null],
  ['items of FROM', 'FROM a.b, c.d x, ', 'bigquery'],
  ['quotes', "'", null],
  ['escaped quotes', "'\\'\n", 'mysql'],
  ['quotes with templates', "'{{ ", null],
  ['double quotes', '"a ', null],
  ['brackets', '[', 'tsql'],
  ['backticks', '`a.', 'bigquery'],
  ['comments', '/* ', 'postgres'],
  ['comments that are closed', '/*/', 'postgres'],
  ['dollars', '$a$ ', 'postgres'],
  ['templates', '{{ ', null],
  ['template tags', '{% if a %} ', null],
  ['braces', '{', null],
  ['calls of ref', "{{ ref( 'a' ", null],
  ['dots', 'a.', null],
  ['dashes', 'a-1.', 'bigquery'],
  ['commas', ',', null],
  ['joins', 'JOIN a ON b ', null],
  ['names with a link', 'FROM a@', 'oracle'],
  ['targets', 'DELETE a, ', 'tsql'],
  ['words before a table', 'FROM LATERAL ONLY ', null],
  ['explanations', 'EXPLAIN (', null],
  ['rights', 'GRANT ( ON ', null],
  ['stages', '@"', 'snowflake'],
  ['one word', 'aaaaaaaaaa', null],
];

describe.each(HOSTILE)('of %s', (_what, piece, dialect) => {
  const of = (length: number): string => piece.repeat(Math.ceil(length / piece.length));

  test('ten times as many take at most twenty times as long', () => {
    const [short, long] = [of(20_000), of(200_000)];
    // Below a millisecond, what else the computer does decides.
    const ratio = leastRatio(
      () => tablesIn(long, dialect),
      () => {
        for (const end = performance.now() + 1; performance.now() < end; );
        tablesIn(short, dialect);
      },
      20,
    );
    expect(ratio).toBeLessThan(20);
  });
});

test.each(HOSTILE.slice(0, 7))('1 MB of %s is read without an overflow', (_what, piece, dialect) => {
  expect(tablesIn(piece.repeat(Math.ceil(1_000_000 / piece.length)), dialect).length).toBeLessThan(1_000);
});
