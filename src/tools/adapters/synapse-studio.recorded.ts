import type { Recorded } from '../recorded.ts';

const WORKSPACE =
  'workspace=%2Fsubscriptions%2F00000000-0000-4000-8000-000000000001%2FresourceGroups%2Fshop%2Fproviders%2FMicrosoft.Synapse%2Fworkspaces%2Facme-synapse';
const STUDIO = 'https://web.azuresynapse.net/en/authoring';
const enriched = { kind: 'container', tool: 'synapse-studio', id: 'enriched', name: 'enriched', unverified: true } as const;

/** Addresses from links to Synapse Studio in public repositories; ids and names replaced. The other clouds' hosts are those of Azure's CLI. */
export const recorded: readonly Recorded[] = [
  [
    'pipeline',
    `${STUDIO}/orchestrate/pipeline/Create%20View?${WORKSPACE}`,
    [{ kind: 'pipeline', tool: 'synapse-studio', id: 'Create View', name: 'Create View', unverified: true }],
  ],
  [
    'pipeline in the hub of before, Microsoft’s own host',
    `https://ms.web.azuresynapse.net/en-us/authoring/analyze/pipeline/wait?${WORKSPACE}`,
    { kind: 'pipeline', id: 'wait', unverified: true },
  ],
  [
    'container of linked storage',
    `${STUDIO}/explore/linked/storageaccounts/AzureDataLakeStorage1-acmelake%2Fenriched?subFolderPath=&${WORKSPACE}`,
    [enriched],
  ],
  [
    'folder of linked storage, older form without a language',
    `https://web.azuresynapse.net/authoring/explore/storageaccounts/acme-WorkspaceDefaultStorage-acmelake%2Fenriched?subFolderPath=orders%2F&${WORKSPACE}`,
    [{ kind: 'container', tool: 'synapse-studio', path: ['enriched', 'orders'], name: 'orders', unverified: true }, enriched],
  ],
  ['SQL script', `${STUDIO}/analyze/sqlscripts/Create%20External%20Table?${WORKSPACE}`, null],
  ['notebook', `${STUDIO}/analyze/notebooks/orders_review?${WORKSPACE}`, null],
  ['Spark application', `https://web.azuresynapse.net/en-us/monitoring/sparkapplication/orders?${WORKSPACE}&livyId=22`, null],
  ['home', `https://web.azuresynapse.net/en/home?${WORKSPACE}`, null],
];
