#!/usr/bin/env bash
# OpenMetadata's Athena connector and dbt's adapter for Athena give the same table two full names.
#
# Guess: dbt's `awsdatacatalog.crm.customers` is the end of the table's full name in the catalog.
# Seen:  the connector writes `default` above the schema, unless the option `databaseName` holds another name. dbt writes the data catalog of its
#        profile, for which its own template proposes `awsdatacatalog`.
# So:    a table in a dbt project on Athena is looked up below both.
set -euo pipefail
LEFT_OUT=dbt-core-experimental-parser exec "$(dirname "$0")/run/python.sh" openmetadata-ingestion==2.0.7.0 dbt-athena==1.11.1 <<'PY'
from importlib.metadata import version
from pathlib import Path

import dbt.adapters.athena
import yaml
from dbt.adapters.athena.relation import AthenaRelation
from metadata.generated.schema.entity.services.connections.database.athenaConnection import AthenaConnection
from metadata.ingestion.source.database.athena.metadata import AthenaSource


def written(**more):
    """The name above the schemas for this connection."""
    source = object.__new__(AthenaSource)
    source.service_connection = AthenaConnection(awsConfig={"awsRegion": "eu-west-1"}, s3StagingDir="s3://acme-staging", workgroup="primary", **more)
    return list(source.get_database_names())


template = Path(dbt.adapters.athena.__file__).parents[2] / "include/athena/profile_template.yml"
database = yaml.safe_load(template.read_text())["prompts"]["database"]["default"]
relation = AthenaRelation.create(database=database, schema="crm", identifier="customers").render()
seen = {"connector": written(), "with databaseName": written(databaseName=database), "dbt": relation}
print("openmetadata-ingestion", version("openmetadata-ingestion"), "dbt-athena", version("dbt-athena"), seen)
assert seen == {"connector": ["default"], "with databaseName": ["awsdatacatalog"], "dbt": '"awsdatacatalog"."crm"."customers"'}, seen
PY
