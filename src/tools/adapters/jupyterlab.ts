import type { Tool } from '../tool.ts';

/** A notebook's address names a file. The tables are in its text, where a person can select them. */
export const jupyterlab: Tool = {
  id: 'jupyterlab',
  name: 'Jupyter',
  serviceTypes: [],
  hosts: [],
  looksLike: ['script#jupyter-config-data'],
  recognise: () => [],
};
