"""Prints the service types of one OpenMetadata release, as a JSON object from kind of service to its types.

usage: service_types.py FOLDER

FOLDER holds the package openmetadata-ingestion without its dependencies.
"""

import importlib
import json
import pkgutil
import sys
from enum import Enum

from generated import use_models_in

use_models_in(sys.argv[1])
services = importlib.import_module("metadata.generated.schema.entity.services")

found = {}
for module in pkgutil.iter_modules(services.__path__, f"{services.__name__}."):
    if not module.name.endswith("Service"):
        continue
    for name, enum in vars(importlib.import_module(module.name)).items():
        if name.endswith("ServiceType") and isinstance(enum, type) and issubclass(enum, Enum):
            found[name.removesuffix("ServiceType").lower()] = [member.value for member in enum]
print(json.dumps(found))
