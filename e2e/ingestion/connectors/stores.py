"""Databases, streams, stores, models, indexes and drives. Each connector yields pairs: the page of the asset, and the requests that it sends for it."""

import contextlib
import importlib
from types import SimpleNamespace

from .made import SERVICE, Blank, connection, model, requests, source


def request(kind, **given):
    """A request of the package's own form, where the connector is asked for the address alone."""
    module = importlib.import_module(f"metadata.generated.schema.api.data.create{kind}")
    return getattr(module, f"Create{kind}Request")(**{key: value for key, value in given.items() if value is not None})


def table(url, *path):
    return request("Table", name=path[-1], sourceUrl=url, databaseSchema=".".join([SERVICE, *path[:-1]]), columns=[])


def schema(url, *path):
    return request("DatabaseSchema", name=path[-1], sourceUrl=url, database=".".join([SERVICE, *path[:-1]]))


def below(container):
    """The container above, as the catalog refers to it."""
    module = importlib.import_module("metadata.generated.schema.type.entityReference")
    return module.EntityReference(id="00000000-0000-4000-8000-000000000001", type="container", fullyQualifiedName=f"{SERVICE}.{container}")


def snowflake():
    kinds = importlib.import_module("metadata.generated.schema.entity.data.table").TableType
    made = source("database.snowflake.metadata", "SnowflakeSource", Blank(snowflakeSourceHost="app.snowflake.com"), account="Prod1", org_name="ACME")
    at = "https://app.snowflake.com/acme/prod1/#/data/databases/SHOP"
    for page, kind, name in [
        ("https://app.snowflake.com/ACME/Prod1/#/data/databases/SHOP/schemas/SALES/table/ORDERS", kinds.Regular, "ORDERS"),
        (f"{at}/schemas/SALES/dynamic-table/DAILY", kinds.Dynamic, "DAILY"),
        (f"{at}/schemas/SALES/view/V_ORDERS", kinds.View, "V_ORDERS"),
        (f"{at}/schemas/SALES/table/my%20orders%2F2024.q1", kinds.Regular, "my orders/2024.q1"),
    ]:
        url = made.get_source_url(database_name="SHOP", schema_name="SALES", table_name=name, table_type=kind)
        yield page, [table(url, "SHOP", "SALES", name)]


def bigquery():
    made = source("database.bigquery.metadata", "BigquerySource", Blank())
    at = "https://console.cloud.google.com/bigquery?project=acme-prod&ws="
    yield f"{at}!1m5!1m4!4m3!1sacme-prod!2ssales!3sorders", [table(made.get_source_url("acme-prod", "sales", "orders"), "acme-prod", "sales", "orders")]
    payer = at.replace("?project=acme-prod", "?authuser=1&project=payer")
    yield f"{payer}!1m4!1m3!3m2!1sacme-prod!2ssales", [schema(made.get_source_url("acme-prod", "sales"), "acme-prod", "sales")]


def glue():
    glued = connection("database", "glue", {"awsConfig": {"awsRegion": "us-east-1"}})
    at = "https://us-east-1.console.aws.amazon.com/glue/home?region=us-east-1#/v2/data-catalog"
    made = source("database.glue.metadata", "GlueSource", glued, {"database": "123456789012", "database_schema": "sales"})
    made.schema_description_map, made.external_location_map = {}, {}
    columns = {"Columns": [{"Name": "id", "Type": "bigint"}]}
    made.context.get().table_data = model("database.glue.models", "GlueTable", {"Name": "orders", "StorageDescriptor": columns, "Parameters": {}})
    yield f"{at}/databases/view/sales?catalogId=123456789012", requests(made.yield_database_schema("sales"))
    url = made.get_source_url("123456789012", "sales", "orders")
    yield f"{at}/tables/view/orders?database=sales&catalogId=123456789012&versionId=latest", [table(url, "123456789012", "sales", "orders")]


def unity_catalog():
    made = source("database.unitycatalog.metadata", "UnitycatalogSource", Blank(), {"database": "shop", "database_schema": "sales"})
    made._state_lock, made._schema_cache = contextlib.nullcontext(), {"shop.sales": Blank(name="sales")}
    yield "https://dbc-0a1b2c3d-4e5f.cloud.databricks.com/explore/data/shop/sales?o=7474", requests(made.yield_database_schema("sales"))
    yield "https://adb-1234567890123456.7.azuredatabricks.net/explore/data/shop/sales/orders?o=1234567890123456&activeTab=sample", [table(address_of(made, "shop", "sales", "orders"), "shop", "sales", "orders")]


def address_of(made, database, schema_name, name):
    """The connector's address of a table; null where it makes none."""
    ask = getattr(made, "get_source_url", None)
    return ask(database_name=database, schema_name=schema_name, table_name=name) if ask else None


def mysql():
    made = source("database.mysql.metadata", "MysqlSource", Blank())
    yield "http://localhost/adminer/?server=127.0.0.1%3A3306&username=demo&db=shop&table=orders", [table(address_of(made, "default", "shop", "orders"), "default", "shop", "orders")]


def postgres():
    made = source("database.postgres.metadata", "PostgresSource", Blank())
    yield "https://db.example.com/?pgsql=pg.example.com&username=demo&db=shop&ns=sales&select=orders", [table(address_of(made, "shop", "sales", "orders"), "shop", "sales", "orders")]


def kafka():
    made = source("messaging.kafka.metadata", "KafkaSource", Blank())
    made.generate_sample_data, made.schema_registry_client, made.admin_client = False, None, SimpleNamespace(describe_configs=lambda asked: {asked[0]: Blank(result=lambda **_: {})})
    made.add_properties_to_topic_from_resource = lambda *_, **__: None
    made._get_schema_text = made._parse_topic_metadata = lambda *_, **__: None
    details = importlib.import_module("metadata.ingestion.source.messaging.messaging_service").BrokerTopicDetails
    for page, name in [
        ("http://localhost:8080/ui/local/topic/orders", "orders"),
        ("https://data.example.com/akhq/ui/team-a/topic/shop.orders.v1/data?sort=Oldest&partition=All", "shop.orders.v1"),
    ]:
        yield page, requests(made.yield_topic(details(topic_name=name, topic_metadata=Blank(partitions={0: Blank(replicas=[1])}))))


def pub_sub():
    made = source("messaging.pubsub.metadata", "PubsubSource", Blank(), project_id="acme-prod", _project_id="acme-prod")
    made.client = made.pubsub = SimpleNamespace(project_id="acme-prod")
    details = importlib.import_module("metadata.ingestion.source.messaging.messaging_service").BrokerTopicDetails
    told = model("messaging.pubsub.models", "PubSubTopicMetadata", {"name": "projects/acme-prod/topics/orders"})
    yield "https://console.cloud.google.com/cloudpubsub/topic/detail/orders?project=acme-prod", requests(made.yield_topic(details(topic_name="orders", topic_metadata=told)))


def mlflow():
    told = importlib.import_module("mlflow.entities.model_registry")
    for uri, name, page in [
        ("http://localhost:5000", "churn_model", "http://localhost:5000/#/models/churn_model"),
        ("https://data.example.com/mlflow", "churn v1.2", "https://data.example.com/mlflow/#/models/churn%20v1.2"),
    ]:
        made = source("mlmodel.mlflow.metadata", "MlflowSource", connection("mlmodel", "mlflow", {"trackingUri": uri, "registryUri": uri}))
        run = Blank(data=Blank(params={}, tags={}, metrics={}), info=Blank(artifact_uri=None))
        made.client = SimpleNamespace(get_run=lambda *_: run)
        version = told.ModelVersion(name, "1", 0, run_id="r1")
        yield page, requests(made.yield_mlmodel((told.RegisteredModel(name, 0, 0), version)))


def s3():
    at = "https://us-east-2.console.aws.amazon.com/s3/buckets/acme-lake?region=us-east-2"
    made = source("storage.s3.metadata", "S3Source", connection("storage", "s3", {"awsConfig": {"awsRegion": "us-east-2"}}))
    made.s3_client = SimpleNamespace(get_bucket_location=lambda **_: {"LocationConstraint": "us-east-2"})
    made._aws_regions, made._bucket_to_region, made._bucket_cache = {}, {}, {}
    details = importlib.import_module("metadata.ingestion.source.storage.s3.models").S3ContainerDetails
    bucket = details(name="acme-lake", prefix="/", leaf_container=False, sourceUrl=made._get_bucket_source_url("acme-lake"))
    yield f"{at}&bucketType=general&tab=objects", requests(made.yield_create_container_requests(bucket))
    raw = details(name="raw", prefix="/raw", leaf_container=True, parent=below("acme-lake"), sourceUrl=made._get_object_source_url("acme-lake", "raw"))
    yield f"{at}&prefix=raw/&showversions=false", requests(made.yield_create_container_requests(raw))


def gcs():
    at = "https://console.cloud.google.com/storage/browser/acme-lake"
    made = source("storage.gcs.metadata", "GcsSource", Blank())
    module = importlib.import_module("metadata.ingestion.source.storage.gcs.models")
    bucket = module.GCSBucketResponse(name="acme-lake", project_id="acme-prod")
    details = module.GCSContainerDetails
    yield f"{at}?project=acme-prod", requests(made.yield_create_container_requests(details(name="acme-lake", prefix="/", sourceUrl=made._get_bucket_source_url(bucket))))
    raw = details(name="raw", prefix="/raw", parent=below("acme-lake"), sourceUrl=made._get_object_source_url(bucket, "raw"))
    yield f"{at}/raw/?authuser=1&project=acme-prod", requests(made.yield_create_container_requests(raw))


def elasticsearch():
    made = source("search.elasticsearch.metadata", "ElasticsearchSource", Blank())
    told = {"orders": {"mappings": {"properties": {"id": {"type": "long"}}}}}
    yield "https://search.example.com/kibana/app/discover#/?_a=(index:orders)", requests(made.yield_search_index(told))


def kinesis():
    made = source("messaging.kinesis.metadata", "KinesisSource", connection("messaging", "kinesis", {"awsConfig": {"awsRegion": "eu-west-1"}}))
    made.generate_sample_data = False
    details = importlib.import_module("metadata.ingestion.source.messaging.messaging_service").BrokerTopicDetails
    summary = {"StreamDescriptionSummary": {"RetentionPeriodHours": 24, "StreamARN": "x", "StreamName": "orders", "StreamStatus": "ACTIVE", "OpenShardCount": 1}}
    told = model("messaging.kinesis.models", "KinesisTopicMetadataModel", {"summary": summary, "partitions": ["0"]})
    yield "https://eu-west-1.console.aws.amazon.com/kinesis/home?region=eu-west-1#/streams/details/orders/monitoring", requests(made.yield_topic(details(topic_name="orders", topic_metadata=told)))


def dynamodb():
    made = source("database.dynamodb.metadata", "DynamodbSource", connection("database", "dynamoDB", {"awsConfig": {"awsRegion": "eu-west-1"}}))
    url = made.get_source_url(database_name="default", schema_name="default", table_name="shop.orders")
    yield "https://eu-west-1.console.aws.amazon.com/dynamodbv2/home?region=eu-west-1#table?name=shop.orders", [table(url, "default", "default", "shop.orders")]


def sagemaker():
    made = source("mlmodel.sagemaker.metadata", "SagemakerSource", Blank())
    made.sagemaker = SimpleNamespace(describe_model=lambda **_: {"PrimaryContainer": {}, "ModelArn": "x"}, list_tags=lambda **_: {"Tags": []})
    told = importlib.import_module("metadata.ingestion.source.mlmodel.sagemaker.metadata").SageMakerModel(name="churn-xgb", arn="x", creation_timestamp="x")
    yield "https://us-east-1.console.aws.amazon.com/sagemaker/home?region=us-east-1#/models/churn-xgb", requests(made.yield_mlmodel(told))


def bigtable():
    made = source("database.bigtable.metadata", "BigtableSource", Blank())
    url = made.get_source_url(database_name="acme-prod", schema_name="metrics", table_name="events")
    yield "https://console.cloud.google.com/bigtable/instances/metrics/tables/events/overview?project=acme-prod", [table(url, "acme-prod", "metrics", "events")]


def salesforce():
    made = source("database.salesforce.metadata", "SalesforceSource", Blank())
    made.client = SimpleNamespace(sf_instance="acme.my.salesforce.com")
    url = made.get_source_url(table_name="Account")
    yield "https://acme.lightning.force.com/lightning/o/Account/list?filterName=__Recent", [table(url, "default", "salesforce", "Account")]


def domo_database():
    id = "845305d8-da3d-4107-a9d6-13ef3f86d4a4"
    made = source("database.domodatabase.metadata", "DomodatabaseSource", connection("database", "domoDatabase", {"clientId": "x", "secretToken": "x", "instanceDomain": "https://acme.domo.com"}))
    page = f"https://acme.domo.com/datasources/{id}/details/overview"
    yield page, [table(made.get_source_url(table_name=id), "acme", "acme", id)]


CONNECTORS = {
    "Kinesis": [("messaging.kinesis.metadata", kinesis)],
    "DynamoDB": [("database.dynamodb.metadata", dynamodb)],
    "SageMaker": [("mlmodel.sagemaker.metadata", sagemaker)],
    "BigTable": [("database.bigtable.metadata", bigtable)],
    "Snowflake": [("database.snowflake.metadata", snowflake)],
    "BigQuery": [("database.bigquery.metadata", bigquery)],
    "Glue": [("database.glue.metadata", glue)],
    "UnityCatalog": [("database.unitycatalog.metadata", unity_catalog)],
    "Mysql": [("database.mysql.metadata", mysql)],
    "Postgres": [("database.postgres.metadata", postgres)],
    "Kafka": [("messaging.kafka.metadata", kafka)],
    "PubSub": [("messaging.pubsub.metadata", pub_sub)],
    "Mlflow": [("mlmodel.mlflow.metadata", mlflow)],
    "S3": [("storage.s3.metadata", s3)],
    "GCS": [("storage.gcs.metadata", gcs)],
    "ElasticSearch": [("search.elasticsearch.metadata", elasticsearch)],
    "Salesforce": [("database.salesforce.metadata", salesforce)],
    "DomoDatabase": [("database.domodatabase.metadata", domo_database)],
}
