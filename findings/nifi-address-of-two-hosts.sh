#!/usr/bin/env bash
# OpenMetadata's NiFi connector stores an address with two hosts, which no browser can open.
#
# Guess: the page of the process group, `https://nifi:8443/nifi/#/process-groups/{id}`, or at least its address in the API.
# Seen:  NiFi's API gives each group its whole address (`uri`). The connector puts it behind the typed address of NiFi:
#        `https://nifi:8443https://nifi:8443/nifi-api/process-groups/{id}`. The group's name is its id, and the typed address loses its last slash.
# So:    a group's page is told by the id in its address, and the stored address is built with the host twice.
set -euo pipefail
LEFT_OUT=dbt-core-experimental-parser "$(dirname "$0")/run/python.sh" openmetadata-ingestion==2.0.7.0 <<'PY'
from importlib.metadata import version
from types import SimpleNamespace
from metadata.generated.schema.entity.services.connections.pipeline.nifiConnection import NifiConnection
from metadata.ingestion.source.pipeline.nifi.metadata import NifiPipelineDetails, NifiSource

group = "0a1b2c3d-0180-1000-cb79-26e7eb563c40"
seen = []
for typed in ["https://nifi:8443", "https://nifi:8443/"]:
    source = object.__new__(NifiSource)
    config = {"username": "ada", "password": "x", "verifySSL": False}
    source.service_connection = NifiConnection.model_validate({"hostPort": typed, "nifiConfig": config})
    source.context = SimpleNamespace(get=lambda: SimpleNamespace(pipeline_service="nifi"))
    source.register_record = lambda *_, **__: None
    details = NifiPipelineDetails(
        id_=group, name="orders", uri=f"https://nifi:8443/nifi-api/process-groups/{group}", processors=[], connections=[], parent_pipeline_id=None
    )
    [made] = [one.right for one in source.yield_pipeline(details)]
    seen.append((made.name.root, made.displayName, made.sourceUrl.root))
    print(version("openmetadata-ingestion"), typed, *seen[-1])
assert seen == 2 * [(group, "orders", f"https://nifi:8443https://nifi:8443/nifi-api/process-groups/{group}")], seen
PY
