"""Makes the generated models of a package openmetadata-ingestion importable, without running its own initialization, which needs all of its dependencies."""

import logging
import sys
import types


def use_models_in(folder: str) -> None:
    """Puts FOLDER, which has the package without its dependencies, on the path."""
    sys.path.insert(0, folder)
    package = types.ModuleType("metadata")
    package.__path__ = [f"{folder}/metadata"]
    sys.modules["metadata"] = package
    # Silences a warning for every entity that the rest of the package is missing.
    logging.disable(logging.CRITICAL)
