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
