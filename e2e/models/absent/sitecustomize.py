"""Replaces packages that the client of openmetadata-ingestion imports and a read never uses.

Python loads this module by itself from PYTHONPATH, before the program. The snippets run unchanged.
"""

import importlib.abc
import importlib.machinery
import sys
import types

# Cloud secret stores, SQL lineage and data diffs: hundreds of MB, some of it without a wheel.
ABSENT = {"azure", "collate_sqllineage", "cryptography", "data_diff", "google", "google_crc32c", "kubernetes", "pkg_resources", "pytz"}


class Absent(types.ModuleType):
    __path__ = []

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return type(name, (Exception,), {}) if name[0].isupper() else Absent(name)


class Finder(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in ABSENT:
            return importlib.machinery.ModuleSpec(name, self, is_package=True)
        return None

    def create_module(self, spec):
        return Absent(spec.name)

    def exec_module(self, module):
        pass


sys.meta_path.insert(0, Finder())
