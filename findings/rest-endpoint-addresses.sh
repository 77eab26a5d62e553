#!/usr/bin/env bash
# OpenMetadata's REST connector stores the address of the specification's file for endpoints without an id, and one that nothing serves
# where nobody set the address of the docs.
#
# Guess: the stored address is that of Swagger UI, whose own rule makes up an id (`delete_pets__id_`) where the specification has none.
# Seen:  with both an id and the docs' address the two agree, spaces included. Without an id, endpoints share the file's address. Without the
#        docs' address, the id is a folder of the file: `openapi.json/get%20Pet`. The name is never the id: it is path and method.
# So:    an endpoint is found by the path and method that the page shows, never by its address.
set -euo pipefail
LEFT_OUT=dbt-core-experimental-parser exec "$(dirname "$0")/run/python.sh" openmetadata-ingestion==2.0.7.0 <<'PY'
from importlib.metadata import version
from types import SimpleNamespace
from metadata.generated.schema.entity.services.connections.api.restConnection import RestConnection
from metadata.ingestion.source.api.rest.metadata import RestSource

path = {"get": {"tags": ["Pet Store"], "operationId": "get Pet", "responses": {}}, "delete": {"tags": ["Pet Store"], "responses": {}}}
specification = {"openapi": "3.0.0", "info": {"title": "Shop", "version": "1"}, "tags": [{"name": "Pet Store"}], "paths": {"/pets/{id}": path}}


def stored(**docs):
    """What the connector stores after it read the specification."""
    source = object.__new__(RestSource)
    context = SimpleNamespace(api_service="shop", api_collection="Pet Store")
    source.context, source.metadata = SimpleNamespace(get=lambda: context), None
    source.json_response, source._collections = specification, None
    source.connection = SimpleNamespace(json=lambda: specification)
    source.service_connection = RestConnection(openAPISchemaConnection={"openAPISchemaURL": "https://api.example.com/openapi.json"}, **docs)
    source.config = SimpleNamespace(serviceConnection=SimpleNamespace(root=SimpleNamespace(config=source.service_connection)))
    source.source_config = SimpleNamespace(apiCollectionFilterPattern=None, apiEndpointFilterPattern=None)
    source.register_record = source.register_record_endpoint = lambda **_: None
    tag = next(one for one in source.get_api_collections() if one.name.root == "Pet Store")
    made = [*source.yield_api_collection(tag), *source.yield_api_endpoint(tag)]
    return {one.right.name.root: str(one.right.endpointURL) for one in made}


seen = {"with docs": stored(docURL="https://api.example.com/docs"), "without": stored()}
print("openmetadata-ingestion", version("openmetadata-ingestion"), seen)
assert seen == {
    "with docs": {
        "Pet Store": "https://api.example.com/docs/#/Pet%20Store",
        "/pets/{id}/get": "https://api.example.com/docs/#/Pet%20Store/get%20Pet",
        "/pets/{id}/delete": "https://api.example.com/openapi.json",
    },
    "without": {
        "Pet Store": "https://api.example.com/openapi.json",
        "/pets/{id}/get": "https://api.example.com/openapi.json/get%20Pet",
        "/pets/{id}/delete": "https://api.example.com/openapi.json",
    },
}, seen
PY
