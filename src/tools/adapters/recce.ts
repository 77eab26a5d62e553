import type { Tool } from '../tool.ts';

/** A model is chosen in the lineage without a change of the address. A check's address has an id of this run. */
export const recce: Tool = {
  id: 'recce',
  name: 'Recce',
  serviceTypes: [],
  hosts: [],
  looksLike: ['meta[name="description"][content^="Recce: Data validation toolkit"]'],
  recognise: () => [],
};
