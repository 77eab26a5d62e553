import sqlite3
from datetime import datetime, timezone

import great_expectations as gx
from great_expectations import expectations as gxe
from great_expectations.core.run_identifier import RunIdentifier

context = gx.get_context(mode="file", project_root_dir=".")
with sqlite3.connect("shop.db") as shop:
    shop.execute("create table orders (id integer)")
    shop.execute("insert into orders values (1)")
source = context.data_sources.add_sqlite("shop-warehouse", connection_string="sqlite:///shop.db")
whole = source.add_table_asset("orders", table_name="orders").add_batch_definition_whole_table("whole")
suite = context.suites.add(gx.ExpectationSuite(name="orders.warning", expectations=[gxe.ExpectColumnValuesToNotBeNull(column="id")]))
checked = context.validation_definitions.add(gx.ValidationDefinition(name="orders", data=whole, suite=suite))
run = RunIdentifier(run_name="nightly", run_time=datetime(2026, 1, 2, 3, 4, 5, tzinfo=timezone.utc))
assert context.checkpoints.add(gx.Checkpoint(name="nightly", validation_definitions=[checked])).run(run_id=run).success
context.build_data_docs()
