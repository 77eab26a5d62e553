#!/usr/bin/env bash
# OpenMetadata's Glue connector puts the name that an administrator gave the database into the place of the account in a table's address.
#
# Guess: the option `databaseName` renames the database in the catalog, and the address goes on naming the account, as the console needs it.
# Seen:  the account is replaced there, too. The console knows no such account, so the link that OpenMetadata shows leads to no table, and
#        no part of the entry says whose table it is. Two accounts that get one name share their addresses.
# So:    such an address proves a table only in the service that is confirmed for the account of the page.
set -euo pipefail
LEFT_OUT=dbt-core-experimental-parser exec "$(dirname "$0")/run/python.sh" 'openmetadata-ingestion[glue]==2.0.7.0' <<'PY'
from importlib.metadata import version
from types import SimpleNamespace
from metadata.ingestion.source.database.glue.metadata import GlueSource

ACCOUNT = "123456789012"
PAGE = "https://eu-west-1.console.aws.amazon.com/glue/home?region=eu-west-1#/v2/data-catalog/tables/view/orders"


class Account:
    """An account's catalog with one database, as the client of AWS answers."""

    def get_paginator(self, _name):
        database = {"Name": "sales", "CatalogId": ACCOUNT}
        return SimpleNamespace(paginate=lambda **_: [{"DatabaseList": [database]}])


def stored(name):
    """The address of the table `orders` in each database that the connector finds. `name` is the option `databaseName`."""
    made = object.__new__(GlueSource)
    made.service_connection = SimpleNamespace(databaseName=name, catalogId=None, awsConfig=SimpleNamespace(awsRegion="eu-west-1"))
    made.source_config = SimpleNamespace(databaseFilterPattern=None, useFqnForFiltering=False)
    made.config = SimpleNamespace(serviceName="glue", sourceConfig=SimpleNamespace(config=made.source_config))
    made.glue, made.metadata = Account(), None
    made.context = SimpleNamespace(get=lambda: SimpleNamespace(database_service="glue"))
    return [made.get_source_url(database, "sales", "orders") for database in made.get_database_names()]


seen = {name: stored(name) for name in (None, "PROD")}
print("openmetadata-ingestion", version("openmetadata-ingestion"), seen)
assert seen == {
    None: [f"{PAGE}?database=sales&catalogId={ACCOUNT}&versionId=latest"],
    "PROD": [f"{PAGE}?database=sales&catalogId=PROD&versionId=latest"],
}, seen
PY
