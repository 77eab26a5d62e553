#!/usr/bin/env bash
# OpenMetadata's Looker connector gives two explores of different models one name, and so one entry in the catalog.
#
# Guess: the model and the explore stay apart in the name of the data model that is stored.
# Seen:  they are joined by an underscore, which both may hold, and two colons in a model's name become one too. The address that is stored tells them apart, the name does not.
# So:    an explore that is found by its name alone is a candidate and never sure.
set -euo pipefail
LEFT_OUT=dbt-core-experimental-parser "$(dirname "$0")/run/python.sh" 'openmetadata-ingestion[looker]==2.0.7.0' <<'PY'
from importlib.metadata import version
from metadata.ingestion.source.dashboard.looker.metadata import build_datamodel_name

EXPLORES = [("sales", "eu_orders"), ("sales_eu", "orders"), ("sales::eu", "orders")]
seen = {(model, explore): build_datamodel_name(model, explore) for model, explore in EXPLORES}
for names, stored in seen.items():
    print(version("openmetadata-ingestion"), *names, "->", stored)
assert set(seen.values()) == {"sales_eu_orders"}, seen
PY
