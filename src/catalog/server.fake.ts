import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import type { CatalogConnection } from './api/server.ts';

interface Answering {
  readonly connection: CatalogConnection;
  /** Requested addresses, in order. */
  readonly asked: readonly URL[];
}

type Answer = readonly [status: number, body: object, tag?: string];

/** Fields that a server always sends when asked, even empty. */
const LISTS = 'owners tags followers charts dataModels dashboards tasks dataProducts domains experts reviewers children users teams'.split(
  ' ',
);

/** The entry plus the empty lists that a server adds. */
function whole(url: URL, entry: object): object {
  const fields = url.searchParams.get('fields')?.split(',') ?? [];
  return { ...Object.fromEntries(LISTS.filter((name) => fields.includes(name)).map((name) => [name, []])), ...entry };
}

/**
 * A local server that gives these answers until the test ends, and 304 if the request names the current ETag. `loses`: it sends entries
 * as given, without empty lists.
 */
export async function answering(answer: (url: URL) => Answer, version = '1.6.2', loses = false): Promise<Answering> {
  const asked: URL[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '', 'http://localhost');
    asked.push(url);
    const [status, body, tag] = answer(url);
    const headers = { 'content-type': 'application/json', ...(tag && { etag: tag }) };
    if (tag && request.headers['if-none-match'] === tag) response.writeHead(304, headers).end();
    else response.writeHead(status, headers).end(JSON.stringify(loses || !('id' in body) ? body : whole(url, body)));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    server.close();
  });
  const { port } = server.address() as AddressInfo; // a server that listens on a port
  return { asked, connection: { server: `http://127.0.0.1:${port}/`, token: 'x', version } };
}
