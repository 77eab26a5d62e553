// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { Guarded } from './guarded.tsx';

function Page({ broken }: { readonly broken: boolean }) {
  if (broken) throw new TypeError('Cannot read properties of undefined (reading secret-host.example.com)');
  return <p>All sites</p>;
}

test('an options page that cannot be drawn offers a ready report without names, and is drawn again once settings change', async () => {
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({ manifest_version: 3, name: 'Placard', version: '1.2.3' });
  const place = document.createElement('div');
  const draw = async (broken: boolean, settings: object): Promise<void> => {
    render(
      <Guarded of={settings}>
        <Page broken={broken} />
      </Guarded>,
      place,
    );
    await new Promise((resolve) => setTimeout(resolve));
  };
  const before = {};
  await draw(true, before);
  const link = place.querySelector('a');
  const report = new URL(link?.href ?? '').searchParams.get('report');
  expect(place.querySelector('[role="alert"]')?.textContent).toContain('Something went wrong in Placard');
  expect(report).toContain('Placard: 1.2.3');
  expect(report).toContain('error: TypeError');
  expect(report).toContain('Cannot read properties of undefined');
  expect(report).not.toContain('secret-host');

  await draw(false, before);
  expect(place.textContent).not.toContain('All sites');
  await draw(false, {});
  expect(place.textContent).toBe('All sites');
});
