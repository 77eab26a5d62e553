"""Prints what each connector of the installed openmetadata-ingestion sends to the catalog for a few answers of its tool, as JSON.

A connector that this version of the package does not have is left out. Whatever else goes wrong ends the run.
"""

import importlib
import json
import logging
import re
import sys

from connectors import dashboards, databases, drives, pipelines, stores

FIELDS = ["name", "displayName", "sourceUrl", "service", "databaseSchema", "database", "spreadsheet", "apiCollection"]


def kind_of(request):
    """`CreateDashboardDataModelRequest` is about a dashboardDataModel, and `CreateMlModelRequest` about an mlmodel."""
    name = type(request).__name__.removeprefix("Create").removesuffix("Request")
    return "mlmodel" if name == "MlModel" else re.sub("^API|^.", lambda first: first[0].lower(), name)


def sent(request):
    told = json.loads(request.model_dump_json(exclude_none=True))
    parent = told.get("parent", {}).get("fullyQualifiedName")
    return {**{field: told[field] for field in FIELDS if field in told}, **({"parent": parent} if parent else {})}


def is_there(module):
    try:
        importlib.import_module(f"metadata.ingestion.source.{module}")
    except ModuleNotFoundError as error:
        if not (error.name or "").startswith("metadata."):
            raise
        return False
    return True


def rows():
    for group in [dashboards, pipelines, stores, databases, drives]:
        for service_type, connectors in group.CONNECTORS.items():
            for module, connector in connectors:
                if not is_there(module):
                    continue
                for page, requests in connector():
                    for request in requests:
                        yield {"connector": connector.__name__, "type": service_type, "page": page, "kind": kind_of(request), "request": sent(request)}


# The package warns of its own imports.
logging.disable(logging.CRITICAL)
json.dump(list(rows()), sys.stdout, ensure_ascii=False, indent=1)
print()
