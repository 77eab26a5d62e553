import { tableOfFile, tablesOfFiles } from '../addresses/dbt-names.ts';
import { decoded } from '../route.ts';
import type { Tool } from '../tool.ts';

/** Pages of one file, below `/{owner}/{repository}`. */
const FILE_PAGES = new Set(['blob', 'blame', 'edit', 'raw', 'commits']);

/**
 * The change whose files a page shows: `owner/repository/pull/12`, one of its commits, any commit, or a comparison; null = another page. The
 * old page of a pull request is called `files`.
 */
const changeOf = ({ pathname }: URL): string | null =>
  /^\/([^/]+\/[^/]+\/(?:pull\/\d+(?=\/(?:files|changes)(?:\/|$))|(?:pull\/\d+\/commits|commit)\/[\da-f]{7,40}(?=\/|$)|compare\/.+))/.exec(
    pathname,
  )?.[1] ?? null;

export const github: Tool = {
  id: 'github',
  name: 'GitHub',
  serviceTypes: [],
  // The second is for companies that keep their data in a region.
  hosts: ['https://github.com/*', 'https://*.ghe.com/*'],

  // The names of a change's files, on today's page and on the old one. Taken from other extensions for GitHub, not from its pages.
  reads: { files: 'h3[class*="DiffFileHeader-module__file-name"] code, .file-info a.Link--primary' },
  readsAll: true,
  fits: changeOf,

  tenant(url) {
    const [owner, repository] = segmentsOf(url);
    return owner && repository ? `${owner}/${repository}`.toLowerCase() : null;
  },

  recognise({ url, text }) {
    if (changeOf(url) !== null)
      return tablesOfFiles(text.files ?? '').map((name) => ({ kind: 'table', tool: 'github', name, unverified: true }));
    const [, , page = '', , ...file] = segmentsOf(url);
    const name = FILE_PAGES.has(page) ? tableOfFile(file) : null;
    return name === null ? [] : [{ kind: 'table', tool: 'github', name, unverified: true }];
  },
};

/** Most path segments of a file. */
const DEEPEST = 100;

function segmentsOf(url: URL): readonly string[] {
  return url.pathname
    .split('/', DEEPEST)
    .slice(1)
    .map((segment) => decoded(segment));
}
