import type { Recorded } from '../recorded.ts';

const HOST = 'https://app.sigmacomputing.com';

/** Addresses from links to Sigma; organisations, titles and ids replaced. The second host is in Microsoft's guide to sign in to Sigma. */
export const recorded: readonly Recorded[] = [
  [
    'workbook: by its address, since the id in it is not the catalog’s',
    `${HOST}/acme/workbook/Sales-Overview-6oEQV76N98fZ25d11EPNFS`,
    [
      {
        kind: 'dashboard',
        tool: 'sigma',
        name: 'Sales Overview',
        url: `${HOST}/acme/workbook/Sales-Overview-6oEQV76N98fZ25d11EPNFS`,
      },
    ],
  ],
  [
    'a node of it, left behind',
    `${HOST}/acme/workbook/Sales-Overview-6oEQV76N98fZ25d11EPNFS?:displayNodeId=s8NJcyTt69`,
    { kind: 'dashboard', url: `${HOST}/acme/workbook/Sales-Overview-6oEQV76N98fZ25d11EPNFS` },
  ],
  [
    'title in another script',
    `${HOST}/acme/workbook/%E5%A3%B2%E4%B8%8A-6oEQV76N98fZ25d11EPNFS`,
    {
      name: '売上',
      url: `${HOST}/acme/workbook/%E5%A3%B2%E4%B8%8A-6oEQV76N98fZ25d11EPNFS`,
      spellings: [`${HOST}/acme/workbook/売上-6oEQV76N98fZ25d11EPNFS`],
    },
  ],
  ['workbook without a title', `${HOST}/acme/workbook/6oEQV76N98fZ25d11EPNFS`, { url: `${HOST}/acme/workbook/6oEQV76N98fZ25d11EPNFS` }],
  [
    'workbook on the host of another cloud',
    'https://aws.sigmacomputing.com/acme/workbook/Sales-Overview-6oEQV76N98fZ25d11EPNFS',
    { name: 'Sales Overview', url: 'https://aws.sigmacomputing.com/acme/workbook/Sales-Overview-6oEQV76N98fZ25d11EPNFS' },
  ],
  ['data model: no asset', `${HOST}/acme/data-model/Sales-Forecast-6oEQV76N98fZ25d11EPNFS`, null],
  ['embedded by its own number: its address hides it', `${HOST}/embed/1-QcWTFngW18VskMHuiDbeA`, null],
  ['data set: no asset', `${HOST}/acme/b/6oEQV76N98fZ25d11EPNFS`, null],
  ['embedded: its address hides it', `${HOST}/embed/6oEQV76N98fZ25d11EPNFS`, null],
  ['new workbook', `${HOST}/acme/workbook/new`, null],
  ['home', `${HOST}/acme`, null],
];
