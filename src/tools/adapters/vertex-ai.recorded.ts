import type { Recorded } from '../recorded.ts';

const VERTEX = 'https://console.cloud.google.com/vertex-ai';
const churn = { kind: 'mlmodel', tool: 'vertex-ai', id: '8120000000000000001', name: '8120000000000000001', unverified: true } as const;

/** Addresses from links to the Google Cloud console in public repositories; projects and numbers replaced. */
export const recorded: readonly Recorded[] = [
  ['model', `${VERTEX}/models/locations/us-west2/models/8120000000000000001?project=acme-prod`, [churn]],
  [
    'version of a model',
    `${VERTEX}/models/locations/us-west2/models/8120000000000000001/versions/default?backTo=training&project=acme-prod`,
    [churn],
  ],
  [
    'version of a model, deployed',
    `${VERTEX}/models/locations/us-west2/models/8120000000000000001/versions/1/deploy?project=acme-prod`,
    [churn],
  ],
  [
    'evaluation of a model',
    `${VERTEX}/models/locations/us-west2/models/8120000000000000001/versions/1/evaluations/77?project=acme-prod`,
    [churn],
  ],
  ['version of a model, older form', `${VERTEX}/locations/us-central1/models/8120000000000000001/versions/1?project=acme-prod`, [churn]],
  [
    'evaluation of a model, older form',
    `${VERTEX}/locations/us-central1/models/8120000000000000001/versions/default/evaluate?backTo=training&project=acme-prod`,
    [churn],
  ],
  [
    'model in the console of a federated identity',
    'https://console.cloud.google/vertex-ai/models/locations/us-west2/models/8120000000000000001?project=acme-prod',
    [churn],
  ],
  ['list of models', `${VERTEX}/models?project=acme-prod`, null],
  ['registry', `${VERTEX}/model-registry?project=acme-prod`, null],
  ['run of a pipeline', `${VERTEX}/locations/us-central1/pipelines/runs/orders-20261130?project=acme-prod`, null],
  ['batch prediction', `${VERTEX}/locations/us-central1/batch-predictions/77?project=acme-prod`, null],
  ['custom training jobs', `${VERTEX}/training/custom-jobs?project=acme-prod`, null],
  ['model garden', `${VERTEX}/publishers/google/model-garden/gemini`, null],
];
