import { join } from 'node:path';
import type { Recipe } from '../recipe.ts';

export const mlflow = {
  packages: ['mlflow'],
  env: () => ({
    MLFLOW_DISABLE_TELEMETRY: 'true',
    DO_NOT_TRACK: 'true',
    // Otherwise eight more processes wait for jobs.
    MLFLOW_SERVER_ENABLE_JOB_EXECUTION: 'false',
  }),
  fill: ({ seeds, run, whileServed }) => whileServed((url) => run('python', join(seeds, 'fill_mlflow.py'), url)),
  serve: (port) => [
    ...(['mlflow', 'server', '--host', '127.0.0.1', '--port', String(port), '--workers', '1'] as const),
    ...(['--backend-store-uri', 'sqlite:///mlflow.db', '--default-artifact-root', './artifacts'] as const),
  ],
  health: '/health',
  pages: { models: '/#/models', experiments: '/#/experiments', experiment: '/#/experiments/1' },
  assets: (url) => ({
    churn: model(url, 'churn_model'),
    basket: model(url, 'basket model'),
  }),
} satisfies Recipe;

const model = (url: string, name: string) => ({
  kind: 'mlmodel' as const,
  path: [name] as const,
  sourceUrl: `${url}/#/models/${name}`,
  page: `${url}/#/models/${encodeURIComponent(name)}`,
});
