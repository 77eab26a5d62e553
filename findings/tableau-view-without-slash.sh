#!/usr/bin/env bash
# OpenMetadata's Tableau connector stores a view of the default site under an address without any slash around the hash.
#
# Guess: `{host}/#/views/{workbook}/{view}`, as the browser shows it, and as the connector writes for a workbook.
# Seen:  a workbook gets `{host}/#/workbooks/{n}/views`, its view `{host}#views/{workbook}/{view}`.
# So:    a view's address is asked for in several spellings.
set -euo pipefail
LEFT_OUT=dbt-core-experimental-parser "$(dirname "$0")/run/python.sh" 'openmetadata-ingestion[tableau]==2.0.7.0' <<'PY'
from importlib.metadata import version
from types import SimpleNamespace
from metadata.generated.schema.entity.services.connections.dashboard.tableauConnection import TableauConnection
from metadata.ingestion.source.dashboard.tableau.metadata import TableauSource
from metadata.ingestion.source.dashboard.tableau.models import TableauDashboard

HOST = "https://tableau.example.com"
source = object.__new__(TableauSource)
login = {"hostPort": HOST, "siteName": "", "authType": {"username": "ada", "password": "x"}}
source.service_connection = TableauConnection.model_validate(login)
source.config = SimpleNamespace(serviceConnection=SimpleNamespace(root=SimpleNamespace(config=source.service_connection)))
context = SimpleNamespace(dashboard_service="tableau", charts=[], dataModels=[])
source.context, source.metadata = SimpleNamespace(get=lambda: context), None
source.source_config = SimpleNamespace(includeTags=False, includeOwners=False, chartFilterPattern=None)
source.register_record = source.register_record_chart = source.get_owner_ref = lambda *_, **__: None
view = {"id": "v1", "name": "Regions", "contentUrl": "SalesOverview/sheets/Regions", "sheetType": "worksheet"}
told = TableauDashboard.model_validate({"id": "w1", "name": "Sales", "webpageUrl": f"{HOST}/#/workbooks/12", "charts": [view]})
seen = [each.right.sourceUrl.root for yielded in [source.yield_dashboard(told), source.yield_dashboard_chart(told)] for each in yielded]
print("openmetadata-ingestion", version("openmetadata-ingestion"), *seen)
assert seen == [f"{HOST}/#/workbooks/12/views", f"{HOST}#views/SalesOverview/Regions"], seen
PY
