#!/usr/bin/env bash
# OpenMetadata's QuickSight connector stores a dashboard without sheets under the address of the dashboard that it read before.
#
# Guess: each dashboard is stored with its own address, or with none.
# Seen:  the address is set while the sheets are read. A dashboard that has none keeps the one of its predecessor, and where it is the first
#        of a run it is not stored at all: the model takes no null.
# So:    an address that is stored for an asset proves nothing where the page's own id is another than the asset's name.
set -euo pipefail
LEFT_OUT=dbt-core-experimental-parser exec "$(dirname "$0")/run/python.sh" openmetadata-ingestion==2.0.7.0 <<'PY'
from importlib.metadata import version
from types import SimpleNamespace
from pydantic import ValidationError
from metadata.ingestion.source.dashboard.quicksight.metadata import QuicksightSource
from metadata.ingestion.source.dashboard.quicksight.models import DashboardDetail


def connector():
    """The connector after its connection was made, which needs an account."""
    made = object.__new__(QuicksightSource)
    context = SimpleNamespace(dashboard_service="quicksight", charts=[])
    made.dashboard_url, made.aws_region, made.metadata = None, "eu-west-1", None
    made.source_config = SimpleNamespace(chartFilterPattern=None)
    made.context = SimpleNamespace(get=lambda: context)
    made.get_owner_ref = made.register_record = made.register_record_chart = lambda **_: None
    return made


def dashboard(name, sheets):
    answer = {"DashboardId": name, "Name": name, "Version": {"Sheets": [{"SheetId": s, "Name": s} for s in sheets]}}
    return DashboardDetail.model_validate(answer)


def stored(source, one):
    list(source.yield_dashboard_chart(one))
    (made,) = source.yield_dashboard(one)
    return made.right.sourceUrl.root


source = connector()
at = "https://eu-west-1.quicksight.aws.amazon.com/sn/dashboards"
seen = {name: stored(source, dashboard(name, sheets)) for name, sheets in [("sales", ["overview"]), ("drafts", [])]}
print("openmetadata-ingestion", version("openmetadata-ingestion"), seen)
assert seen == {"sales": f"{at}/sales", "drafts": f"{at}/sales"}, seen
try:
    first = stored(connector(), dashboard("drafts", []))
except ValidationError:
    first = "refused"
print("drafts alone:", first)
assert first == "refused", first
PY
