import { expect } from 'playwright/test';
import { startTool } from '../../tools/real-tool.ts';
import { INSTALL, test } from './cross.ts';

const modelsOf = (trackingUri: string) => ({
  ...{ type: 'mlflow', service: 'mlflow_prod', reads: 'MlModelMetadata' },
  connection: { type: 'Mlflow', trackingUri, registryUri: trackingUri },
});

test('MLflow: the connector’s models are sure on their pages, however its address was typed', async ({ cross }) => {
  test.setTimeout(INSTALL);
  const mlflow = await startTool('mlflow');
  const { pages, url } = mlflow;
  const typed = url.replace('http://127.0.0.1', 'http://LocalHost');
  const page = (name: keyof typeof pages) => pages[name].replace('127.0.0.1', 'localhost');
  await cross({
    tool: mlflow,
    source: modelsOf(typed),
    visits: [
      [page('churn'), 'mlmodel', 'churn_model'],
      [page('basket'), 'mlmodel', 'basket model'],
    ],
    asks: false,
  });
});

test('MLflow with workspaces: a model of another workspace is not taken for the default one’s of that name', async ({ cross }) => {
  test.setTimeout(INSTALL);
  const mlflow = await startTool('mlflow', { argv: ['--enable-workspaces'] });
  const { pages, url } = mlflow;
  await post(`${url}/api/3.0/mlflow/workspaces`, { name: 'team-b' });
  await post(`${url}/api/2.0/mlflow/registered-models/create`, { name: 'churn_model' }, { 'X-MLFLOW-WORKSPACE': 'team-b' });
  await cross({
    tool: mlflow,
    source: modelsOf(url),
    visits: [
      [`${pages.churn}?workspace=default`, 'mlmodel', 'churn_model'],
      [`${pages.churn}?workspace=team-b`, 'mlmodel', 'churn_model', 'likely'],
      // MLflow stays in a workspace until an address names another.
      [`${pages.basket}?workspace=default`, 'mlmodel', 'basket model'],
    ],
    asks: false,
  });
});

async function post(
  address: string,
  body: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
): Promise<void> {
  const answer = await fetch(address, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  expect(answer.ok, await answer.text()).toBe(true);
}
