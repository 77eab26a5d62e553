import type { Recorded } from '../recorded.ts';

/** Addresses from MLflow 3.17; hosts and names replaced. */
export const recorded: readonly Recorded[] = [
  [
    'model',
    { url: 'http://localhost:5000/#/models/churn_model', title: 'Model: churn_model - MLflow' },
    [
      {
        kind: 'mlmodel',
        tool: 'mlflow',
        id: 'churn_model',
        name: 'churn_model',
        url: 'http://localhost:5000/#/models/churn_model',
        storedLike: 'http://[lL][oO][cC][aA][lL][hH][oO][sS][tT]:5000/*/#/models/churn_model',
      },
    ],
  ],
  [
    'version of a model',
    'http://localhost:5000/#/models/churn_model/versions/3?workflowType=machine_learning',
    { id: 'churn_model', url: 'http://localhost:5000/#/models/churn_model' },
  ],
  [
    'name with a space and a dot, behind a prefix',
    'https://data.example.com/mlflow/#/models/churn%20v1.2',
    {
      kind: 'mlmodel',
      id: 'churn v1.2',
      url: 'https://data.example.com/mlflow/#/models/churn v1.2',
      spellings: ['https://data.example.com/mlflow/#/models/churn%20v1.2'],
    },
  ],
  [
    'model of a workspace: what is stored at this address is the default one’s',
    'http://localhost:5000/#/models/churn_model?workspace=team-b',
    [{ kind: 'mlmodel', tool: 'mlflow', id: 'churn_model', name: 'churn_model' }],
  ],
  [
    'version in a workspace',
    'http://localhost:5000/#/models/churn_model/versions/3?workspace=team-b',
    [{ kind: 'mlmodel', tool: 'mlflow', id: 'churn_model', name: 'churn_model' }],
  ],
  [
    'model of the default workspace',
    'http://localhost:5000/#/models/churn_model?workspace=default',
    { id: 'churn_model', url: 'http://localhost:5000/#/models/churn_model' },
  ],
  [
    'model that is gone: its title is made from the address',
    { url: 'http://localhost:5000/#/models/nothere', title: 'Model: nothere - MLflow' },
    { id: 'nothere', url: 'http://localhost:5000/#/models/nothere' },
  ],
  ['models', 'http://localhost:5000/#/models', null],
  ['models, sorted', 'http://localhost:5000/#/models?orderByKey=name', null],
  ['experiment', 'http://localhost:5000/#/experiments/1/overview/usage?workflowType=genai', null],
  ['model logged by a run', 'http://localhost:5000/#/experiments/1/models/m-0a1b2c3d', null],
  ['run', 'http://localhost:5000/#/experiments/1/runs/0a1b2c3d4e5f', null],
  ['no hash', 'http://localhost:5000/', null],
];
