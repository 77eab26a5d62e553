// What reads and lists queries, as one file that is loaded when there is a text of several words.
export { QueryList } from './query-list.tsx';
export { isQuery } from './query-or-name.ts';
