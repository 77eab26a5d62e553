#!/usr/bin/env bash
# OpenMetadata's Flink connector stores addresses with two slashes before the hash, and one address for all jobs that neither run nor ended well or
# badly.
#
# Guess: `http://flink:8081/#/job/running/{id}/overview`, and the job's own address whatever its state.
# Seen:  the typed address `http://flink:8081` becomes one with a slash at its end, and another is put before the hash. Cancelled and suspended jobs
#        get the address of the overview. The state is part of the address, so a job that ended since is shown at another one than the stored.
# So:    a Flink job is told by its id in the hash, whatever stands before it, and the overview's address is nobody's.
set -euo pipefail
LEFT_OUT=dbt-core-experimental-parser "$(dirname "$0")/run/python.sh" openmetadata-ingestion==2.0.7.0 <<'PY'
from importlib.metadata import version
from types import SimpleNamespace
from metadata.generated.schema.entity.services.connections.pipeline.flinkConnection import FlinkConnection
from metadata.ingestion.source.pipeline.flink.metadata import FlinkSource
from metadata.ingestion.source.pipeline.flink.models import FlinkPipeline

source = object.__new__(FlinkSource)
source.client = SimpleNamespace(config=FlinkConnection.model_validate({"hostPort": "http://flink:8081"}))
states = ["RUNNING", "FINISHED", "FAILED", "CANCELED", "SUSPENDED"]
seen = {state: source.get_source_url(FlinkPipeline.model_validate({"jid": "a1", "name": "load", "state": state})) for state in states}
for state, address in seen.items():
    print(version("openmetadata-ingestion"), state, address)
overview = "http://flink:8081//#/overview"
assert seen == {
    "RUNNING": "http://flink:8081//#/job/running/a1/overview",
    "FINISHED": "http://flink:8081//#/job/completed/a1/overview",
    "FAILED": "http://flink:8081//#/job/completed/a1/overview",
    "CANCELED": overview,
    "SUSPENDED": overview,
}, seen
PY
