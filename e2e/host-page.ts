import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A stand-in for a data tool's pages, where a test is about Placard and not about the tool: any path is a page that says what it is. */
export interface HostPages {
  /** Without a slash at its end. */
  readonly url: string;
  /** What stands in the body of each page from now on, below its heading. */
  body: string;
  readonly close: () => Promise<void>;
}

/** Addresses of stand-ins look like those of the tool whose marks they bear. */
const MARKS = { superset: '<div id="app" data-bootstrap="{}"></div>', none: '' } as const;

export async function startHostPages(
  options: { readonly looksLike?: keyof typeof MARKS; readonly port?: number } = {},
): Promise<HostPages> {
  const pages = { body: '' };
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><html lang="en"><meta charset="utf-8"><title>Stand-in page</title>
<h1>Stand-in page</h1><p>${encodeURI(request.url ?? '')}</p>${MARKS[options.looksLike ?? 'superset']}${pages.body}`);
  });
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve));
  // A listening TCP server's address is an object.
  const { port } = server.address() as AddressInfo;
  return Object.assign(pages, {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  });
}
