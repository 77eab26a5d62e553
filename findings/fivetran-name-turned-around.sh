#!/usr/bin/env bash
# OpenMetadata's Fivetran connector shows a connection under another name since 2.0: the two halves changed places.
#
# Guess: the name to display stays the same from one release to the next.
# Seen:  1.12 writes `Finance <> shop`, 2.0 writes `shop <> Finance`. The name and the address stay.
# So:    a connection is never told by its displayed name.
set -euo pipefail
program="$(mktemp)"
trap 'rm -f "$program"' EXIT
cat >"$program" <<'PY'
from importlib.metadata import version
from types import SimpleNamespace
from metadata.ingestion.source.pipeline.fivetran.metadata import FivetranSource
from metadata.ingestion.source.pipeline.fivetran.models import FivetranPipelineDetails

source = object.__new__(FivetranSource)
source.context = SimpleNamespace(get=lambda: SimpleNamespace(pipeline_service="fivetran"))
source.client = SimpleNamespace(get_connector_schema_details=lambda *_: {}, get_connector_sync_history=lambda *_, **__: [])
source.register_record = lambda **_: None
told = {
    "source": {"id": "c1", "schema": "shop", "service": "postgres", "status": {}},
    "destination": {"service": "snowflake"},
    "group": {"id": "g1", "name": "Finance"},
    "connector_id": "c1",
}
(made,) = source.yield_pipeline(FivetranPipelineDetails.model_validate(told))
release = version("openmetadata-ingestion")
print("openmetadata-ingestion", release, made.right.name.root, made.right.displayName)
assert made.right.name.root == "g1_c1", made
assert made.right.displayName == {"1.12.14.2": "Finance <> shop", "2.0.7.0": "shop <> Finance"}[release], made
PY
# 1.12 imports cachetools without requiring it.
for release in 1.12.14.2 2.0.7.0; do
  LEFT_OUT=dbt-core-experimental-parser "$(dirname "$0")/run/python.sh" "openmetadata-ingestion==$release" cachetools==7.3.3 <"$program"
done
