import type { Recorded } from '../recorded.ts';

const PORTAL = 'https://bi.example.com/Reports';
const stored = `${PORTAL}/report/Finance/Sub Folder/Daily Sales`;
const daily = {
  kind: 'dashboard',
  tool: 'reporting-services',
  name: 'Daily Sales',
  url: stored,
  spellings: [stored.replace('Reports', 'reports')],
} as const;

/**
 * Web portal of 2016 and later, its predecessor and the viewer: addresses from Microsoft's documentation and from public code; hosts, folders
 * and names replaced. What is stored: openmetadata-ingestion 2.0.7, run.
 */
export const recorded: readonly Recorded[] = [
  ['report in the web portal: stored decoded', `${PORTAL}/report/Finance/Sub%20Folder/Daily%20Sales`, [daily]],
  ['report with its parameters', `${PORTAL}/report/Finance/Sub%20Folder/Daily%20Sales?rs:embed=true&Region=EU`, [daily]],
  [
    'report at the top, the portal’s folder in lower case',
    'http://ssrs.example.com/reports/report/Overview',
    { url: 'http://ssrs.example.com/reports/report/Overview', spellings: ['http://ssrs.example.com/Reports/report/Overview'] },
  ],
  [
    'report of a named instance, whose name holds signs',
    'https://bi.example.com/Reports_PROD/report/R%26D/Caf%C3%A9%20%26%20Bar',
    { url: 'https://bi.example.com/Reports_PROD/report/R&D/Café & Bar', name: 'Café & Bar' },
  ],
  ['report below a folder called report', `${PORTAL}/report/report/Daily`, { url: `${PORTAL}/report/report/Daily`, name: 'Daily' }],
  ['what a report depends on', `${PORTAL}/manage/catalogitem/properties/Finance/Sub%20Folder/Daily%20Sales`, [daily]],
  ['subscriptions of a report', `${PORTAL}/manage/catalogitem/subscriptions/Finance/Sub%20Folder/Daily%20Sales`, [daily]],
  ['report in the portal of 2014', `${PORTAL}/Pages/Report.aspx?ItemPath=%2fFinance%2fSub+Folder%2fDaily+Sales&ViewMode=Detail`, [daily]],
  [
    'report in the viewer',
    'https://bi.example.com/ReportServer/Pages/ReportViewer.aspx?%2fFinance%2fSub+Folder%2fDaily+Sales&rs:Command=Render',
    [daily],
  ],
  [
    'report in the viewer of a named instance',
    'https://bi.example.com/ReportServer_PROD/Pages/ReportViewer.aspx?%2FFinance%2FDaily&rs%3ACommand=Render',
    { url: 'https://bi.example.com/Reports_PROD/report/Finance/Daily' },
  ],
  [
    'report by its short address',
    'https://bi.example.com/ReportServer?/Finance/Daily&rs:Format=PDF',
    { url: `${PORTAL}/report/Finance/Daily` },
  ],
  [
    'Power BI report on a report server: by name, as no connector for one is public',
    `${PORTAL}/powerbi/Sales/Retail%20Sales?rs:embed=true`,
    [{ kind: 'dashboard', tool: 'reporting-services', name: 'Retail Sales' }],
  ],
  ['mobile report', `${PORTAL}/mobilereport/Sales/Phone`, [{ kind: 'dashboard', tool: 'reporting-services', name: 'Phone' }]],
  ['folder', `${PORTAL}/browse/Finance`, null],
  ['shared dataset', `${PORTAL}/dataset/Finance/Customers`, null],
  ['start page', `${PORTAL}/`, null],
  ['list of reports without a name', `${PORTAL}/report/`, null],
  ['folder in the viewer’s own list', 'https://bi.example.com/ReportServer', null],
  ['report in the Power BI service', 'https://app.powerbi.com/groups/me/reports/eaeec658-f3a9-435e-bafe-2e1acdf4d75e', null],
];
