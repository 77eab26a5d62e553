// @vitest-environment happy-dom
// @vitest-environment-options {"settings":{"handleDisabledFileLoadingAsSuccess":true}}
import { render } from 'preact';
import { beforeEach, describe, expect, test } from 'vitest';
import { read } from './description.tsx';
import { HOSTILE } from './hostile.fake.ts';
import { toHtml } from './markdown.ts';
import { MOST_NODES } from './markup.tsx';

const ELEMENTS = new Set(
  'p br hr b strong i em s del u sub sup code pre kbd blockquote ul ol li table thead tbody tr th td div a'.split(' '),
);
const ATTRIBUTES = new Set(['href', 'title', 'target', 'rel', 'class']);

let root: HTMLElement;
beforeEach(() => {
  root = document.createElement('div');
  document.body.replaceChildren(root);
});
const shown = (text: string): HTMLElement => {
  render(<div>{read(text, toHtml).content}</div>, root);
  return root;
};

describe('a hostile description', () => {
  test('the list of hostile descriptions is long enough', () => expect(new Set(HOSTILE).size).toBeGreaterThanOrEqual(50));

  test.each(HOSTILE.map((text) => [text.slice(0, 60), text]))('the description %s draws only what is allowed', (_start, text) => {
    for (const element of shown(text).querySelectorAll('div > *')) {
      expect(ELEMENTS).toContain(element.localName);
      for (const { name, value } of element.attributes) {
        expect(ATTRIBUTES).toContain(name);
        if (name === 'href') expect(value).toMatch(/^(https?|mailto):/);
        if (name === 'class') expect(['heading', 'as-written']).toContain(value);
      }
    }
  });

  test('the same checks see the elements of a harmless description', () => {
    expect(shown('One **bold** [link](https://ok.example/) and\n\n- a list').querySelectorAll('strong, a[href], ul > li')).toHaveLength(3);
  });
});

describe('a description', () => {
  test.each([
    ['Markdown', 'One **row** per `order`', '<p>One <strong>row</strong> per <code>order</code></p>'],
    [
      'HTML of newer servers',
      '<p>One <strong>row</strong> per <code>order</code></p>',
      '<p>One <strong>row</strong> per <code>order</code></p>',
    ],
    ['HTML within Markdown', 'One <b>row</b>\n\n* a', '<p>One <b>row</b></p>'],
    ['a heading, which is no heading of the card', '## Rules', '<p class="heading">Rules</p>'],
    ['a mention', 'Ask <#E::user::ada|@ada> first', '<p>Ask @ada first</p>'],
    ['a mention with a link', 'Ask <#E::team::fin|[@fin](https://om.example.com/teams/fin)> first', '<p>Ask @fin first</p>'],
    ['a line that is cut in two', 'a  \nb', '<p>a<br>b</p>'],
  ])('a description can contain %s', (_what, text, expected) => expect(shown(text).innerHTML).toContain(expected));

  test('links in a description open in a new tab and send no referrer', () => {
    const link = shown('[wiki](https://wiki.example.com/orders)').querySelector('a');
    expect(link?.getAttribute('href')).toBe('https://wiki.example.com/orders');
    expect(link?.target).toBe('_blank');
    expect(link?.rel).toBe('noreferrer');
  });

  test('a picture in a description is shown as a link, so that nothing loads by itself', () => {
    const drawing = shown('![The model](https://pics.example.com/m.png)');
    expect(drawing.querySelector('img')).toBeNull();
    expect(drawing.querySelector('a')?.href).toBe('https://pics.example.com/m.png');
    expect(drawing.textContent).toContain('Picture: The model');
  });

  test('a description with more nodes than the limit is shown as it is written', () => {
    const nodes = (count: number): string => `<p>${'a<br>'.repeat(count / 2)}</p>`;
    expect(read(nodes(MOST_NODES - 2), toHtml).isAsWritten).toBe(false);
    expect(read(nodes(MOST_NODES + 2), toHtml).isAsWritten).toBe(true);
    expect(shown(nodes(MOST_NODES + 2)).querySelectorAll('p.as-written')).toHaveLength(1);
  });

  test('a description with more signs than are parsed is shown as it is written', () => {
    const text = 'a*b '.repeat(2_000);
    expect(shown(text).querySelector('.as-written')?.textContent).toBe(text);
  });

  test('a description longer than anyone reads is cut', () => expect(shown('a'.repeat(50_000)).textContent?.length).toBeLessThan(20_100));
});
