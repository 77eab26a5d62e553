#!/usr/bin/env bash
# Great Expectations refuses a SQLite table whose name has a space or is a word of SQL, with or without quotes around it.
#
# Guess: a table that the database has can be made a data asset.
# Seen:  the asset is tried with a query that holds the name without quotes, `SELECT 1 FROM Big Orders`, and refused, since there is no table
#        "Big". Quotes in `table_name` are taken off before that. So is a table called `order` refused.
# So:    such tables are in Data Docs by way of views or queries, under names that people made up: a data asset's name is only ever offered.
set -euo pipefail
"$(dirname "$0")/run/python.sh" great-expectations==1.24.1 sqlalchemy==2.0.46 <<'PY'
import os
import sqlite3
import warnings
from importlib.metadata import version

os.environ["GX_ANALYTICS_ENABLED"] = "false"
warnings.filterwarnings("ignore")
import great_expectations as gx

with sqlite3.connect("shop.db") as shop:
    for name in ["big_orders", "Big Orders", "order"]:
        shop.execute(f'create table "{name}" (id integer)')

source = gx.get_context(mode="ephemeral").data_sources.add_sqlite("shop", connection_string="sqlite:///shop.db")
seen = {}
for at, name in enumerate(["big_orders", "Big Orders", '"Big Orders"', "order"]):
    try:
        source.add_table_asset(f"asset {at}", table_name=name)
        seen[name] = "taken"
    except Exception as error:
        seen[name] = " ".join(str(error).split())
    print("great-expectations", version("great-expectations"), name, "->", seen[name][:190])
assert seen["big_orders"] == "taken", seen
for name in ["Big Orders", '"Big Orders"']:
    assert "no such table: Big [SQL: SELECT 1 FROM Big Orders" in seen[name], seen
assert 'near "order": syntax error [SQL: SELECT 1 FROM order' in seen["order"], seen
PY
