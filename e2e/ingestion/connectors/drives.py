"""Drives, APIs and search. Each connector yields pairs: the page of the asset, and the requests that it sends for it."""


from .made import Blank, connection, model, requests, source


def google_drive():
    id, folder = "1Abc-dEfGhIjKlMnOpQrStUvWxYz0123456789_ABCD", "1NDn0yIfdXEhtsOwgGHCB7uynSZsxg6xv"
    of = lambda name, given: model("drive.googledrive.models", name, given)  # noqa: E731
    link = f"https://docs.google.com/spreadsheets/d/{id}/edit"
    wanted = Blank(includeDirectories=True, includeSpreadsheets=True, includeWorksheets=True)
    directory = of("GoogleDriveDirectoryInfo", {"id": folder, "name": "Finance", "web_view_link": f"https://drive.google.com/drive/folders/{folder}", "path": ["Finance"]})
    made = source("drive.googledrive.metadata", "GoogleDriveSource", Blank(), source_config=wanted, _directories_cache={folder: directory}, _directory_fqn_cache={})
    made._get_sheet_columns = lambda **_: []
    sheets = [{"properties": {"sheetId": 123456, "title": "Orders", "index": 0}}]
    told = of("GoogleSheetsSpreadsheetDetails", {"spreadsheetId": id, "properties": {"title": "Orders"}, "spreadsheetUrl": link, "sheets": sheets})
    yield f"{link}?gid=123456#gid=123456", requests(made.yield_spreadsheet(told), made.yield_worksheet(told))
    yield f"https://drive.google.com/drive/folders/{folder}?usp=drive_link", requests(made.yield_directory(folder))


def rest():
    get_pet = {"tags": ["Pet Store"], "operationId": "getPet", "responses": {}}
    specification = {"openapi": "3.0.0", "info": {"title": "Shop", "version": "1"}, "tags": [{"name": "Pet Store"}], "paths": {"/pets/{id}": {"get": get_pet}}}
    given = {"openAPISchemaConnection": {"openAPISchemaURL": "https://api.example.com/openapi.json"}, "docURL": "https://api.example.com/docs"}
    made = source("api.rest.metadata", "RestSource", connection("api", "rest", given), {"api_collection": "Pet Store"}, connection=specification, json_response=specification, _collections=None)
    tag = next(one for one in made.get_api_collections() if one.name.root == "Pet Store")
    yield "https://api.example.com/docs/#/Pet%20Store", requests(made.yield_api_collection(tag))
    yield "https://api.example.com/docs#/Pet%20Store/getPet", requests(made.yield_api_endpoint(tag))


def opensearch():
    made = source("search.opensearch.metadata", "OpensearchSource", Blank())
    told = {"orders": {"mappings": {"properties": {"id": {"type": "long"}}}}}
    yield "https://search.example.com/app/discover#/?_a=(index:orders)", requests(made.yield_search_index(told))


CONNECTORS = {
    "GoogleDrive": [("drive.googledrive.metadata", google_drive)],
    "Rest": [("api.rest.metadata", rest)],
    "OpenSearch": [("search.opensearch.metadata", opensearch)],
}
