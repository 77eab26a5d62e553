#!/usr/bin/env bash
# OpenMetadata's Airflow connector, reading Airflow's API, stores a DAG whose name holds a slash under an address that no page of Airflow has.
#
# Guess: the address is the one that a browser shows for the DAG.
# Seen:  the name is percent-encoded, but its slashes are kept, where the browser has `%2F`.
# So:    such a DAG is found by its name, which is its id.
set -euo pipefail
LEFT_OUT=dbt-core-experimental-parser "$(dirname "$0")/run/python.sh" 'openmetadata-ingestion==2.0.7.0' <<'PY'
from importlib.metadata import version
from types import SimpleNamespace
from urllib.parse import quote
from metadata.ingestion.source.pipeline.airflow.api.models import AirflowApiDagDetails
from metadata.ingestion.source.pipeline.airflow.api.source import AirflowApiSource
from metadata.generated.schema.entity.services.connections.pipeline.airflowConnection import AirflowConnection

NAME = "café a/b"
connection = {"hostPort": "https://flow.example.com", "connection": {"type": "RestAPI", "authConfig": {"token": "x"}, "apiVersion": "v2"}}
source = object.__new__(AirflowApiSource)
source.service_connection = AirflowConnection.model_validate(connection)
source.connection = source.client = SimpleNamespace(version="v2", api_version="v2")
source.context = SimpleNamespace(get=lambda: SimpleNamespace(pipeline_service="airflow"))
source.source_config = SimpleNamespace(includeTags=False, includeOwners=False)
source.register_record, source.metadata = lambda **_: None, None
(made,) = source.yield_pipeline(AirflowApiDagDetails(dag_id=NAME, tasks=[]))
stored, browser = made.right.sourceUrl.root, f"https://flow.example.com/dags/{quote(NAME, safe='')}"
print("openmetadata-ingestion", version("openmetadata-ingestion"), stored, "where the browser has", browser)
assert stored == "https://flow.example.com/dags/caf%C3%A9%20a/b" != browser, (stored, browser)
assert made.right.name.root == NAME, made
PY
