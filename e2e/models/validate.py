"""Parses answers of the demo catalogue with the strict models of one OpenMetadata release.

usage: validate.py FOLDER < answers

FOLDER holds the package openmetadata-ingestion without its dependencies. Each line of the input is
{"what", "model", "body"}, where "model" is "module:Class" below metadata.generated.schema. Prints one JSON
object: "faults", a sentence for each value that a model refuses, "read", the number of parsed answers, and
"fields", the field names of each model.
"""

import importlib
import json
import sys

from generated import use_models_in


def main() -> None:
    use_models_in(sys.argv[1])

    from pydantic import ValidationError

    faults, fields, read = [], {}, 0
    for line in sys.stdin:
        answered = json.loads(line)
        module, name = answered["model"].split(":")
        model = getattr(importlib.import_module(f"metadata.generated.schema.{module}"), name)
        fields[answered["model"]] = sorted(field.alias or key for key, field in model.model_fields.items())
        read += 1
        try:
            model.model_validate_json(json.dumps(answered["body"]))
        except ValidationError as error:
            for one in error.errors()[:5]:
                place = ".".join(str(part) for part in one["loc"])
                faults.append(f"{answered['what']}: {place}: {one['msg']}")
    print(json.dumps({"faults": faults, "read": read, "fields": fields}))


main()
