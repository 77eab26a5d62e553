import type { Recorded } from '../recorded.ts';

const report = { kind: 'dashboard', tool: 'mode', id: '45a733a32398', url: 'https://app.mode.com/acme/reports/45a733a32398' } as const;

/** Addresses from links to Mode in public files; workspaces and tokens replaced. */
export const recorded: readonly Recorded[] = [
  ['report', 'https://app.mode.com/acme/reports/45a733a32398', [report]],
  [
    'a run of it, its parameters left behind',
    'https://app.mode.com/acme/reports/45a733a32398/runs/0a1b2c3d4e5f/embed?param_state=CA',
    [report],
  ],
  ['its details, slash at the end', 'https://app.mode.com/acme/reports/45a733a32398/details/', [report]],
  [
    'a chart of it: the chart first',
    'https://app.mode.com/acme/reports/45a733a32398/viz/6fcbf2f57767',
    [{ kind: 'chart', tool: 'mode', id: '6fcbf2f57767', url: 'https://app.mode.com/acme/reports/45a733a32398/viz/6fcbf2f57767' }, report],
  ],
  [
    'a chart of it, explored',
    'https://app.mode.com/acme/reports/45a733a32398/viz/6fcbf2f57767/explore',
    { kind: 'chart', id: '6fcbf2f57767' },
  ],
  [
    'a query of it in the editor: also the query, by its address',
    'https://app.mode.com/editor/acme/reports/45a733a32398/queries/8cf6ab01968f',
    [report, { kind: 'dashboardDataModel', tool: 'mode', url: 'https://app.mode.com/acme/reports/45a733a32398/queries/8cf6ab01968f' }],
  ],
  [
    'a query of it',
    'https://app.mode.com/acme/reports/45a733a32398/queries/8cf6ab01968f',
    [report, { kind: 'dashboardDataModel', url: 'https://app.mode.com/acme/reports/45a733a32398/queries/8cf6ab01968f' }],
  ],
  ['report on the host of old', 'https://modeanalytics.com/acme/reports/45a733a32398', [report]],
  ['report in the editor, on the host of old', 'https://modeanalytics.com/editor/acme/reports/45a733a32398', [report]],
  ['library of embedding', 'https://app.mode.com/embed/embed.js', null],
  ['collection', 'https://app.mode.com/acme/spaces/0a1b2c3d4e5f', null],
  ['new report', 'https://app.mode.com/editor/acme/reports/new', null],
  ['home', 'https://app.mode.com/home/acme', null],
];
