import type { Recorded } from '../recorded.ts';

const HOME = 'https://us-east-1.console.aws.amazon.com/sagemaker/home?region=us-east-1';

/** Addresses from links to the AWS console in public repositories; names replaced. */
export const recorded: readonly Recorded[] = [
  ['model', `${HOME}#/models/churn-xgb`, [{ kind: 'mlmodel', tool: 'aws-sagemaker', id: 'churn-xgb', name: 'churn-xgb' }]],
  [
    'model on the bare host',
    'https://console.aws.amazon.com/sagemaker/home?region=us-east-1#/models/churn-xgb',
    { kind: 'mlmodel', id: 'churn-xgb' },
  ],
  [
    'model in the US government’s console',
    'https://us-gov-west-1.console.amazonaws-us-gov.com/sagemaker/home?region=us-gov-west-1#/models/churn-xgb',
    { kind: 'mlmodel', id: 'churn-xgb' },
  ],
  [
    'model in one of several sessions, whose host is unverified',
    'https://123456789012-ab12cd34.us-east-1.console.aws.amazon.com/sagemaker/home?region=us-east-1#/models/churn-xgb',
    { kind: 'mlmodel', id: 'churn-xgb' },
  ],
  ['list of models', `${HOME}#/models/`, null],
  ['new model', `${HOME}#/models/create`, null],
  ['group of the registry, which is not ingested', `${HOME}#/model-packages/churn`, null],
  ['endpoint', `${HOME}#/endpoints/churn-prod`, null],
  ['training job', `${HOME}#/jobs/churn-xgb-2026-11-30`, null],
  ['group of features', `${HOME}#/feature-groups/orders/details`, null],
  ['dashboard', `${HOME}#/dashboard`, null],
  ['another host', 'https://console.example.com/sagemaker/home?region=us-east-1#/models/churn-xgb', null],
];
