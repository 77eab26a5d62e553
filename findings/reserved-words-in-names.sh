#!/usr/bin/env bash
# OpenMetadata's ingestion writes words in place of some characters into the names of assets, but not into their addresses, and not into the names
# of services.
#
# Guess: an asset is stored under the name that the tool gives it.
# Seen:  `::`, `>`, `"`, a line feed, a carriage return and a tab become words in the `name` of whatever is created below a service. The parts of a
#        qualified name that refer to it, the address and the name to display keep them. A lone `:` stays.
# So:    a name from a page is asked for in both spellings, in every part of a path, and is shown decoded.
set -euo pipefail
LEFT_OUT=dbt-core-experimental-parser "$(dirname "$0")/run/python.sh" openmetadata-ingestion==2.0.7.0 <<'PY'
from importlib.metadata import version
from metadata.generated.schema.api.data.createDatabase import CreateDatabaseRequest
from metadata.generated.schema.api.data.createMlModel import CreateMlModelRequest
from metadata.generated.schema.api.data.createPipeline import CreatePipelineRequest
from metadata.generated.schema.api.data.createTopic import CreateTopicRequest
from metadata.generated.schema.api.services.createPipelineService import CreatePipelineServiceRequest

RAW = 'a::b>c"d:e\tf\ng\rh'
WRITTEN = "a__reserved__colon__b__reserved__arrow__c__reserved__quote__d:e__reserved__tab__f__reserved__newline__g__reserved__carriage_return__h"
SERVICE = 'Dag::ster'

pipeline = CreatePipelineRequest(name=RAW, displayName=RAW, sourceUrl=f"http://dagster/jobs/{RAW}", service=SERVICE)
service = CreatePipelineServiceRequest(name=SERVICE, serviceType="Dagster")
names = {
    "pipeline": pipeline.name.root,
    "database": CreateDatabaseRequest(name=RAW, service=SERVICE).name.root,
    "model": CreateMlModelRequest(name=RAW, algorithm="x", service=SERVICE).name.root,
    "topic": CreateTopicRequest(name=RAW, partitions=1, service=SERVICE).name.root,
}
print("openmetadata-ingestion", version("openmetadata-ingestion"), names)
assert set(names.values()) == {WRITTEN}, names
assert pipeline.displayName == RAW and pipeline.sourceUrl.root.endswith(RAW), pipeline
print("the service's own name:", service.name.root, "- as the pipeline refers to it:", pipeline.service.root)
assert service.name.root == SERVICE and pipeline.service.root == SERVICE, (service, pipeline)
PY
