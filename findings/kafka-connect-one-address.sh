#!/usr/bin/env bash
# OpenMetadata's Kafka Connect connector stores the same address for every connector of a cluster: that of the cluster's API.
#
# Guess: each pipeline has an address of its own.
# Seen:  all of them get the connection's address.
# So:    the address is never asked for; the connector's name is its id.
set -euo pipefail
LEFT_OUT=dbt-core-experimental-parser "$(dirname "$0")/run/python.sh" 'openmetadata-ingestion[kafkaconnect]==2.0.7.0' <<'PY'
from importlib.metadata import version
from types import SimpleNamespace
from metadata.generated.schema.entity.services.connections.pipeline.kafkaConnectConnection import KafkaConnectConnection
from metadata.ingestion.source.pipeline.kafkaconnect.metadata import KafkaconnectSource
from metadata.ingestion.source.pipeline.kafkaconnect.models import KafkaConnectPipelineDetails

source = object.__new__(KafkaconnectSource)
source.service_connection = KafkaConnectConnection.model_validate({"hostPort": "http://connect:8083"})
source.context = SimpleNamespace(get=lambda: SimpleNamespace(pipeline_service="connect"))
source.register_record = lambda **_: None
seen = {}
for name in ["orders-sink", "returns-source"]:
    told = KafkaConnectPipelineDetails.model_validate({"name": name, "tasks": [], "topics": [], "datasets": [], "config": {}})
    (made,) = source.yield_pipeline(told)
    seen[made.right.name.root] = made.right.sourceUrl.root
print("openmetadata-ingestion", version("openmetadata-ingestion"), seen)
assert seen == {"orders-sink": "http://connect:8083", "returns-source": "http://connect:8083"}, seen
PY
