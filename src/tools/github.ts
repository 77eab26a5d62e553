import { tableOfFile } from './dbt-names.ts';
import { decoded } from './route.ts';
import type { Tool } from './tool.ts';

/** Pages of one file, below `/{owner}/{repository}`. A change's own pages do not say in their address what it changes. */
const FILE_PAGES = new Set(['blob', 'blame', 'edit', 'raw', 'commits']);

export const github: Tool = {
  id: 'github',
  name: 'GitHub',
  serviceTypes: [],
  hosts: ['https://github.com/*'],

  tenant(url) {
    const [owner, repository] = segmentsOf(url);
    return owner && repository ? `${owner}/${repository}`.toLowerCase() : null;
  },

  recognise({ url }) {
    const [, , page = '', , ...file] = segmentsOf(url);
    const name = FILE_PAGES.has(page) ? tableOfFile(file) : null;
    return name === null ? [] : [{ kind: 'table', tool: 'github', name, unconfirmed: true }];
  },
};

function segmentsOf(url: URL): readonly string[] {
  return url.pathname
    .split('/')
    .slice(1)
    .map((segment) => decoded(segment));
}
