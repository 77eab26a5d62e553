// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { understandPolicy } from '../settings/policy.ts';
import { DEFAULTS } from '../settings/schema.ts';
import { PolicyFaults } from './policy-note.tsx';

afterEach(() => document.body.replaceChildren());

test('a fault in an element is reported at its index in the policy, even after malformed elements', async () => {
  const site = (host: string, tool: string) => ({ origin: `https://${host}.example.com`, tool });
  const sites = [7, site('a', 'superset'), { tool: 'superset' }, site('b', 'of-a-newer-version'), site('c', 'superset')];
  await act(() => render(<PolicyFaults {...understandPolicy({ sites })} settings={DEFAULTS} />, document.body));
  const told = () => [...document.querySelectorAll('li > code')].map(({ textContent }) => textContent);
  await vi.waitFor(() => expect(told()).toEqual(['sites.0', 'sites.2.origin', 'sites.3.tool']), { timeout: 20_000 });
});
