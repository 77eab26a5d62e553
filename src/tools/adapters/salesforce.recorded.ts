import type { Recorded } from '../recorded.ts';

const HOST = 'https://acme.lightning.force.com';
const API = 'https://acme.my.salesforce.com';
const account = {
  kind: 'table',
  tool: 'salesforce',
  url: `${API}/lightning/o/Account/list`,
  path: ['salesforce', 'Account'],
  name: 'Account',
} as const;

/**
 * Lightning Experience: addresses from Salesforce's documentation and from links in public repositories; hosts and ids replaced. What is
 * stored: openmetadata-ingestion 2.0.7, run.
 */
export const recorded: readonly Recorded[] = [
  ['records of an object', `${HOST}/lightning/o/Account/list?filterName=__Recent`, [account]],
  ['start page of an object', `${HOST}/lightning/o/Account/home`, [account]],
  ['new record', `${HOST}/lightning/o/Account/new?count=1`, [account]],
  ['record: a row of its object', `${HOST}/lightning/r/Account/0011x00000AbCdEAAV/view`, [account]],
  ['record on the API’s host', `${API}/lightning/r/Account/0011x00000AbCdEAAV/view`, [account]],
  [
    'record of an object of one’s own, in a sandbox',
    'https://acme--dev.sandbox.lightning.force.com/lightning/r/Order_Item__c/a0B5e00000AbCdE/view',
    { url: 'https://acme--dev.sandbox.my.salesforce.com/lightning/o/Order_Item__c/list', path: ['salesforce', 'Order_Item__c'] },
  ],
  ['object in its manager', `${HOST}/lightning/setup/ObjectManager/Account/FieldsAndRelationships/view`, [account]],
  [
    'object in its manager, on the host for setup',
    'https://acme.my.salesforce-setup.com/lightning/setup/ObjectManager/Account/Details/view',
    [account],
  ],
  ['records of an object, up to 2018', `${HOST}/one/one.app#/sObject/Account/list?filterName=Recent`, [account]],
  ['object of one’s own in its manager: its number', `${HOST}/lightning/setup/ObjectManager/01I5e000000AbCdEAK/Details/view`, null],
  ['object manager', `${HOST}/lightning/setup/ObjectManager/home`, null],
  ['record without its object', `${HOST}/lightning/r/0011x00000AbCdEAAV/view`, null],
  ['records related to a record', `${HOST}/lightning/r/Account/0011x00000AbCdEAAV/related/Orders__r/view`, null],
  ['report of Salesforce’s own', `${HOST}/lightning/r/Report/00O5e000008AbCdEAK/view?queryScope=userFolders`, null],
  ['dashboards of Salesforce’s own', `${HOST}/lightning/o/Dashboard/home`, null],
  ['home', `${HOST}/lightning/page/home`, null],
];
