import type { Recorded } from '../recorded.ts';

const JOB = '6c5a74d1e2054d22c778bf73eec4ddb6';
const FLINK = 'http://localhost:8081';
const running = {
  kind: 'pipeline',
  tool: 'flink',
  url: `${FLINK}//#/job/running/${JOB}/overview`,
  spellings: [
    `${FLINK}/#/job/running/${JOB}/overview`,
    `${FLINK}//#/job/completed/${JOB}/overview`,
    `${FLINK}/#/job/completed/${JOB}/overview`,
  ],
} as const;
const address = `${FLINK}/#/job/running/${JOB}/overview`;

/**
 * Addresses after the routes of Flink's dashboard, old and new, and from links in public repositories; the stored ones as ingestion makes
 * them (openmetadata-ingestion 2.0.7.0, run). Hosts and ids replaced.
 */
export const recorded: readonly Recorded[] = [
  ['running job', address, [{ ...running, name: undefined }]],
  ['running job, another tab', `${FLINK}/#/job/running/${JOB}/checkpoints`, [running]],
  ['operator of a running job', `${FLINK}/#/job/running/${JOB}/overview/cbc357ccb763df2852fee8c4fc7d55f2/detail`, [running]],
  [
    'completed job',
    `${FLINK}/#/job/completed/${JOB}/overview`,
    {
      url: `${FLINK}//#/job/completed/${JOB}/overview`,
      spellings: [`${FLINK}/#/job/completed/${JOB}/overview`, ...[running.url, address]],
    },
  ],
  ['job without a state, from 1.9 on', `${FLINK}/#/job/${JOB}/overview`, [running]],
  ['job before 1.9', `${FLINK}/#/jobs/${JOB}`, [running]],
  [
    'job behind a proxy',
    `https://data.example.com/gateway/flink/#/job/running/${JOB}/exceptions`,
    { url: `https://data.example.com/gateway/flink//#/job/running/${JOB}/overview` },
  ],
  ['job, its name read', { url: address, text: { id: ` ${JOB} `, name: 'load-orders' } }, [{ ...running, name: 'load-orders' }]],
  [
    'job, while the page still shows the one before: no name',
    { url: address, text: { id: '00000000000000000000000000000000', name: 'load-customers' } },
    [{ ...running, name: undefined }],
  ],
  ['running job at the address that ingestion stores', `${FLINK}//#/job/running/${JOB}/overview`, [running]],
  ['running jobs', `${FLINK}/#/job/running`, null],
  ['completed jobs', `${FLINK}/#/job/completed`, null],
  ['running jobs before 1.9', `${FLINK}/#/jobs/running`, null],
  ['overview', `${FLINK}/#/overview`, null],
  ['task managers', `${FLINK}/#/task-manager`, null],
];
