// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { OpenTask, OpenTasks } from '../../model/surroundings.ts';
import { assetOf, drawnWith, NO_ACTIONS } from '../asset.fake.tsx';
import { openTasks } from './open-tasks.tsx';

const table = assetOf({ parts: ['openTasks'] });
const asked: OpenTask = {
  id: 't1',
  asks: 'tags',
  message: '<p>Is AMOUNT personal?</p>',
  by: 'mei.lin',
  of: ['Jürgen', 'Ada'],
  at: Date.now() - 6 * 3_600_000,
};
const shown = (part: OpenTasks) => drawnWith(<openTasks.View asset={table} actions={NO_ACTIONS} />, { openTasks: part });

describe('open tasks', () => {
  test('open tasks show the question, its age, who asked and who is asked', async () => {
    const root = await shown({ tasks: [asked], total: 1 });
    expect(root.querySelector('li')?.textContent).toMatch(
      /^Asks for tags6.*agoAsked by mei\.linWaiting for Jürgen, AdaIs AMOUNT personal\?$/,
    );
    expect(root.querySelector('button, a')).toBeNull();
  });

  test('open tasks omit what is unknown', async () => {
    const root = await shown({ tasks: [{ ...asked, asks: 'other', message: '', by: '', of: [], at: null }], total: 3 });
    expect(root.querySelector('li')?.textContent).toBe('Asks something else');
    expect(root.querySelector('a')?.textContent).toBe('2 more in the catalog');
  });

  test('an asset without open tasks says so', async () =>
    expect((await shown({ tasks: [], total: 0 })).textContent).toBe('No open tasks.'));

  test('every kind that the catalog takes tasks for has the section', () => {
    expect([openTasks.when(table), openTasks.when(assetOf())]).toEqual([true, false]);
  });
});
