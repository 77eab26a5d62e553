import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import type { CatalogConnection } from './api/server.ts';

interface Answering {
  readonly connection: CatalogConnection;
  /** What it was asked, in order. */
  readonly asked: readonly URL[];
}

type Answer = readonly [status: number, body: object, tag?: string];

/** What a server sends wherever it is asked for, though there be nothing to tell. */
const LISTS = 'owners tags followers charts dataModels dashboards tasks dataProducts domains experts reviewers children users teams'.split(
  ' ',
);

/** An entry with the empty lists that a server sends with it. */
function whole(url: URL, entry: object): object {
  const fields = url.searchParams.get('fields')?.split(',') ?? [];
  return { ...Object.fromEntries(LISTS.filter((name) => fields.includes(name)).map((name) => [name, []])), ...entry };
}

/**
 * A server on this computer that answers so until the test has ended. Whoever knows the tag of a state is answered with 304. `loses`: it sends
 * entries as they are given, without the lists that are empty.
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
