// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import type { Asset } from '../model/asset.ts';
import { assetOf } from './asset.fake.tsx';
import { OutcomeView } from './outcome/outcome-view.tsx';
import { type Section, Sections } from './section.ts';

const place = document.createElement('div');
document.body.append(place);
afterEach(() => render(null, place));

const actions = { again: () => undefined };
const context = { version: '0.1.0', browser: 'Firefox/147.0', toolName: () => undefined };
const section = (id: string, View: Section['View'], more: Partial<Section> = {}): Section => ({
  ...{ id, title: 'sectionOwners', when: () => true, View },
  ...more,
});
const ref = { kind: 'dashboard', tool: 'superset', id: '11' } as const;
const throws = (): never => {
  throw new RangeError('secret-name');
};

async function drawn(asset: Asset, sections: readonly Section[]): Promise<string> {
  await act(() =>
    render(
      <Sections.Provider value={sections}>
        <OutcomeView outcome={{ state: 'matched', rung: 'name', asset, seenAt: 0, ref }} done actions={actions} context={context} />
      </Sections.Provider>,
      place,
    ),
  );
  return place.innerHTML;
}

test('a section that throws is replaced by a report, and the rest of the card stays', async () => {
  for (const broken of [section('bad', throws), section('bad', () => 'x', { count: throws })]) {
    const html = await drawn(assetOf(), [section('good', () => 'well drawn'), broken]);
    expect(html).toContain('well drawn');
    expect(html).toContain('A bug in Placard keeps this section from being shown.');
    expect(html).not.toContain('secret-name');
    const report = new URL(place.querySelector<HTMLAnchorElement>('[data-outcome=failed-here] a')?.href ?? '').searchParams.get('report');
    expect(report).toMatch(/Placard: 0.1.0\nbrowser: Firefox\/147.0\n.*tool: superset\nwhere: section\nerror: RangeError$/s);
    render(null, place);
  }
});

test('a card that throws is reported as a fault of Placard, and the next card is drawn', async () => {
  const broken = section('bad', () => 'x', { when: ({ id }) => (id === 'bad' ? throws() : true) });
  expect(await drawn(assetOf({ id: 'bad' }), [broken])).toMatch(/Something went wrong in Placard.*Report this bug/s);
  expect(await drawn(assetOf({ id: 'good' }), [broken])).not.toContain('went wrong');
});
