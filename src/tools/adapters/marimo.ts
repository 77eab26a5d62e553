import type { Tool } from '../tool.ts';

/** A notebook's address names a file. Its tables are in its text, where the user can select them. */
export const marimo: Tool = {
  id: 'marimo',
  name: 'marimo',
  serviceTypes: [],
  hosts: [],
  looksLike: ['marimo-filename'],
  recognise: () => [],
};
