import { CHANGED, CHANGED_FILES, type VendorPages } from './vendor-pages.ts';

export const github: readonly VendorPages[] = [
  {
    ...{ tool: 'github', what: 'GitHub' },
    shows: [],
    offers: ['https://github.com/larkspur/shop/blob/main/models/marts/big_orders.sql#L10-L20'],
    none: ['https://github.com/larkspur/shop/tree/main/models'],
  },
  {
    ...{ tool: 'github', what: 'a change on GitHub' },
    shows: [],
    offers: ['https://github.com/larkspur/shop/pull/12/changes', 'https://github.com/larkspur/shop/pull/12/files#diff-0a1b'],
    lists: CHANGED,
    body: ['README.md', ...CHANGED_FILES]
      .map((file) => `<h3 class="DiffFileHeader-module__file-name__x1"><code>\u200e${file}</code></h3>`)
      .join(''),
    none: ['https://github.com/larkspur/shop/pull/12', 'https://github.com/larkspur/shop/pulls'],
  },
  {
    ...{ tool: 'github', what: 'a change on GitHub as it was' },
    shows: [],
    offers: ['https://github.com/larkspur/shop/pull/12/files'],
    lists: CHANGED,
    body: CHANGED_FILES.map((file) => `<div class="file-info"><a class="Link--primary">${file}</a></div>`).join(''),
    none: ['https://github.com/larkspur/shop/pull/12/commits'],
  },
];
