"""Orchestrators and pipelines. Each connector yields pairs: the page of the asset, and the requests that it sends for it."""

import importlib
from types import SimpleNamespace

from .made import Blank, connection, model, requests, source


def pipeline_of(name, given):
    return connection("pipeline", name, given)


def airflow_api():
    for host, version, dag, page in [
        ("http://localhost:8080", "v2", "shop_orders_daily", "/dags/shop_orders_daily"),
        ("https://flow.example.com", "v1", "shop.orders-daily", "/dags/shop.orders-daily/grid?tab=graph&dag_run_id=manual__2024-07-05&task_id=load"),
        ("https://flow.example.com", "v1", "café a/b", "/dags/caf%C3%A9%20a%2Fb/grid"),
    ]:
        made = source("pipeline.airflow.api.source", "AirflowApiSource", pipeline_of("airflow", {"hostPort": host, "connection": {"type": "RestAPI", "authConfig": {"token": "x"}, "apiVersion": version}}))
        made.client = made.connection = SimpleNamespace(version=version, api_version=version)
        made._tag_cache = made.tags = {}
        made.is_v2 = version == "v2"
        told = model("pipeline.airflow.api.models", "AirflowApiDagDetails", {"dag_id": dag, "tasks": []})
        yield host + page, requests(made.yield_pipeline(told))


def dagster():
    for host, location, job, page in [
        ("http://localhost:3000", "defs.py", "daily_orders", "/locations/defs.py/jobs/daily_orders"),
        ("https://data.example.com/tools/dagster", "team a", "daily", "/locations/team%20a/jobs/daily"),
    ]:
        made = source("pipeline.dagster.metadata", "DagsterSource", pipeline_of("dagster", {"host": host}))
        made.context.get().repository_name, made.context.get().repository_location = "__repository__", location
        graph = Blank(id="1", name=job, description=None, solidHandles=[])
        made.client = SimpleNamespace(get_jobs=lambda **_: graph, get_run_list=lambda: [], get_graph=lambda *_, **__: graph)
        told = model("pipeline.dagster.models", "DagsterPipeline", {"id": "0a1b2c3d", "name": job, "solidHandle": None})
        yield host + page, requests(made.yield_pipeline(told))


def airbyte():
    workspace, guid = "00000000-0000-4000-8000-000000000001", "0a1b2c3d-ed1d-4053-bba8-cb8fc870af2b"
    for host, page in [("https://cloud.airbyte.com", "status"), ("https://data.example.com/airbyte", "timeline?eventId=1")]:
        made = source("pipeline.airbyte.metadata", "AirbyteSource", pipeline_of("airbyte", {"hostPort": host}))
        made.source_url_prefix = host
        of = importlib.import_module("metadata.ingestion.source.pipeline.airbyte.metadata")
        told = {"workspace": {"workspaceId": workspace}, "connection": {"connectionId": guid, "name": "orders"}}
        if hasattr(of, "AirbyteWorkspace"):
            told = {"workspace": of.AirbyteWorkspace.model_validate(told["workspace"]), "connection": of.AirbyteConnectionModel.model_validate(told["connection"])}
        told = of.AirbytePipelineDetails(**told)
        yield f"{host}/workspaces/{workspace}/connections/{guid}/{page}", requests(made.yield_pipeline(told))


def fivetran():
    made = source("pipeline.fivetran.metadata", "FivetranSource", pipeline_of("fivetran", {"apiKey": "x", "apiSecret": "x"}))
    told = model("pipeline.fivetran.models", "FivetranPipelineDetails", {
        "source": {"id": "iodize_impressive", "schema": "shop", "service": "postgres", "status": {}}, "destination": {"service": "snowflake"},
        "group": {"id": "decent_dropsy", "name": "Finance"}, "connector_id": "iodize_impressive"})
    made.client = SimpleNamespace(get_connector_schema_details=lambda *_: {}, get_connector_sync_history=lambda *_, **__: [])
    yield "https://fivetran.com/dashboard/connectors/iodize_impressive/status?groupId=decent_dropsy&service=postgres", requests(made.yield_pipeline(told))


def dbt_cloud():
    made = source("pipeline.dbtcloud.metadata", "DbtcloudSource", pipeline_of("dbtCloud", {"host": "https://cloud.getdbt.com", "accountId": "1001", "token": "x", "discoveryAPI": "https://metadata.cloud.getdbt.com"}))
    told = model("pipeline.dbtcloud.models", "DBTJob", {"id": 4004, "name": "Nightly", "description": "", "created_at": "", "state": 1, "project_id": 2002, "environment_id": 3})
    made.client = SimpleNamespace(get_runs=lambda *_, **__: [], get_latest_successful_run_id=lambda *_, **__: None)
    yield "https://cloud.getdbt.com/deploy/1001/projects/2002/jobs/4004", requests(made.yield_pipeline(told))


def databricks_pipeline():
    made = source("pipeline.databrickspipeline.metadata", "DatabrickspipelineSource", Blank(hostPort="dbc-0a1b2c3d-4e5f.cloud.databricks.com:443"))
    told = model("pipeline.databrickspipeline.models", "DataBrickPipelineDetails", {"job_id": 600749519600807, "settings": {"name": "Nightly", "tasks": []}})
    made.client = SimpleNamespace(get_job_runs=lambda *_, **__: [])
    yield "https://dbc-0a1b2c3d-4e5f.cloud.databricks.com/jobs/600749519600807?o=2059", requests(made.yield_pipeline(told))


def glue_pipeline():
    made = source("pipeline.gluepipeline.metadata", "GluepipelineSource", pipeline_of("gluePipeline", {"awsConfig": {"awsRegion": "us-east-1"}}))
    yield "https://us-east-1.console.aws.amazon.com/glue/home?region=us-east-1#/v2/etl-configuration/workflows/view/nightly", requests(made.yield_pipeline({"Name": "nightly", "Graph": {"Nodes": [], "Edges": []}}))


def kafka_connect():
    made = source("pipeline.kafkaconnect.metadata", "KafkaconnectSource", pipeline_of("kafkaConnect", {"hostPort": "http://connect:8083"}))
    told = model("pipeline.kafkaconnect.models", "KafkaConnectPipelineDetails", {"name": "orders-sink", "tasks": [], "topics": [], "datasets": [], "config": {}})
    yield "http://localhost:3030/kafka-connect-ui/#/cluster/fast-data-dev/connector/orders-sink", requests(made.yield_pipeline(told))


def prefect():
    guid = "0a1b2c3d-ed1d-4053-bba8-cb8fc870af2b"
    account, workspace = "3f510000-0000-4000-8000-000000000001", "da5f0000-0000-4000-8000-000000000002"
    for given, page in [
        ({"hostPort": "http://localhost:4200/api", "authType": {}}, f"http://localhost:4200/flows/flow/{guid}"),
        ({"hostPort": "https://api.prefect.cloud/api", "authType": {"accountId": account, "workspaceId": workspace, "apiKey": "x"}},
         f"https://app.prefect.cloud/account/{account}/workspace/{workspace}/flows/flow/{guid}?entity_id=1"),
    ]:
        made = source("pipeline.prefect.metadata", "PrefectSource", pipeline_of("prefect", given))
        told = model("pipeline.prefect.models", "PrefectFlow", {"id": guid, "name": "orders-flow", "tags": []})
        made.client = made.connection_obj = SimpleNamespace(get_flow_runs=lambda *_, **__: [], get_deployments=lambda *_, **__: [], get_deployments_by_flow=lambda *_, **__: [])
        yield page, requests(made.yield_pipeline(told))


def flink():
    made = source("pipeline.flink.metadata", "FlinkSource", pipeline_of("flink", {"hostPort": "http://localhost:8081"}))
    made.client = SimpleNamespace(config=made.service_connection, get_jobs=lambda *_: None, get_pipeline_info=lambda *_: Blank(tasks=[]))
    job = "6c5a74d1e2054d22c778bf73eec4ddb6"
    for state, page in [("RUNNING", "running"), ("FINISHED", "completed")]:
        told = model("pipeline.flink.models", "FlinkPipeline", {"jid": job, "name": "load", "state": state, "vertices": []})
        yield f"http://localhost:8081/#/job/{page}/{job}/overview", requests(made.yield_pipeline(told))


def nifi():
    made = source("pipeline.nifi.metadata", "NifiSource", pipeline_of("nifi", {"hostPort": "https://nifi.example.com:8443", "nifiConfig": {"username": "ada", "password": "x"}}))
    of = importlib.import_module("metadata.ingestion.source.pipeline.nifi.metadata")
    told = of.NifiPipelineDetails(id_="0a1b2c3d-0180-1000-cb79-26e7eb563c40", name="load", uri="https://nifi.example.com:8443/nifi-api/process-groups/0a1b2c3d-0180-1000-cb79-26e7eb563c40", processors=[], connections=[])
    yield "https://nifi.example.com:8443/nifi/#/process-groups/0a1b2c3d-0180-1000-cb79-26e7eb563c40", requests(made.yield_pipeline(told))


def spline():
    event = "3f784e72-5bf7-4704-8828-ae8464fe915b:lhq160w0"
    made = source("pipeline.spline.metadata", "SplineSource", pipeline_of("spline", {"hostPort": "http://localhost:8080", "uiHostPort": "http://localhost:9090"}))
    told = model("pipeline.spline.models", "ExecutionEvent", {"executionEventId": event, "executionPlanId": event, "applicationName": "load"})
    yield f"http://localhost:9090/app/events/overview/{event}", requests(made.yield_pipeline(told))


def domo_pipeline():
    made = source("pipeline.domopipeline.metadata", "DomopipelineSource", pipeline_of("domoPipeline", {"clientId": "x", "secretToken": "x", "instanceDomain": "https://acme.domo.com"}))
    yield "https://acme.domo.com/datacenter/dataflows/317/details#history", requests(made.yield_pipeline({"id": 317, "name": "Orders", "description": "x", "onboardFlowVersion": {}, "inputs": [], "outputs": []}))


CONNECTORS = {
    "Airflow": [("pipeline.airflow.api.source", airflow_api)],
    "Dagster": [("pipeline.dagster.metadata", dagster)],
    "Airbyte": [("pipeline.airbyte.metadata", airbyte)],
    "Fivetran": [("pipeline.fivetran.metadata", fivetran)],
    "DBTCloud": [("pipeline.dbtcloud.metadata", dbt_cloud)],
    "DatabricksPipeline": [("pipeline.databrickspipeline.metadata", databricks_pipeline)],
    "GluePipeline": [("pipeline.gluepipeline.metadata", glue_pipeline)],
    "KafkaConnect": [("pipeline.kafkaconnect.metadata", kafka_connect)],
    "Prefect": [("pipeline.prefect.metadata", prefect)],
    "Flink": [("pipeline.flink.metadata", flink)],
    "Nifi": [("pipeline.nifi.metadata", nifi)],
    "Spline": [("pipeline.spline.metadata", spline)],
    "DomoPipeline": [("pipeline.domopipeline.metadata", domo_pipeline)],
}
