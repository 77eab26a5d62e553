#!/usr/bin/env bash
# Great Expectations refuses a table whose name has a space, though it has just found it.
#
# Guess: a table that the database has can be made a data asset.
# Seen:  the table is looked up under its exact name and found. Then a test query is sent that holds the name without quotes,
#        `SELECT 1 FROM Big Orders`, and the asset is refused, since there is no table "Big". With quotes around it in `table_name` the asset
#        is taken.
# So:    such tables are in Data Docs under names that people made up for them, and a data asset's name is only ever offered.
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
    for name in ["big_orders", "Big Orders"]:
        shop.execute(f'create table "{name}" (id integer)')

source = gx.get_context(mode="ephemeral").data_sources.add_sqlite("shop", connection_string="sqlite:///shop.db")
seen = {}
for at, name in enumerate(["big_orders", "Big Orders", '"Big Orders"', "nothing"]):
    try:
        source.add_table_asset(f"asset {at}", table_name=name)
        seen[name] = "taken"
    except Exception as error:
        seen[name] = " ".join(str(error).split())
    print("great-expectations", version("great-expectations"), name, "->", seen[name][:190])
assert seen["big_orders"] == seen['"Big Orders"'] == "taken", seen
assert "no such table: Big [SQL: SELECT 1 FROM Big Orders" in seen["Big Orders"], seen
assert "does not exist" in seen["nothing"], seen
PY
