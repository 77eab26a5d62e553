import dagster as dg


@dg.asset(group_name="shop", description="One row per order.")
def orders():
    return 1


@dg.asset(deps=[orders], key_prefix=["marts"])
def big_orders():
    return 2


defs = dg.Definitions(
    assets=[orders, big_orders],
    jobs=[
        dg.define_asset_job("daily_orders", selection="*"),
        dg.define_asset_job("weekly_orders", selection="orders"),
    ],
)
