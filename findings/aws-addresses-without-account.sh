#!/usr/bin/env bash
# OpenMetadata's Kinesis and DynamoDB connectors store the same address for the streams and tables of two accounts.
#
# Guess: a stored address tells one asset from every other, as a catalog of two accounts needs.
# Seen:  the address holds the region and the name. Streams of one name in two accounts get one address, tables as well.
# So:    a hit by such an address is only likely until the service is confirmed, and only the console's host for several sessions names the
#        account.
set -euo pipefail
LEFT_OUT=dbt-core-experimental-parser "$(dirname "$0")/run/python.sh" openmetadata-ingestion==2.0.7.0 boto3==1.41.5 <<'PY'
from importlib.metadata import version
from types import SimpleNamespace
from metadata.generated.schema.entity.services.connections.database.dynamoDBConnection import DynamoDBConnection
from metadata.generated.schema.entity.services.connections.messaging.kinesisConnection import KinesisConnection
from metadata.ingestion.source.database.dynamodb.metadata import DynamodbSource
from metadata.ingestion.source.messaging.kinesis.metadata import KinesisSource
from metadata.ingestion.source.messaging.kinesis.models import KinesisSummaryAttributes, KinesisSummaryModel, KinesisTopicMetadataModel
from metadata.ingestion.source.messaging.messaging_service import BrokerTopicDetails


def of(kind, connection, account):
    source = object.__new__(kind)
    role = f"arn:aws:iam::{account}:role/reader"
    source.service_connection = connection.model_validate({"awsConfig": {"awsRegion": "eu-west-1", "assumeRoleArn": role}})
    source.context = SimpleNamespace(get=lambda: SimpleNamespace(messaging_service=f"kinesis {account}"))
    source.register_record = lambda *_, **__: None
    return source


summary = KinesisSummaryModel(StreamDescriptionSummary=KinesisSummaryAttributes(RetentionPeriodHours=24))
stream = BrokerTopicDetails(topic_name="orders", topic_metadata=KinesisTopicMetadataModel(summary=summary, partitions=["shard-0"]))
seen = {"stream": set(), "table": set()}
for account in ["123456789012", "210987654321"]:
    [made] = [one.right for one in of(KinesisSource, KinesisConnection, account).yield_topic(stream)]
    seen["stream"].add(made.sourceUrl.root)
    tables = of(DynamodbSource, DynamoDBConnection, account)
    seen["table"].add(tables.get_source_url(table_name="orders", schema_name="default", database_name="default"))
for kind, addresses in seen.items():
    print(version("openmetadata-ingestion"), kind, *addresses)
console = "https://eu-west-1.console.aws.amazon.com"
assert seen == {
    "stream": {f"{console}/kinesis/home?region=eu-west-1#/streams/details/orders/monitoring"},
    "table": {f"{console}/dynamodbv2/home?region=eu-west-1#table?name=orders"},
}, seen
PY
