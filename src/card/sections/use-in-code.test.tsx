// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import { assetOf, drawnWith, NO_ACTIONS } from '../asset.fake.tsx';
import { useInCode } from './use-in-code.tsx';

const api = { ...assetOf().api, server: 'https://metadata.example.com/catalog/' };
const drawn = (over: Parameters<typeof assetOf>[0] = {}) =>
  drawnWith(<useInCode.View asset={assetOf({ api, ...over })} actions={NO_ACTIONS} />);

const tabs = (root: HTMLElement) => [...root.querySelectorAll<HTMLElement>('[role="tab"]')];
const chosen = (root: HTMLElement) => tabs(root).flatMap((tab) => (tab.getAttribute('aria-selected') === 'true' ? [tab.textContent] : []));
const code = (root: HTMLElement) => root.querySelector('[role="tabpanel"]')?.textContent ?? '';
const press = (on: Element | null, key: string) =>
  act(() => void on?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));

describe('use in code', () => {
  test('use in code shows Python first, with the code that reads the asset', async () => {
    const root = await drawn();
    expect(tabs(root).map(({ textContent }) => textContent)).toEqual(['Python', 'Java', 'Go', 'TypeScript', 'curl']);
    expect(chosen(root)).toEqual(['Python']);
    expect(code(root)).toContain('fqn="snow_prod.ANALYTICS.FINANCE.orders"');
  });

  test('the language tabs are one stop in the Tab order, with arrow keys, Home and End inside', async () => {
    const root = await drawn();
    tabs(root)[0]?.focus();
    for (const [key, language] of [
      ['ArrowRight', 'Java'],
      ['ArrowLeft', 'Python'],
      ['ArrowLeft', 'curl'],
      ['ArrowRight', 'Python'],
      ['End', 'curl'],
      ['Home', 'Python'],
      ['ArrowDown', 'Python'],
    ] as const) {
      await press(document.activeElement, key);
      expect(chosen(root), key).toEqual([language]);
      expect(document.activeElement?.textContent, key).toBe(language);
      expect(tabs(root).filter(({ tabIndex }) => tabIndex === 0)).toEqual([document.activeElement]);
    }
    const panel = root.querySelector('[role="tabpanel"]');
    expect(panel?.getAttribute('aria-labelledby')).toBe(document.activeElement?.id);
    expect(document.activeElement?.getAttribute('aria-controls')).toBe(panel?.id);
  });

  test('use in code shows the server’s address with its path, and links to its API reference', async () => {
    const root = await drawn();
    expect(root.textContent).toContain("export OPENMETADATA_HOST='https://metadata.example.com/catalog/api'");
    expect(root.querySelector('a')?.href).toBe('https://metadata.example.com/catalog/docs');
  });

  test('use in code says so if no source documents a client', async () => {
    const root = await drawn({ kind: 'worksheet' });
    tabs(root)[0]?.focus();
    await press(document.activeElement, 'ArrowRight');
    expect(code(root)).toBe('Placard does not know how the Java client reads this from your server.');
    await press(document.activeElement, 'ArrowRight');
    expect(code(root)).toContain('client.Worksheets.GetByName');
  });

  test('use in code is shown for assets that were read whole, if the release reports their owners', () => {
    expect(useInCode.when(assetOf())).toBe(true);
    expect(useInCode.when(assetOf({ detail: 'hit' }))).toBe(false);
    expect(useInCode.when(assetOf({ api: { ...api, ownerField: null } }))).toBe(false);
    expect(useInCode.fold?.summary?.(assetOf())).toBe('Python, Java, Go, TypeScript, curl');
  });
});
