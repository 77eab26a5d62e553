import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { EDITOR_FILES, editorFile } from './editor-pages.ts';

/** A stand-in for a data tool, for tests about Placard rather than the tool: every path is a page that says that it is a stand-in. */
export interface HostPages {
  /** The origin, without a trailing slash. */
  readonly url: string;
  /** HTML below the heading of each page that is requested from now on. */
  body: string;
  readonly close: () => Promise<void>;
}

/** The marks by which Placard recognizes a tool's pages. */
const MARKS = { superset: '<div id="app" data-bootstrap="{}"></div>', none: '' } as const;

export async function startHostPages(
  options: { readonly looksLike?: keyof typeof MARKS; readonly port?: number } = {},
): Promise<HostPages> {
  const pages = { body: '' };
  const server = createServer(async (request, response) => {
    const path = request.url ?? '';
    const file = path.startsWith(EDITOR_FILES) ? await editorFile(path.slice(EDITOR_FILES.length)) : null;
    if (file) {
      response.setHeader('content-type', file.type);
      return response.end(file.bytes);
    }
    response.setHeader('content-type', 'text/html; charset=utf-8');
    return response.end(`<!doctype html><html lang="en"><meta charset="utf-8"><title>Stand-in page</title>
<h1>Stand-in page</h1><p>${encodeURI(path)}</p>${MARKS[options.looksLike ?? 'superset']}${pages.body}`);
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
