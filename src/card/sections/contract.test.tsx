// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { Contract } from '../../model/surroundings.ts';
import type { Checks } from '../../model/verdict-inputs.ts';
import { assetOf, drawnWith, NO_ACTIONS } from '../asset.fake.tsx';
import { verdictOf } from '../verdict/verdict.ts';
import { contract } from './contract.tsx';

const table = assetOf({ parts: ['contract'] });
const broken: Contract = {
  name: 'Contract on budget',
  description: '<p>What readers may rely on.</p>',
  status: 'Approved',
  result: { state: 'broken', at: Date.now() - 7_200_000 },
  message: 'Schema: 1 field is missing. <img src=x onerror=alert(1)>',
  promised: { columns: 4, semantics: 1, quality: 0 },
  terms: [
    { of: 'refresh', amount: 1, unit: 'day' },
    { of: 'latency', amount: 4, unit: 'hour' },
    { of: 'retention', amount: 2, unit: 'blue moons' },
    { of: 'available', time: '07:00 Europe/Berlin' },
  ],
  termsOfUse: '<p>For <b>reporting</b> only.</p>',
  reviewers: ['Grace Hopper', 'finance'],
  inherited: false,
};
const shown = (held: Contract | null) => drawnWith(<contract.View asset={table} actions={NO_ACTIONS} />, { contract: { contract: held } });
const withChecks = (checks: Checks) => assetOf({ facts: { deleted: false, checks } });

describe('a data contract', () => {
  test('a data contract shows its last result, and the message of the check as text', async () => {
    const root = await shown(broken);
    expect(root.querySelector('[data-contract="broken"]')?.textContent).toMatch(
      /^Contract broken · 2.*agoSchema: 1 field is missing\. <img src=x onerror=alert\(1\)>$/,
    );
    expect(root.querySelector('img')).toBeNull();
  });

  test('a data contract shows its promises, who may use the data, and who reviews it', async () => {
    const root = await shown(broken);
    const pairs = [...root.querySelectorAll('dt')].map((title) => [title.textContent, title.nextElementSibling?.textContent]);
    expect(pairs).toEqual([
      ['Name', 'Contract on budget'],
      ['Status', 'Approved'],
      ['Promises', 'Columns: 4 · semantic rules: 1'],
      ['New data every', '1 day'],
      ['Maximum latency', '4 hours'],
      ['Kept for', '2 blue moons'],
      ['Available by', '07:00 Europe/Berlin'],
      ['Reviewers', 'Grace Hopper, finance'],
      ['Description', 'What readers may rely on.'],
      ['Terms of use', 'For reporting only.'],
    ]);
  });

  test('a contract that belongs to the data product says so', async () => {
    expect((await shown({ ...broken, inherited: true })).textContent).toContain('From its data product');
    expect((await shown(broken)).textContent).not.toContain('From its data product');
  });

  test('every table has a contract section, other kinds only with a contract', () => {
    const checks = { contract: { state: 'kept', at: null } } as const;
    const facts = { deleted: false, checks };
    expect(contract.when(table)).toBe(true);
    expect(contract.when(assetOf({ kind: 'topic', parts: ['contract'] }))).toBe(false);
    expect(contract.when(assetOf({ kind: 'topic', parts: ['contract'], facts: { ...facts, checks: { contract: null } } }))).toBe(false);
    expect(contract.when(assetOf({ kind: 'topic', parts: ['contract'], facts }))).toBe(true);
  });

  test('a contract without promises says so, and one that never ran shows no age', async () => {
    const root = await shown({
      ...broken,
      result: { state: 'not-run', at: null },
      message: '',
      promised: { columns: 0, semantics: 0, quality: 0 },
    });
    expect(root.querySelector('[data-contract]')?.textContent).toBe('Not checked yet');
    expect(root.textContent).toContain('Nothing that can be checked');
  });

  test('a missing contract is named as missing', async () => expect((await shown(null)).textContent).toBe('No contract'));

  test('the contract section takes its summary from the verdict, and opens by itself if the contract decides it', () => {
    expect(contract.fold?.summary?.(withChecks({ contract: { state: 'kept', at: 0 } }))).toBe('Contract met');
    expect(contract.fold?.summary?.(withChecks({ contract: null }))).toBe('No contract');
    expect(contract.fold?.summary?.(withChecks({ contract: 'unseen' }))).toBe('');
    const verdict = (state: 'broken' | 'kept') => verdictOf(withChecks({ contract: { state, at: 0 } }), Date.now(), false);
    expect([contract.fold?.explains?.(verdict('broken')), contract.fold?.explains?.(verdict('kept'))]).toEqual([true, false]);
  });

  test('contracts are read only from releases that have them', () => {
    expect([contract.when(table), contract.when(assetOf())]).toEqual([true, false]);
  });
});
