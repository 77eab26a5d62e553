// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { CustomValue } from '../../model/properties.ts';
import { assetOf, drawnWith, NO_ACTIONS } from '../asset.fake.tsx';
import { properties } from './properties.tsx';

const asset = assetOf({ parts: ['properties'] });
const shown = (...values: readonly CustomValue[]) =>
  drawnWith(<properties.View actions={NO_ACTIONS} asset={asset} />, {
    properties: values.map((value, at) => ({ name: `Property ${at}`, description: 'What it is for', value })),
  });

describe('custom properties', () => {
  test.each<[CustomValue, string]>([
    [{ as: 'text', text: 'CC-1042 <b>EU</b>' }, 'CC-1042 <b>EU</b>'],
    [{ as: 'number', number: 12_345.5 }, '12,345.5'],
    [{ as: 'code', text: 'select 1' }, 'select 1'],
    [{ as: 'moment', at: Date.UTC(2026, 10, 24) }, '24 November 2026'],
    [{ as: 'moment', at: 1e300 }, '1e+300'],
    [{ as: 'interval', from: Date.UTC(2026, 10, 24), to: Date.UTC(2026, 11, 1) }, '1 December 2026'],
    [{ as: 'address', name: 'Runbook', href: 'https://wiki.example.test/runbook' }, 'Runbook'],
    [{ as: 'table', columns: ['country'], rows: [['DE'], ['FR']] }, 'countryDEFR'],
  ])('the custom property %j is shown as its type requires', async (value, words) =>
    expect((await shown(value)).querySelector('dd')?.textContent).toContain(words),
  );

  test('custom properties link only to safe addresses', async () => {
    const root = await shown(
      { as: 'address', name: 'bad', href: 'javascript:alert(1)' },
      { as: 'links', links: [{ name: 'Ada', href: 'https://metadata.example.com/users/ada' }] },
    );
    expect([...root.querySelectorAll('a')].map(({ href }) => href)).toEqual(['https://metadata.example.com/users/ada']);
    expect(root.textContent).toContain('bad');
  });

  test('custom properties name a reference without a name by its kind', async () => {
    const root = await shown({
      as: 'links',
      links: [{ name: 'table', kind: 'table', href: 'https://metadata.example.com/explore?search=x' }],
    });
    expect(root.querySelector('a')?.textContent).toBe('Table');
  });

  test('missing custom properties are named as missing', async () => expect((await shown()).textContent).toBe('None set'));
});
