import type { Recorded } from '../recorded.ts';

/** Addresses as seen in Recce 1.69.1, whose title is the same on every page; hosts replaced. */
export const recorded: readonly Recorded[] = [
  ['lineage, with or without a chosen model', { url: 'http://localhost:8000/', title: 'recce' }, null],
  ['lineage by its own link', { url: 'http://localhost:8000/lineage/', title: 'recce' }, null],
  ['query', { url: 'http://localhost:8000/query/', title: 'recce' }, null],
  ['checks', { url: 'http://localhost:8000/checks/', title: 'recce' }, null],
  ['check', { url: 'http://localhost:8000/checks/?id=70a5283e-123c-4f1c-8991-ce373ae8b08f', title: 'recce' }, null],
  ['gone page', { url: 'http://localhost:8000/runs', title: 'recce' }, null],
];
