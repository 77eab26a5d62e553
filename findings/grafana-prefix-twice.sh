#!/usr/bin/env bash
# OpenMetadata's Grafana connector stores a prefix twice where Grafana runs below a path of its host.
#
# Guess: `https://data.example.com/grafana/d/{uid}/{slug}`.
# Seen:  the address that Grafana's API gives begins with the prefix, and the connection's address, which ends in it, is put before it.
# So:    the address with the prefix twice is asked for as well.
set -euo pipefail
LEFT_OUT=dbt-core-experimental-parser "$(dirname "$0")/run/python.sh" 'openmetadata-ingestion==2.0.7.0' <<'PY'
from importlib.metadata import version
from types import SimpleNamespace
from metadata.generated.schema.entity.services.connections.dashboard.grafanaConnection import GrafanaConnection
from metadata.ingestion.source.dashboard.grafana.metadata import GrafanaSource
from metadata.ingestion.source.dashboard.grafana.models import GrafanaDashboardResponse


def stored(host, url):
    source = object.__new__(GrafanaSource)
    context = SimpleNamespace(dashboard_service="grafana", charts=[])
    source.service_connection = GrafanaConnection.model_validate({"hostPort": host, "apiKey": "x"})
    source.context, source.metadata = SimpleNamespace(get=lambda: context), None
    source.source_config = SimpleNamespace(includeTags=False, includeOwners=False)
    source.folders, source.tags = [], []
    source.register_record = source.get_owner_ref = lambda *_, **__: None
    rights = {f"can{may}": True for may in ["Save", "Edit", "Admin", "Star", "Delete"]}
    day = "2026-01-01T00:00:00Z"
    meta = {"url": url, "slug": "costs", "type": "db", "version": 1, "created": day, "updated": day, **rights}
    dashboard = {"id": 1, "uid": "ab12", "title": "Costs", "panels": [], "tags": [], "version": 1, "schemaVersion": 1}
    (made,) = source.yield_dashboard(GrafanaDashboardResponse.model_validate({"dashboard": dashboard, "meta": meta}))
    return made.right.sourceUrl.root


# Grafana's API gives a path that begins with the one in its setting root_url.
seen = [stored("https://grafana.example.com", "/d/ab12/costs"), stored("https://data.example.com/grafana", "/grafana/d/ab12/costs")]
print("openmetadata-ingestion", version("openmetadata-ingestion"), *seen)
assert seen == ["https://grafana.example.com/d/ab12/costs", "https://data.example.com/grafana/grafana/d/ab12/costs"], seen
PY
