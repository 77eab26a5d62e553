import type { Recorded } from '../recorded.ts';

const EVENT = '3f784e72-5bf7-4704-8828-ae8464fe915b:lhq160w0';

/** Addresses that Spline's own redirects and other programs build, and the one that ingestion stores; hosts and ids replaced. */
export const recorded: readonly Recorded[] = [
  [
    'execution',
    `http://localhost:9090/app/events/overview/${EVENT}`,
    [{ kind: 'pipeline', tool: 'spline', id: EVENT, url: `http://localhost:9090/app/events/overview/${EVENT}` }],
  ],
  [
    'graph of an execution, behind a prefix',
    `https://data.example.com/spline-ui/app/events/overview/${EVENT}/graph`,
    { id: EVENT, url: `https://data.example.com/spline-ui/app/events/overview/${EVENT}` },
  ],
  ['plan, which many executions share', 'http://localhost:9090/app/plans/overview/3f784e72-5bf7-4704-8828-ae8464fe915b', null],
  ['list of executions', 'http://localhost:9090/app/events/list', null],
  ['page of another tool', 'https://www.example.com/app/events/overview/12', null],
];
