const TEXTS = 'how the index cuts texts into words, and which of its fields a text is looked for in, is played in rough only';
const SUGGESTIONS = 'nothing asks for suggestions of the index';
const COUNTS = 'nothing asks for counts of threads';

/** Requests of the third set that are not sent again, and why. */
export const NOT_REPLAYED: Readonly<Record<string, string>> = {
  'plain-table-profile-latest-admin': 'a masked name that the cache held for a moment: the switch `masked-names` plays it',
  'plain-table-with-sample-data-field': 'read after edits that were not recorded',
  'search-escape-slash': TEXTS,
  'search-escaped-lt-gt': TEXTS,
  'search-percent-sign': TEXTS,
  'search-suggest-column': SUGGESTIONS,
  'search-suggest-field': SUGGESTIONS,
  'search-suggest-no-q': SUGGESTIONS,
  'search-suggest-table-index': SUGGESTIONS,
  'feed-count-of-table': COUNTS,
  'feed-count-of-user': COUNTS,
  'feed-count-of-user-dotted': COUNTS,
  'edit-versions-after-undo-after-eleven-minutes': 'the versions before it were not recorded',
};
