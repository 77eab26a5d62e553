import { tableOfFile } from './dbt-names.ts';
import { decoded } from './route.ts';
import type { Tool } from './tool.ts';

/** Pages of one file, behind the project's path and `/-/`. A change's own pages do not say in their address what it changes. */
const FILE_PAGES = new Set(['blob', 'blame', 'edit', 'raw', 'commits']);

export const gitlab: Tool = {
  id: 'gitlab',
  name: 'GitLab',
  serviceTypes: [],
  hosts: ['https://gitlab.com/*'],
  looksLike: ['meta[property="og:site_name"][content="GitLab"]'],

  /** The project with the groups above it. */
  tenant: ({ pathname }) => /^\/(.+?)\/-\//.exec(pathname)?.[1]?.toLowerCase() ?? null,

  recognise({ url }) {
    const [, , page = '', path = ''] = /^(.+?)\/-\/(\w+)\/[^/]+\/(.+)$/.exec(url.pathname) ?? [];
    const file = path.split('/').map((segment) => decoded(segment));
    const name = FILE_PAGES.has(page) ? tableOfFile(file) : null;
    return name === null ? [] : [{ kind: 'table', tool: 'gitlab', name, unconfirmed: true }];
  },
};
