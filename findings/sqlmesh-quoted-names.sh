#!/usr/bin/env bash
# SQLMesh makes a quoted model name lower case in DuckDB, and goes on calling the model by the name as written.
#
# Guess: `MODEL (name main."Big_Orders")` makes a view called Big_Orders: quotes keep the case, as in DuckDB's own SQL.
# Seen:  the view is `big_orders`. The model's name, which stands in the address of its page in SQLMesh's interface, stays `main."Big_Orders"`.
# So:    the names in such an address are compared with the catalog's in any case.
set -euo pipefail
"$(dirname "$0")/run/python.sh" sqlmesh==0.236.4 <<'PY'
import os
from importlib.metadata import version

os.environ["SQLMESH__DISABLE_ANONYMIZED_ANALYTICS"] = "true"
import duckdb
from sqlmesh import Config, Context
from sqlmesh.core.config import DuckDBConnectionConfig, GatewayConfig, ModelDefaultsConfig
from sqlmesh.core.dialect import parse
from sqlmesh.core.model import load_sql_based_model

config = Config(
    gateways={"local": GatewayConfig(connection=DuckDBConnectionConfig(database="shop.duckdb"))},
    default_gateway="local",
    model_defaults=ModelDefaultsConfig(dialect="duckdb", start="2026-01-01"),
)
context = Context(config=config)
written = 'MODEL (name main."Big_Orders", kind VIEW); SELECT 1 AS id'
made = load_sql_based_model(parse(written, default_dialect="duckdb"), default_catalog=context.default_catalog, dialect="duckdb")
context.upsert_model(made)
context.plan(auto_apply=True, no_prompts=True)
name = made.name
context.close()

with duckdb.connect("shop.duckdb") as shop:
    views = [row[0] for row in shop.execute("select view_name from duckdb_views() where schema_name = 'main' and not internal").fetchall()]
    shop.execute('create view main."Kept_Case" as select 1 as id')
    kept = shop.execute("select view_name from duckdb_views() where view_name ilike 'kept_case'").fetchone()[0]
print("sqlmesh", version("sqlmesh"), "model", name, "is the view", views, "- DuckDB itself keeps", kept)
assert name == 'main."Big_Orders"' and "big_orders" in views and "Big_Orders" not in views and kept == "Kept_Case", (name, views, kept)
PY
