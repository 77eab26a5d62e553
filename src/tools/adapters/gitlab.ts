import { tableOfFile, tablesOfFiles } from '../addresses/dbt-names.ts';
import { decoded } from '../route.ts';
import type { Tool } from '../tool.ts';

/** Pages of one file, behind the project's path and `/-/`. */
const FILE_PAGES = new Set(['blob', 'blame', 'edit', 'raw', 'commits']);

/** The change whose files a page shows: `group/project/-/merge_requests/12`, a commit, or a comparison; null = another page. */
const changeOf = ({ pathname }: URL): string | null =>
  /^\/(.+?\/-\/(?:merge_requests\/\d+(?=\/diffs(?:\/|$))|commit\/[\da-f]{7,40}(?=\/|$)|compare\/.+))/.exec(pathname)?.[1] ?? null;

export const gitlab: Tool = {
  id: 'gitlab',
  name: 'GitLab',
  serviceTypes: [],
  hosts: ['https://gitlab.com/*'],
  looksLike: ['meta[property="og:site_name"][content="GitLab"]'],

  // The names of a change's files: in pages up to 18 as other programs for GitLab read them, in today's as its own code draws them.
  reads: { files: '.diff-file .file-title-name, .rd-diff-file-title strong:last-of-type, .rd-diff-file-link' },
  readsAll: true,
  fits: changeOf,

  /** The project with the groups above it. */
  tenant: ({ pathname }) => /^\/(.+?)\/-\//.exec(pathname)?.[1]?.toLowerCase() ?? null,

  recognise({ url, text }) {
    if (changeOf(url) !== null)
      return tablesOfFiles(text.files ?? '').map((name) => ({ kind: 'table', tool: 'gitlab', name, unverified: true }));
    const [, , page = '', path = ''] = /^(.+?)\/-\/(\w+)\/[^/]+\/(.+)$/.exec(url.pathname) ?? [];
    const file = path.split('/').map((segment) => decoded(segment));
    const name = FILE_PAGES.has(page) ? tableOfFile(file) : null;
    return name === null ? [] : [{ kind: 'table', tool: 'gitlab', name, unverified: true }];
  },
};
