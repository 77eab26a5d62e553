import type { Recorded } from '../recorded.ts';

const FACTORY =
  'factory=%2Fsubscriptions%2F00000000-0000-4000-8000-000000000001%2FresourceGroups%2Fshop%2Fproviders%2FMicrosoft.DataFactory%2Ffactories%2Fshop-adf';

/** Addresses from links to Azure Data Factory in public files; ids and names replaced. */
export const recorded: readonly Recorded[] = [
  [
    'pipeline',
    `https://adf.azure.com/en/authoring/pipeline/OrdersToRaw?${FACTORY}`,
    [{ kind: 'pipeline', tool: 'data-factory', id: 'OrdersToRaw', name: 'OrdersToRaw', unverified: true }],
  ],
  [
    'pipeline whose name has a space, no language in the address',
    `https://adf.azure.com/authoring/pipeline/Orders%20to%20raw?${FACTORY}`,
    { id: 'Orders to raw', unverified: true },
  ],
  [
    'pipeline in the cloud of the US government',
    `https://adf.azure.us/authoring/pipeline/OrdersToRaw?${FACTORY}`,
    { kind: 'pipeline', id: 'OrdersToRaw', unverified: true },
  ],
  [
    'run of a pipeline in the cloud of China',
    `https://adf.azure.cn/monitoring/pipelineruns/0a1b2c3d-ed1d-4053-bba8-cb8fc870af2b?${FACTORY}`,
    null,
  ],
  ['data flow', `https://adf.azure.com/en-us/authoring/dataflow/OrdersToRaw?${FACTORY}`, null],
  ['authoring, nothing open', `https://adf.azure.com/en/authoring?${FACTORY}`, null],
  ['run of a pipeline', `https://adf.azure.com/en-us/monitoring/pipelineruns/0a1b2c3d-ed1d-4053-bba8-cb8fc870af2b?${FACTORY}`, null],
  ['runs', `https://adf.azure.com/en-us/monitoring/pipelineruns?${FACTORY}`, null],
  ['dataset', `https://adf.azure.com/en/authoring/dataset/Orders?${FACTORY}`, null],
  ['home', `https://adf.azure.com/en/home?${FACTORY}`, null],
];
