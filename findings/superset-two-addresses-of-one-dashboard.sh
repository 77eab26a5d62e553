#!/usr/bin/env bash
# OpenMetadata's two ways to read Superset store two addresses for a dashboard that has a slug.
#
# Guess: one dashboard, one address, whichever way the connector reads Superset.
# Seen:  the way by the API stores the address with the slug, which is the one that people have; the way by Superset's own database
#        stores the one with the number, even though the table it reads holds the slug.
# So:    a page by slug is also asked for by the number that the page itself tells.
set -euo pipefail
LEFT_OUT=dbt-core-experimental-parser "$(dirname "$0")/run/python.sh" 'openmetadata-ingestion[superset]==2.0.7.0' <<'PY'
from importlib.metadata import version
from types import SimpleNamespace
from metadata.generated.schema.entity.services.connections.dashboard.supersetConnection import SupersetConnection
from metadata.ingestion.source.dashboard.superset.api_source import SupersetAPISource
from metadata.ingestion.source.dashboard.superset.db_source import SupersetDBSource
from metadata.ingestion.source.dashboard.superset.models import DashboardResult, FetchDashboard


def stored(cls, login, dashboard):
    source = object.__new__(cls)
    context = SimpleNamespace(dashboard_service="superset", charts=[])
    source.service_connection = SupersetConnection.model_validate({"hostPort": "https://bi.example.com", "connection": login})
    source.context, source.metadata = SimpleNamespace(get=lambda: context), None
    source.register_record = source.get_owner_ref = lambda *_, **__: None
    (made,) = source.yield_dashboard(dashboard)
    return made.right.sourceUrl.root


told = {"id": 7, "dashboard_title": "Sales", "position_json": "{}"}
seen = [
    stored(SupersetAPISource, {"provider": "db", "username": "ada", "password": "x"}, DashboardResult(url="/superset/dashboard/sales/", **told)),
    stored(SupersetDBSource, {"type": "Postgres", "username": "ada", "hostPort": "db:5432", "database": "superset"}, FetchDashboard(**told)),
]
print("openmetadata-ingestion", version("openmetadata-ingestion"), *seen)
assert seen == ["https://bi.example.com/superset/dashboard/sales/", "https://bi.example.com/superset/dashboard/7/"], seen
PY
