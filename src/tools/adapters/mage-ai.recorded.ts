import type { Recorded } from '../recorded.ts';

const SITE = 'http://localhost:6789';

/**
 * Addresses and titles as seen in mage-ai 0.9.80; hosts and names replaced. The title comes late, and
 * has the pipeline's name where the address has its id. The page of a pipeline that is gone keeps the first title.
 */
export const recorded: readonly Recorded[] = [
  [
    'triggers of a pipeline',
    { url: `${SITE}/pipelines/daily_orders/triggers`, title: 'daily orders & more triggers | Mage' },
    [{ kind: 'pipeline', tool: 'mage-ai', name: 'daily_orders' }],
  ],
  ['editor of a pipeline', { url: `${SITE}/pipelines/daily_orders/edit`, title: 'Mage' }, { name: 'daily_orders' }],
  ['runs of a pipeline', { url: `${SITE}/pipelines/daily_orders/runs`, title: 'Mage' }, { name: 'daily_orders' }],
  [
    'logs of a pipeline',
    { url: `${SITE}/pipelines/daily_orders/logs?_limit=20&_offset=0&start_timestamp=1796009049`, title: 'daily orders & more logs | Mage' },
    { name: 'daily_orders' },
  ],
  [
    'settings of a pipeline',
    { url: `${SITE}/pipelines/daily_orders/settings`, title: 'daily orders & more settings | Mage' },
    { name: 'daily_orders' },
  ],
  ['pipelines', { url: `${SITE}/pipelines?_limit=30`, title: 'Pipelines | Mage' }, null],
  ['triggers of all pipelines', { url: `${SITE}/triggers`, title: 'Triggers | Mage' }, null],
  ['runs of all pipelines', { url: `${SITE}/pipeline-runs`, title: 'Pipeline runs | Mage' }, null],
  ['home', { url: `${SITE}/overview?tab=today`, title: 'Overview | Mage' }, null],
  ['sign-in', { url: `${SITE}/sign-in`, title: 'Sign in | Mage' }, null],
];
