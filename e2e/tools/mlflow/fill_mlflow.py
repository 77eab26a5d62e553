"""Registers two models, each with a version that a run made. Argument: the server's address."""

import sys

import mlflow
from mlflow import MlflowClient

mlflow.set_tracking_uri(sys.argv[1])
client = MlflowClient()
mlflow.set_experiment("churn")
for name in ("churn_model", "basket model"):
    with mlflow.start_run(run_name=name) as run:
        mlflow.log_metric("auc", 0.9)
    client.create_registered_model(name)
    client.create_model_version(name, source=f"{run.info.artifact_uri}/model", run_id=run.info.run_id)
