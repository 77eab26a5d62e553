import { expect, test } from 'vitest';
import { answering } from '../server.fake.ts';
import { readOpenTasks } from './open-tasks.ts';

test('tasks about another asset of the same name are not its own', async () => {
  const task = (id: string, about: object) => ({ id, type: 'DescriptionUpdate', description: id, about });
  const own = { id: 'd', type: 'dashboard', name: '11' };
  const data = [task('a', own), task('b', { ...own, id: 'c', type: 'chart' }), task('c', { ...own, id: 'c', type: 'chart' })];
  const { connection, asked } = await answering(() => [200, { data, paging: { total: 3 } }], '2.0.7');
  const dashboard = { kind: 'dashboard', id: 'd', fqn: 'superset.11' } as const;
  expect(await readOpenTasks(connection, dashboard)).toMatchObject({ tasks: [{ id: 'a', asks: 'description' }], total: 1 });
  expect(await readOpenTasks(connection, { ...dashboard, kind: 'chart', id: 'c' })).toMatchObject({
    tasks: [{ id: 'b' }, { id: 'c' }],
    total: 2,
  });
  expect(asked[0]?.searchParams.get('fields')?.split(',')).toContain('about');
});
