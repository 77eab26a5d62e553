import { CHANGED, CHANGED_FILES, type VendorPages } from './vendor-pages.ts';

export const gitlab: readonly VendorPages[] = [
  {
    ...{ tool: 'gitlab', what: 'GitLab', loads: true },
    shows: [],
    offers: ['https://gitlab.com/larkspur/data/shop/-/blob/main/models/marts/big_orders.sql?ref_type=heads#L10-20'],
    none: ['https://gitlab.com/larkspur/data/shop/-/tree/main/models'],
  },
  {
    ...{ tool: 'gitlab', what: 'a change on GitLab' },
    shows: [],
    offers: ['https://gitlab.com/larkspur/data/shop/-/merge_requests/12/diffs?file=0a1b'],
    lists: CHANGED,
    body: CHANGED_FILES.map((file) => `<div class="diff-file"><strong class="file-title-name">${file}</strong></div>`).join(''),
    none: ['https://gitlab.com/larkspur/data/shop/-/merge_requests/12'],
  },
];
