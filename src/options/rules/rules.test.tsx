// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from '../../../e2e/fake-browser.ts';
import { DEFAULTS, type Rule } from '../../settings/schema.ts';
import { readEffective, readStored } from '../../settings/store.ts';
import { Rules } from './rules.tsx';

// happy-dom never grants Web Locks.
Object.defineProperty(navigator, 'locks', { value: { request: (_name: string, work: () => unknown) => work() } });

const rule = (id: string, name: string): Rule => ({
  ...{ id, name, host: 'https://reports.example.com', path: '/t/:schema/:table' },
  ...{ kind: 'table', names: 'shop.{schema}.{table}' },
});

let root: HTMLElement;
beforeEach(() => {
  fakeBrowser.reset();
  root = document.createElement('div');
  document.body.replaceChildren(root);
});

async function open(): Promise<void> {
  const { settings, policy } = await readEffective();
  await act(() => render(<Rules settings={settings} policy={policy} />, root));
  await vi.waitFor(() => expect(root.querySelector('h1')).not.toBeNull());
}
/** The first element with these words. */
function found<E extends HTMLElement>(selector: string, words: string): E {
  const all = [...root.querySelectorAll<E>(selector)];
  const one = all.find(({ textContent }) => textContent.trim().startsWith(words));
  if (!one) throw new Error(`No ${selector} says ${words}, but ${all.map(({ textContent }) => textContent).join(', ')}`);
  return one;
}
/** Presses as the browser reports a press by a person: buttons ignore any other. */
const press = (words: string) =>
  act(() => {
    const click = Object.defineProperty(new MouseEvent('click', { bubbles: true }), 'isTrusted', { value: true });
    found('button', words).dispatchEvent(click);
  });
function field(words: string): HTMLInputElement {
  const input = root.querySelector<HTMLInputElement>(`#${found<HTMLLabelElement>('label', words).htmlFor}`);
  if (!input) throw new Error(`${words} names no field`);
  return input;
}
const type = (words: string, text: string) =>
  act(() => {
    const input = field(words);
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
const save = () =>
  act(() => {
    root.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  });
/** The description of a field for assistive technology: its faults, then its hint. */
const saidOf = (words: string): string =>
  (field(words).getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => root.querySelector(`#${id}`)?.textContent ?? '')
    .join(' ');
const trial = (): string => root.querySelector('[data-trial]')?.textContent ?? '';
const write = async (path: string): Promise<void> => {
  await press('Write a rule');
  await type('Name', 'Reports portal');
  await type('Host', 'https://reports.example.com');
  await type('Path', path);
  await type('Full name', 'shop.{schema}.{table}');
};

test('faults are shown at their fields, and no input is lost', async () => {
  await open();
  await write('/t/:schema/:table(\\w+)');
  await type('Address to try', 'https://reports.example.com/t/public/orders');
  expect(field('Path').getAttribute('aria-invalid')).toBe('false');
  await save();
  expect(field('Path').getAttribute('aria-invalid')).toBe('true');
  expect(saidOf('Path')).toContain('“(\\w+)” is a regular expression');
  expect(field('Host').getAttribute('aria-invalid')).toBe('false');
  expect(document.activeElement).toBe(field('Path'));
  expect((await readStored()).rules).toEqual([]);

  const entered = () => ['Name', 'Host', 'Path', 'Full name', 'Address to try'].map((words) => field(words).value);
  const before = entered();
  expect(before).toEqual([
    ...['Reports portal', 'https://reports.example.com', '/t/:schema/:table(\\w+)'],
    ...['shop.{schema}.{table}', 'https://reports.example.com/t/public/orders'],
  ]);
  // Opens another page of the options, and returns.
  await act(() => render(null, root));
  await open();
  expect(entered()).toEqual(before);

  await type('Path', '/t/:schema/:table');
  await save();
  await vi.waitFor(async () => expect((await readStored()).rules).toEqual([rule('reports-portal', 'Reports portal')]));
});

test('the trial shows while the user types where a pasted address differs from the rule', async () => {
  await open();
  await write('/t/:schema/:table');
  const tried = async (address: string): Promise<string> => {
    await type('Address to try', address);
    return trial();
  };
  expect(await tried('https://reports.example.com/t/public/orders?tab=2')).toContain('shop.public.orders');
  expect(await tried('https://reports.example.com/list/public/orders')).toContain('The path differs at /t: the address has list there.');
  expect(await tried('https://reports.example.com/t/public')).not.toContain('The address matches');
  expect(await tried('https://other.example.com/t/public/orders')).toContain('other.example.com');
  expect(await tried('http://reports.example.com/t/public/orders')).toContain('http://');
  expect(await tried('not an address')).not.toContain('The address matches');
  await type('Path', '/list/:schema/:table');
  expect(await tried('https://reports.example.com/list/public/orders')).toContain('The address matches');
});

test('the organization’s rules are listed as fixed, and saving a rule does not copy them into the user’s own', async () => {
  await fakeBrowser.storage.managed.set({ rules: [rule('theirs', 'Set for all')] });
  await fakeBrowser.storage.local.set({ settings: { ...DEFAULTS, rules: [rule('mine', 'Mine')] } });
  await open();
  expect(found('li', 'Set for all').textContent).toContain('Set by your organisation');
  expect(found('li', 'Set for all').querySelector('button')).toBeNull();
  expect(found('li', 'Mine').querySelectorAll('button')).toHaveLength(2);
  await write('/t/:schema/:table');
  await save();
  await vi.waitFor(async () => {
    expect((await readStored()).rules.map(({ id }) => id)).toEqual(['mine', 'reports-portal']);
  });
});

test('the text of an unnamed row is labeled by its position', async () => {
  await open();
  await write('/t/:schema/:table');
  await press('Add a text');
  expect(found('label', 'Text of row 1')).toBeDefined();
});
