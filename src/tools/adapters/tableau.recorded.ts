import type { Recorded } from '../recorded.ts';

/** Addresses from Tableau Cloud and Server, and from links to them; hosts, sites and names replaced. */
export const recorded: readonly Recorded[] = [
  [
    'view on Tableau Cloud',
    'https://10az.online.tableau.com/#/site/acme/views/SalesOverview/Regions?:iid=1',
    [
      {
        kind: 'chart',
        tool: 'tableau',
        name: 'Regions',
        url: 'https://10az.online.tableau.com#/site/acme/views/SalesOverview/Regions',
        spellings: [
          'https://10az.online.tableau.com/#/site/acme/views/SalesOverview/Regions',
          'https://10az.online.tableau.com#/site/ACME/views/SalesOverview/Regions',
          'https://10az.online.tableau.com#/site/Acme/views/SalesOverview/Regions',
        ],
      },
    ],
  ],
  [
    'view on a site that is stored in another case',
    'https://10az.online.tableau.com/#/site/AcmeEU/views/SalesOverview/Regions',
    {
      url: 'https://10az.online.tableau.com#/site/AcmeEU/views/SalesOverview/Regions',
      spellings: [
        'https://10az.online.tableau.com/#/site/AcmeEU/views/SalesOverview/Regions',
        'https://10az.online.tableau.com#/site/acmeeu/views/SalesOverview/Regions',
        'https://10az.online.tableau.com#/site/ACMEEU/views/SalesOverview/Regions',
        'https://10az.online.tableau.com#/site/Acmeeu/views/SalesOverview/Regions',
      ],
    },
  ],
  [
    'custom view: the view',
    'https://10az.online.tableau.com/#/site/acme/views/SalesOverview/Regions/0a1b2c3d-ed1d-4053-bba8-cb8fc870af2b/Mine?:iid=2',
    { kind: 'chart', name: 'Regions', url: 'https://10az.online.tableau.com#/site/acme/views/SalesOverview/Regions' },
  ],
  [
    'view on the default site of a server',
    'https://tableau.example.com/#/views/SalesOverview/Regions?:iid=1',
    {
      kind: 'chart',
      url: 'https://tableau.example.com#views/SalesOverview/Regions',
      spellings: [
        'https://tableau.example.com/#views/SalesOverview/Regions',
        'https://tableau.example.com/#/views/SalesOverview/Regions',
        'https://tableau.example.com#/views/SalesOverview/Regions',
      ],
    },
  ],
  [
    'view behind a prefix and a port, name with a space',
    'http://tools.example.com:8000/tableau/#/site/acme/views/SalesOverview/By%20region',
    {
      name: 'By region',
      url: 'http://tools.example.com:8000/tableau#/site/acme/views/SalesOverview/By region',
      spellings: [
        'http://tools.example.com:8000/tableau/#/site/acme/views/SalesOverview/By region',
        'http://tools.example.com:8000/tableau#/site/acme/views/SalesOverview/By%20region',
        'http://tools.example.com:8000/tableau/#/site/acme/views/SalesOverview/By%20region',
        'http://tools.example.com:8000/tableau#/site/ACME/views/SalesOverview/By region',
        'http://tools.example.com:8000/tableau#/site/Acme/views/SalesOverview/By region',
      ],
    },
  ],
  [
    'embedded view of a site',
    'https://tableau.example.com/t/acme/views/SalesOverview/Regions?:embed=y&:showVizHome=no',
    [
      {
        kind: 'chart',
        tool: 'tableau',
        name: 'Regions',
        url: 'https://tableau.example.com#/site/acme/views/SalesOverview/Regions',
        spellings: [
          'https://tableau.example.com/#/site/acme/views/SalesOverview/Regions',
          'https://tableau.example.com#/site/ACME/views/SalesOverview/Regions',
          'https://tableau.example.com#/site/Acme/views/SalesOverview/Regions',
        ],
      },
    ],
  ],
  // Tableau's playbook for embedding.
  [
    'view that is being edited',
    'https://10az.online.tableau.com/t/acme/authoring/SalesOverview/Regions',
    { kind: 'chart', name: 'Regions', url: 'https://10az.online.tableau.com#/site/acme/views/SalesOverview/Regions' },
  ],
  [
    'view of the default site that is being edited',
    'https://tableau.example.com/authoring/SalesOverview/Regions#1',
    { kind: 'chart', url: 'https://tableau.example.com#views/SalesOverview/Regions' },
  ],
  [
    'custom view, embedded',
    'https://10az.online.tableau.com/t/acme/views/SalesOverview/Regions/728cfbbf-2bca-4ec8-9c94-3f08d3ae309c/7c012d7e-9d48-4d82-9759-670f2d432d1a',
    { kind: 'chart', url: 'https://10az.online.tableau.com#/site/acme/views/SalesOverview/Regions' },
  ],
  [
    'linked view of the default site',
    'https://tableau.example.com/views/SalesOverview/Regions',
    { url: 'https://tableau.example.com#views/SalesOverview/Regions' },
  ],
  [
    'embedded with a ticket, which stays behind',
    'https://tableau.example.com/trusted/AbC-123/t/acme/views/SalesOverview/Regions',
    { kind: 'chart', url: 'https://tableau.example.com#/site/acme/views/SalesOverview/Regions' },
  ],
  [
    'embedded with a ticket on the default site',
    'https://tableau.example.com/trusted/AbC-123/views/SalesOverview/Regions?:toolbar=no',
    { kind: 'chart', url: 'https://tableau.example.com#views/SalesOverview/Regions' },
  ],
  [
    'workbook',
    'https://10ay.online.tableau.com/#/site/acme/workbooks/330876/views',
    [
      {
        kind: 'dashboard',
        tool: 'tableau',
        url: 'https://10ay.online.tableau.com/#/site/acme/workbooks/330876/views',
        spellings: [
          'https://10ay.online.tableau.com/#/site/acme/workbooks/330876',
          'https://10ay.online.tableau.com#/site/acme/workbooks/330876/views',
          'https://10ay.online.tableau.com#/site/acme/workbooks/330876',
        ],
      },
    ],
  ],
  [
    'workbook without a tab',
    'https://10ay.online.tableau.com/#/site/acme/workbooks/330876?:origin=card_share_link',
    { kind: 'dashboard', url: 'https://10ay.online.tableau.com/#/site/acme/workbooks/330876/views' },
  ],
  [
    'workbook on the default site, another tab',
    'https://tableau.example.com/#/workbooks/12/datasources',
    { kind: 'dashboard', url: 'https://tableau.example.com/#/workbooks/12/views' },
  ],
  ['list of views', 'https://10ay.online.tableau.com/#/site/acme/views', null],
  ['list of workbooks', 'https://10ay.online.tableau.com/#/site/acme/workbooks', null],
  ['home', 'https://10ay.online.tableau.com/#/site/acme/home', null],
  [
    'data source: its address holds nothing that the catalog knows',
    'https://10ay.online.tableau.com/#/site/acme/datasources/774/askData',
    null,
  ],
  ['link to a view by its number, which leads on', 'https://prod-uk-a.online.tableau.com/#/site/acme/redirect_to_view/7761462', null],
  ['new workbook', 'https://10ay.online.tableau.com/t/acme/newWorkbook/30d5f141-168d-4d88-8b5e-1a2b3c4d5e6f', null],
  [
    'new workbook on a data source',
    'https://10ay.online.tableau.com/t/acme/authoringNewWorkbook/30d5f141-168d-4d88-8b5e-1a2b3c4d5e6f/Orders',
    null,
  ],
  ['flow', 'https://10ax.online.tableau.com/#/site/acme/flows/3', null],
  ['project', 'https://tableau.example.com/#/projects/5', null],
];
