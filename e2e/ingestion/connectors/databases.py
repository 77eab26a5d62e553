"""SQL databases that store no address: their tables are found by their full names. Each connector yields pairs: a page of the table, and the request."""

from types import SimpleNamespace

from .made import connection, source
from .stores import address_of, table

# dbt docs show the tables of every kind of database.
DBT = "https://docs.example.com/#!/model/model.shop.Big%20Orders.v1"
ATHENA = "https://docs.example.com/#!/source/source.shop.athena.customers"


def tables(module, name, given, schema_name, table_name, **more):
    """The table below each database that the connector names for this connection."""
    connected = connection("database", given.pop("kind"), given)
    answers = [("wh",)]
    more = {"connection": SimpleNamespace(execute=lambda *_: answers), "set_inspector": lambda *_, **__: None, **more}
    made = source(f"database.{module}.metadata", name, connected, **more)
    return [table(address_of(made, database, schema_name, table_name), database, schema_name, table_name) for database in made.get_database_names()]


def athena():
    given = {"kind": "athena", "awsConfig": {"awsRegion": "eu-west-1"}, "s3StagingDir": "s3://acme-staging", "workgroup": "primary"}
    yield ATHENA, tables("athena", "AthenaSource", dict(given), "crm", "customers")
    yield ATHENA, tables("athena", "AthenaSource", {**given, "databaseName": "awsdatacatalog"}, "crm", "customers")


def redshift():
    given = {"kind": "redshift", "hostPort": "db.example.com:5439", "username": "ada", "database": "wh"}
    quiet = {each: lambda *_, **__: None for each in ["_set_incremental_table_processor", "set_external_location_map"]}
    yield DBT, tables("redshift", "RedshiftSource", given, "main", "Big Orders.v1", **quiet)


def trino():
    given = {"kind": "trino", "hostPort": "trino.example.com:8080", "username": "ada"}
    yield DBT, tables("trino", "TrinoSource", given, "main", "Big Orders.v1")


def clickhouse():
    given = {"kind": "clickhouse", "hostPort": "db.example.com:8123", "username": "ada"}
    yield "http://localhost:8123/play?user=reader#U0VMRUNUIHRvd24sIGNvdW50KCkgRlJPTSBzYWxlcy5vcmRlcnMgQVMgbyBKT0lOIGN1c3RvbWVycyBVU0lORyBpZA==", tables("clickhouse", "ClickhouseSource", given, "sales", "orders")


def mariadb():
    given = {"kind": "mariaDB", "hostPort": "db.example.com:3306", "username": "ada"}
    page = "http://localhost/phpmyadmin/index.php?route=/sql&pos=0&db=shop&table=orders"
    yield page, tables("mariadb", "MariadbSource", dict(given), "shop", "orders")


def sqlite():
    given = {"kind": "sqlite", "databaseMode": "/data/shop.db", "database": "shop"}
    yield "https://data.example.com/shop/big_orders/", tables("sqlite", "SqliteSource", given, "main", "big_orders")


CONNECTORS = {
    "Athena": [("database.athena.metadata", athena)],
    "Redshift": [("database.redshift.metadata", redshift)],
    "Trino": [("database.trino.metadata", trino)],
    "Clickhouse": [("database.clickhouse.metadata", clickhouse)],
    "MariaDB": [("database.mariadb.metadata", mariadb)],
    "SQLite": [("database.sqlite.metadata", sqlite)],
}
