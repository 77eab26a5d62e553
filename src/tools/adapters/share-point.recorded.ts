import type { Recorded } from '../recorded.ts';

const HOST = 'https://acme.sharepoint.com';
const SITE = `${HOST}/sites/finance`;
const book = (name: string) => ({ kind: 'spreadsheet', tool: 'share-point', name }) as const;
const folder = (name: string) => ({ kind: 'directory', tool: 'share-point', name }) as const;
const file = (name: string) => ({ kind: 'file', tool: 'share-point', name }) as const;
const VIEW = 'viewid=855b9d9a%2D724a%2D4ba1%2D876e%2D2325aaaf29e5';

/** Addresses from links in public repositories; hosts, sites and names replaced. */
export const recorded: readonly Recorded[] = [
  [
    'workbook, with and without its ending',
    `${HOST}/:x:/r/sites/finance/_layouts/15/Doc.aspx?sourcedoc=%7B6A94993F-151F-42A1-883D-00663C75887B%7D&file=Budget%202026.xlsx&action=default&mobileredirect=true`,
    [book('Budget 2026.xlsx'), book('Budget 2026')],
  ],
  [
    'workbook of a person, in another view',
    'https://acme-my.sharepoint.com/:x:/r/personal/ada_example_com/_layouts/15/doc2.aspx?sourcedoc=%7B6A94993F-151F-42A1-883D-00663C75887B%7D&file=Orders.xlsm&action=edit',
    [book('Orders.xlsm'), book('Orders')],
  ],
  [
    'link to a workbook by its path',
    `${HOST}/:x:/r/sites/finance/Shared%20Documents/General/Budget.xlsx?d=w82af6e57974b4590975fad3205d14418&csf=1&web=1&e=mXYB20`,
    [book('Budget.xlsx'), book('Budget')],
  ],
  [
    'link to a document by its path',
    `${HOST}/:w:/r/sites/finance/Shared%20Documents/Plan.docx?d=w82af6e57&csf=1&web=1`,
    [file('Plan.docx')],
  ],
  ['workbook by its own path', `${SITE}/Shared%20Documents/General/Budget.xlsx?web=1`, [book('Budget.xlsx'), book('Budget')]],
  ['link to a folder by its path', `${HOST}/:f:/r/sites/finance/Shared%20Documents/General?csf=1&web=1&e=abSPHT`, [folder('General')]],
  ['link to a list by its path', `${HOST}/:l:/r/teams/ops/Lists/Upcoming%20Events?e=cdJqwB`, [folder('Upcoming Events')]],
  [
    'folder of one’s own files',
    'https://acme-my.sharepoint.com/my?id=%2Fpersonal%2Fada%5Fexample%5Fcom%2FDocuments%2FForecasts&ga=1',
    [folder('Forecasts')],
  ],
  [
    'file of a person’s own files',
    'https://acme-my.sharepoint.com/personal/ada_example_com/_layouts/15/onedrive.aspx?id=%2Fpersonal%2Fada%5Fexample%5Fcom%2FDocuments%2FPlan%2Epdf&parent=%2Fpersonal%2Fada%5Fexample%5Fcom%2FDocuments',
    [file('Plan.pdf')],
  ],
  ['library', `${SITE}/Shared%20Documents/Forms/AllItems.aspx?${VIEW}`, [folder('Shared Documents')]],
  [
    'folder of a library',
    `${SITE}/Shared%20Documents/Forms/AllItems.aspx?id=%2Fsites%2Ffinance%2FShared%20Documents%2FGeneral%2FQ1&${VIEW}`,
    [folder('Q1')],
  ],
  [
    'file open in its library',
    `${SITE}/Shared%20Documents/Forms/AllItems.aspx?id=%2Fsites%2Ffinance%2FShared%20Documents%2FPlan%2Epdf&parent=%2Fsites%2Ffinance%2FShared%20Documents`,
    [file('Plan.pdf')],
  ],
  ['list', `${SITE}/Lists/Project%20Intake/AllItems.aspx?${VIEW}`, [folder('Project Intake')]],
  ['list in the US government’s cloud', 'https://acme.sharepoint.us/teams/ops/Lists/Meters/Open.aspx', [folder('Meters')]],
  [
    'workbook shared with others: its address hides it',
    `${HOST}/:x:/s/finance/EsCYEdnX-1lElxqXjdoSG2wBtz3JsARV7T1V1y8bGDH4Yg?e=kNrp5D`,
    null,
  ],
  ['page of a site', `${SITE}/SitePages/Home.aspx`, null],
  ['site', `${SITE}`, null],
  ['contents of a site', `${SITE}/_layouts/15/viewlsts.aspx?view=14`, null],
];
