import type { Recorded } from '../recorded.ts';

const ACCOUNT =
  '%2Fsubscriptions%2F00000000-0000-4000-8000-000000000001%2FresourceGroups%2Fshop%2Fproviders%2FMicrosoft.Storage%2FstorageAccounts%2FAcmeLake';
const VIEW = 'https://portal.azure.com/#view/Microsoft_Azure_Storage/ContainerMenuBlade/~/overview/storageAccountId';
const raw = { kind: 'container', tool: 'azure-storage', id: 'raw', name: 'raw', unverified: true } as const;
const RESOURCE =
  'https://portal.azure.com/#@acme.onmicrosoft.com/resource/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/shop/providers/Microsoft.Storage/storageAccounts/acmelake';

/** Addresses from links to the Azure portal in public repositories; ids and names replaced. */
export const recorded: readonly Recorded[] = [
  ['container', `${VIEW}/${ACCOUNT}/path/raw/etag/%220x8DE01A3A1A66C90%22/defaultEncryptionScope/%24account-encryption-key`, [raw]],
  ['container, nothing after it', `${VIEW}/${ACCOUNT}/path/raw`, [raw]],
  [
    'container in the older form',
    `https://portal.azure.com/#blade/Microsoft_Azure_Storage/ContainerMenuBlade/overview/storageAccountId/${ACCOUNT}/path/raw/etag/%220x8D9766DE75EA338%22`,
    [raw],
  ],
  [
    'container in Microsoft’s own portal',
    `https://ms.portal.azure.com/#view/Microsoft_Azure_Storage/ContainerMenuBlade/~/overview/storageAccountId/${ACCOUNT}/path/raw/etag/%22%22`,
    [raw],
  ],
  [
    'access control of a container',
    `https://portal.azure.com/#view/Microsoft_Azure_Storage/ContainerMenuBlade/~/accesscontrol/storageAccountId/${ACCOUNT}/path/raw/etag/%22%22`,
    [raw],
  ],
  [
    'blob in a folder, in both forms of its name, then what is around it',
    `https://portal.azure.com/#view/Microsoft_Azure_Storage/BlobPropertiesBladeV2/storageAccountId/${ACCOUNT}/path/raw%2Fshop%2Fmy%20orders.csv/isDeleted~/false/tabToload~/0`,
    [
      { path: ['raw', 'shop', 'my orders.csv'], name: 'my orders.csv', unverified: true },
      { path: ['raw', 'shop/my orders.csv'], unverified: true },
      { kind: 'container', tool: 'azure-storage', path: ['raw', 'shop'], name: 'shop', unverified: true },
      raw,
    ],
  ],
  [
    'container in the US government’s portal',
    `https://portal.azure.us/#view/Microsoft_Azure_Storage/ContainerMenuBlade/~/overview/storageAccountId/${ACCOUNT}/path/raw`,
    [raw],
  ],
  ['list of all containers', 'https://portal.azure.com/#blade/Microsoft_Azure_Storage/ContainersBlade', null],
  ['storage browser: the account alone', `${RESOURCE}/storagebrowser`, null],
  ['list of containers', `${RESOURCE}/containersList`, null],
  ['storage account', `${RESOURCE}/overview`, null],
  ['home', 'https://portal.azure.com/#home', null],
];
