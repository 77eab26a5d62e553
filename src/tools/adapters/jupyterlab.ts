import type { Tool } from '../tool.ts';

/** A notebook's address names a file. Its tables are in its text, where the user can select them. */
export const jupyterlab: Tool = {
  id: 'jupyterlab',
  name: 'Jupyter',
  serviceTypes: [],
  hosts: [],
  looksLike: ['script#jupyter-config-data'],
  recognise: () => [],
};
