"""Makes the generated models of a package openmetadata-ingestion importable, without the package's own start, which needs all of its dependencies."""

import logging
import sys
import types


def use_models_in(folder: str) -> None:
    """FOLDER holds the package without its dependencies."""
    sys.path.insert(0, folder)
    package = types.ModuleType("metadata")
    package.__path__ = [f"{folder}/metadata"]
    sys.modules["metadata"] = package
    # It says of every entity that the rest of the package is not there.
    logging.disable(logging.CRITICAL)
