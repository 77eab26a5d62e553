#!/usr/bin/env bash
# OpenMetadata's Google Drive connector stores folders, and files of one folder, under one name; a file has no `sourceUrl`.
#
# Guess: a folder or file is stored by its id, as a spreadsheet is, and with its address.
# Seen:  Drive allows any number of folders and files with one name in one place. The catalog does not: each replaces the one before. A file
#        keeps its address in `webViewLink` alone, which no search by address asks.
# So:    a folder's address in the catalog may be that of another with its name, and a file is found by its name alone.
set -euo pipefail
LEFT_OUT=dbt-core-experimental-parser exec "$(dirname "$0")/run/python.sh" openmetadata-ingestion==2.0.7.0 <<'PY'
from importlib.metadata import version
from types import SimpleNamespace
from metadata.ingestion.source.drive.googledrive.metadata import GoogleDriveSource
from metadata.ingestion.source.drive.googledrive.models import GoogleDriveDirectoryInfo, GoogleDriveFile

AT = "https://drive.google.com"


def folder(id):
    address = f"{AT}/drive/folders/{id}"
    return GoogleDriveDirectoryInfo(
        id=id, name="Finance", parents=[], is_shared=False, description="", owners=[], web_view_link=address, path=["Finance"]
    )


def file(id):
    return GoogleDriveFile(id=id, name="report.pdf", parents=["one"], webViewLink=f"{AT}/file/d/{id}/view", mimeType="application/pdf")


# The connector after its connection was made, which needs an account, and after it listed folders and files.
source = object.__new__(GoogleDriveSource)
context = SimpleNamespace(drive_service="drive")
source.context, source.metadata = SimpleNamespace(get=lambda: context), SimpleNamespace()
source.source_config = SimpleNamespace(
    includeDirectories=True, includeFiles=True, directoryFilterPattern=None, fileFilterPattern=None, useFqnForFiltering=False
)
source.register_record_directory = source.register_record_file = lambda *_: None
source._directories_cache = {id: folder(id) for id in ("one", "two")}
source._files_by_parent_cache = {"one": [file("first"), file("second")]}
source._directory_fqn_cache, source._root_files_processed = {}, True

folders = [made.right for id in ("one", "two") for made in source.yield_directory(id)]
files = [made.right for made in source.yield_file("one")]
seen = {
    "folders": [(one.name.root, one.parent, one.sourceUrl.root) for one in folders],
    "files": [(one.name.root, one.directory.root, one.sourceUrl) for one in files],
    "links": [str(one.webViewLink) for one in files],
}
print("openmetadata-ingestion", version("openmetadata-ingestion"), seen)
assert seen == {
    "folders": [("Finance", None, f"{AT}/drive/folders/one"), ("Finance", None, f"{AT}/drive/folders/two")],
    "files": [("report.pdf", "drive.Finance", None)] * 2,
    "links": [f"{AT}/file/d/first/view", f"{AT}/file/d/second/view"],
}, seen
PY
