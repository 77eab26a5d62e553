import { describe, expect, test } from 'vitest';
import { LONGEST_SHOWN } from './cut.tsx';
import { isLegible } from './legible.ts';
import { aroundBound, MAKERS, prose, UNITS } from './texts.fake.ts';

describe('a text is read as Markdown', () => {
  test.each([
    ['prose as long as it may be', prose(LONGEST_SHOWN)],
    ['prose in wrapped lines', 'One row for each order that a customer has placed.\n'.repeat(300)],
    [
      'a table of 60 rows',
      `| Column | Type | Meaning |\n| --- | --- | --- |\n${'| order_id | bigint | The **number** of the order |\n'.repeat(60)}`,
    ],
    ['a list of 80 entries', '- `status`: what became of the order, see [wiki](https://wiki.example.com/status)\n'.repeat(80)],
    ['lists in lists', '- a\n  - b\n    - c\n'.repeat(60)],
    ['a statement', `\`\`\`sql\n${'select order_id, max(paid_at) from shop.orders where amount >= 10 group by 1;\n'.repeat(60)}\`\`\``],
    [
      'HTML of newer servers',
      '<p>One <strong>row</strong> per <code>order</code>, as <a href="https://a.example/">the wiki</a> says.</p>'.repeat(60),
    ],
    ['prose without a space between words', '訂單'.repeat(5_000)],
    ['nothing', ''],
  ])('a text is parsed as Markdown: %s', (_what, text) => expect(isLegible(text)).toBe(true));
});

describe('a text is too much to be read', () => {
  test.each<[string, string]>([
    ['marks without end', 'a*b '.repeat(5_000)],
    ['a word without end', 'a'.repeat(LONGEST_SHOWN)],
    ['one sign in a row', `a ${'='.repeat(10)}${'`'.repeat(101)}`],
    ['spaces in a row', `a${' '.repeat(101)}b`],
    ['a quote seven deep', '> > > > > > > a'],
    ['a list far to the right', `${' '.repeat(25)}- a`],
    ['lines without end in a list', `- a\n${'word\n'.repeat(1_400)}`],
    ['more lines than a card shows', 'a\n\n'.repeat(800)],
  ])('a text is too costly to parse: %s', (_what, text) => expect(isLegible(text)).toBe(false));
});

describe.each(Object.entries(MAKERS))('signs %s', (_where, make) => {
  test.each(UNITS)('the number of %j has a bound', (unit) => {
    const around = aroundBound(unit, make);
    if (around === null) throw new Error('none of it is read');
    expect(isLegible(around.under)).toBe(true);
    if (around.over !== null) expect(isLegible(around.over)).toBe(false);
  });
});
