import { describe, expect, test, vi } from 'vitest';
import { openCatalog } from '../open-metadata.ts';
import { answering } from '../server.fake.ts';
import { shared } from './shared.ts';

const ANSWER = { response: new Response(), body: '{"id":"t"}' };
let keys = 0;
const newKey = (): string => `key ${keys++}`;

describe('shared requests', () => {
  test('equal requests in flight are sent once', async () => {
    const [key, send] = [newKey(), vi.fn(async () => ANSWER)];
    expect(await Promise.all([shared(key, 'running', send), shared(key, 'recent', send)])).toEqual([ANSWER, ANSWER]);
    expect(send).toHaveBeenCalledTimes(1);
  });

  test('a recent answer is reused for `recent`, and not for `running`', async () => {
    const [key, send] = [newKey(), vi.fn(async () => ANSWER)];
    for (const how of ['recent', 'recent', 'running', 'recent'] as const) await shared(key, how, send);
    expect(send).toHaveBeenCalledTimes(2);
  });

  test('a request is sent again after 20 s, or if it failed or was refused', async () => {
    const time = vi.spyOn(Date, 'now').mockReturnValue(0);
    const [key, send] = [newKey(), vi.fn(async () => ANSWER)];
    await shared(key, 'recent', send);
    time.mockReturnValue(19_999);
    await shared(key, 'recent', send);
    expect(send).toHaveBeenCalledTimes(1);
    time.mockReturnValue(20_000);
    await shared(key, 'recent', send);
    expect(send).toHaveBeenCalledTimes(2);
    time.mockRestore();
    const failing = vi.fn(async () => Promise.reject(new Error('no')));
    const other = newKey();
    for (const _ of [1, 2]) await expect(shared(other, 'recent', failing)).rejects.toThrow('no');
    expect(failing).toHaveBeenCalledTimes(2);
    const refusing = vi.fn(async () => ({ ...ANSWER, response: new Response(null, { status: 403 }) }));
    for (const _ of [1, 2]) await shared(other, 'recent', refusing);
    expect(refusing).toHaveBeenCalledTimes(2);
  });

  test('a shared request is aborted only when the last caller leaves', async () => {
    const stopped = vi.fn();
    const pending = (signal: AbortSignal) =>
      new Promise<typeof ANSWER>((_resolve, reject) => {
        signal.addEventListener('abort', () => {
          stopped();
          reject(signal.reason);
        });
      });
    const [one, other] = [new AbortController(), new AbortController()];
    const key = newKey();
    const asked = [shared(key, 'running', pending, one.signal), shared(key, 'running', pending, other.signal)].map((answer) =>
      answer.catch((error: unknown) => error),
    );
    one.abort();
    expect(await asked[0]).toBeInstanceOf(DOMException);
    expect(stopped).not.toHaveBeenCalled();
    other.abort();
    expect(await asked[1]).toBeInstanceOf(DOMException);
    expect(stopped).toHaveBeenCalledTimes(1);
  });
});

describe('a whole card', () => {
  const ids = Array.from({ length: 12 }, (_, at) => `n${at}`);
  const table = (id: string) => ({ id, type: 'table', name: id, fullyQualifiedName: `snow.A.B.${id}` });
  const edges = {
    upstreamEdges: ids.slice(0, 6).map((id) => ({ fromEntity: id, toEntity: 't' })),
    downstreamEdges: ids.slice(6).map((id) => ({ fromEntity: 't', toEntity: id })),
  };
  const wide = () =>
    answering(({ pathname }) => {
      if (pathname.includes('/lineage/')) return [200, { entity: { id: 't' }, nodes: ids.map(table), ...edges }];
      if (pathname.endsWith('/search/query')) return [200, { hits: { hits: [] } }];
      if (pathname.includes('/tables/')) return [200, { ...table('t'), usageSummary: {}, joins: {}, columns: [] }];
      return [200, { data: [], paging: { total: 0 } }];
    });

  test('a card of a wide lineage with all sections open sends no request twice', async () => {
    const { connection, asked } = await wide();
    const orders = { kind: 'table', id: 't', fqn: 'snow.A.B.t' } as const;
    const asset = await openCatalog(connection).fresh(orders);
    if (!asset) throw new Error('Nothing was read');
    await openCatalog(connection).checks(asset);
    // Each section asks separately, as over its own port to the worker.
    for (const part of asset.parts) await openCatalog(connection).part(part, asset);
    // The version is read whenever a part is absent.
    const paths = asked.map(({ pathname, search }) => pathname + search).filter((path) => !path.endsWith('/version'));
    expect(paths.filter((path, at) => paths.indexOf(path) !== at)).toEqual([]);
    expect(asked.length).toBeLessThanOrEqual(40);
  });
});
