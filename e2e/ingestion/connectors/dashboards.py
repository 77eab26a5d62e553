"""Dashboard tools. Each connector yields pairs: the page of the asset, and the requests that it sends for it."""

import importlib
from types import SimpleNamespace

from .made import Blank, Deaf, connection, model, requests, source

BI = "https://bi.example.com"
GUID = "0a1b2c3d-b9a5-4670-82f2-c4f6aaabd8e5"


def dashboard_of(name, given):
    return connection("dashboard", name, given)


def superset_api():
    login = {"hostPort": BI, "connection": {"provider": "db", "username": "ada", "password": "x"}}
    made = source("dashboard.superset.api_source", "SupersetAPISource", dashboard_of("superset", login))
    answer = lambda name, given: model("dashboard.superset.models", name, given)  # noqa: E731
    for page, id in [("/superset/dashboard/11/", 11), ("/superset/dashboard/sales/", 7)]:
        told = answer("DashboardResult", {"id": id, "dashboard_title": "Sales overview", "url": page, "position_json": "{}"})
        yield BI + page, requests(made.yield_dashboard(told))
    layout = '{"CHART-1": {"type": "CHART", "meta": {"chartId": 94}}}'
    told = answer("DashboardResult", {"id": 11, "dashboard_title": "Sales overview", "url": "/", "position_json": layout})
    made.all_charts = {94: answer("ChartResult", {"id": 94, "slice_name": "Orders", "url": "/explore/?slice_id=94", "viz_type": "table", "datasource_id": 3})}
    made.client = SimpleNamespace(
        fetch_datasource=lambda *_: answer("SupersetDatasource", {"id": 3, "result": {"table_name": "orders", "columns": [{"id": 1, "column_name": "id", "type": "BIGINT"}], "url": "/tablemodelview/edit/3"}})
    )
    made.source_config.includeDataModels = True
    yield BI + "/explore/?slice_id=94&form_data_key=q1w2e3", requests(made.yield_dashboard_chart(told))
    yield BI + "/tablemodelview/edit/3", requests(made.yield_datamodel(told))


def superset_database():
    login = {"hostPort": BI, "connection": {"type": "Postgres", "username": "ada", "hostPort": "db:5432", "database": "superset"}}
    made = source("dashboard.superset.db_source", "SupersetDBSource", dashboard_of("superset", login))
    answer = lambda name, given: model("dashboard.superset.models", name, given)  # noqa: E731
    layout = '{"CHART-1": {"type": "CHART", "meta": {"chartId": 94}}}'
    for page, id in [("/superset/dashboard/11/", 11), ("/superset/dashboard/sales/", 7)]:
        told = answer("FetchDashboard", {"id": id, "dashboard_title": "Sales overview", "position_json": layout})
        yield BI + page, requests(made.yield_dashboard(told))
    made.all_charts = {94: answer("FetchChart", {"id": 94, "slice_name": "Orders", "viz_type": "table", "datasource_id": 3, "table_id": 3, "table_name": "orders"})}
    made.engine = SimpleNamespace(execute=lambda *_, **__: [])
    made.get_column_list = lambda *_: []
    made.source_config.includeDataModels = True
    yield BI + "/explore/?slice_id=94&form_data_key=q1w2e3", requests(made.yield_dashboard_chart(told))
    yield BI + "/tablemodelview/edit/3", requests(made.yield_datamodel(told))


def tableau():
    for host, site, page in [
        ("https://10ay.online.tableau.com", "acme", "/#/site/acme/workbooks/330876/views"),
        ("https://tableau.example.com", "", "/#/workbooks/12/datasources"),
    ]:
        made = source("dashboard.tableau.metadata", "TableauSource", dashboard_of("tableau", {"hostPort": host, "siteName": site, "authType": {"username": "ada", "password": "x"}}))
        web = f"{host}/#/{page[3:].rsplit('/', 1)[0]}"
        of = f"site/{site}/" if site else ""
        told = model("dashboard.tableau.models", "TableauDashboard", {"id": GUID, "name": "Sales overview", "webpageUrl": web, "charts": [
            {"id": "7b7b7b7b-0000-4000-8000-000000000001", "name": "Regions", "viewType": None, "contentUrl": "SalesOverview/sheets/Regions", "sheetType": "worksheet"}]})
        yield host + page, requests(made.yield_dashboard(told))
        view = "https://10az.online.tableau.com" if site else host
        made.service_connection = dashboard_of("tableau", {"hostPort": view, "siteName": site, "authType": {"username": "ada", "password": "x"}})
        made.config.serviceConnection.root.config = made.service_connection
        yield f"{view}/#/{of}views/SalesOverview/Regions?:iid=1", requests(made.yield_dashboard_chart(told))


def power_bi():
    workspace, guid, first = "70a5283e-123c-4f1c-8991-ce373ae8b08f", "eaeec658-f3a9-435e-bafe-2e1acdf4d75e", "a8e3066ec645e602725d"
    login = {"clientId": "x", "clientSecret": "x", "tenantId": "x"}
    made = source("dashboard.powerbi.metadata", "PowerbiSource", dashboard_of("powerBI", login))
    of = lambda name, given: model("dashboard.powerbi.models", name, given)  # noqa: E731
    module = importlib.import_module("metadata.ingestion.source.dashboard.powerbi.metadata")
    pages_of_report = [of("ReportPage", {"name": first, "displayName": "Overview"})]
    pages = []
    made.client = SimpleNamespace(api_client=SimpleNamespace(fetch_report_pages=lambda *_, **__: pages, fetch_dashboard_tiles=lambda *_, **__: []))
    made.workspace_data = group = of("Group", {"id": workspace, "name": "Finance", "datasets": [{"id": guid, "name": "Orders", "tables": []}]})
    made.context.get().workspace = group
    at = f"https://app.powerbi.com/groups/{workspace}"
    for page, told in [
        (f"{at}/reports/{guid}/{first}?experience=power-bi", of("PowerBIReport", {"id": guid, "name": "Sales"})),
        (f"{at}/rdlreports/{guid}?rp:Salesperson=Tie+Bear", of("PowerBIReport", {"id": guid, "name": "Sales", "format": "RDL"})),
        (f"{at}/dashboards/{guid}?ctid=33333333-0000-4000-8000-2e1acdf4d75e", of("PowerBIDashboard", {"id": guid, "displayName": "Sales", "tiles": []})),
    ]:
        if hasattr(module, "WorkspaceState"):
            made.state = module.WorkspaceState()
            made.state.enter(group)
            made.state.add_filtered_dashboard(told)
        made.filtered_dashboards = [told]
        pages[:] = [] if "rdl" in page else pages_of_report
        yield page, requests(made.yield_dashboard(group), made.yield_dashboard_chart(group))
    made.source_config.includeDataModels = True
    yield f"{at}/datasets/{guid}/details?experience=power-bi", requests(made.yield_datamodel(group))


def looker():
    sdk = importlib.import_module("looker_sdk.sdk.api40.models")
    host = "https://acme.cloud.looker.com"
    for host, id, page in [
        ("https://acme.cloud.looker.com", "226", "/dashboards/226?State=California"),
        ("https://acme.looker.com", "shop::orders_overview", "/dashboards/shop::orders_overview"),
    ]:
        made = source("dashboard.looker.metadata", "LookerSource", dashboard_of("looker", {"hostPort": host, "clientId": "x", "clientSecret": "x"}))
        yield host + page, requests(made.yield_dashboard(sdk.Dashboard(id=id, title="Sales overview", dashboard_elements=[])))
    explore = sdk.LookmlModelExplore(id="shop::orders", name="orders", model_name="shop", label="Orders", fields=sdk.LookmlModelExploreFieldset(dimensions=[], measures=[]), sql_table_name=None)
    made = source("dashboard.looker.metadata", "LookerSource", dashboard_of("looker", {"hostPort": "https://acme.cloud.looker.com", "clientId": "x", "clientSecret": "x"}))
    made._explores_cache, made._added_lineage, made._main_lookml_repo, made._project_parsers = {}, {}, None, {}
    made._views_cache, made._repo_credentials, made._pending_explores = {}, None, []
    yield "https://acme.cloud.looker.com/explore/shop/orders?fields=orders.count&f[orders.state]=paid&qid=OJS3iUBs&toggle=fil,pik", requests(made.yield_bulk_datamodel(explore))
    made.service_connection = dashboard_of("looker", {"hostPort": "https://acme.looker.com", "clientId": "x", "clientSecret": "x"})
    query = sdk.Query(model="shop", view="orders", share_url="https://acme.looker.com/x/OJS3iUBsdwogNMaV8ARCkl")
    element = sdk.DashboardElement(id="31", title="Orders", query=query, type="vis")
    merged = sdk.DashboardElement(id="32", title="Both", merge_result_id="AbC123", type="vis")
    for page, one in [("/x/OJS3iUBsdwogNMaV8ARCkl?toggle=vis", element), ("/merge?mid=AbC123&toggle=vis", merged)]:
        yield "https://acme.looker.com" + page, requests(made.yield_dashboard_chart(sdk.Dashboard(id="226", title="Sales", dashboard_elements=[one])))


def metabase():
    made = source("dashboard.metabase.metadata", "MetabaseSource", dashboard_of("metabase", {"hostPort": BI, "username": "ada", "password": "x"}))
    chart = model("dashboard.metabase.models", "MetabaseChart", {"id": 12, "name": "Orders by State", "display": "table", "dashboard_ids": []})
    made.collections, made.charts_dict, made.dashboards_list = [], {"12": chart}, []
    of = lambda id, cards: model("dashboard.metabase.models", "MetabaseDashboardDetails", {"id": id, "name": "Sales overview", "card_ids": cards})  # noqa: E731
    yield BI + "/dashboard/456-sales-overview?state=CA&tab=7-costs#fullscreen", requests(made.yield_dashboard(of(456, [])))
    yield BI + "/dashboard/4822", requests(made.yield_dashboard(of(4822, [])))
    yield BI + "/question/12-orders-by-state#eyJkYXRhc2V0X3F1ZXJ5Ijp7fX0=", requests(made.yield_dashboard_chart(of(456, ["12"])))


def redash():
    host = "https://redash.example.com"
    for version, page, told in [
        ("10.0.0", "/dashboards/12?p_date=2024-01-01", {"id": 12, "slug": "sales-overview"}),
        ("8.0.0", "/dashboards/12-sales-overview", {"id": 12, "slug": "sales-overview"}),
    ]:
        made = source("dashboard.redash.metadata", "RedashSource", dashboard_of("redash", {"hostPort": host, "username": "ada", "apiKey": "x", "redashVersion": version}))
        made.tags = []
        yield host + page, requests(made.yield_dashboard({**told, "name": "Sales overview", "tags": [], "widgets": []}))


def mode():
    host = "https://app.mode.com"
    made = source("dashboard.mode.metadata", "ModeSource", dashboard_of("mode", {"hostPort": host, "accessToken": "x", "accessTokenPassword": "x", "workspaceName": "acme"}))
    made.workspace_name = "acme"
    report = {"token": "45a733a32398", "name": "Sales", "description": None, "_links": {"share": {"href": "/acme/reports/45a733a32398"}, "queries": {"href": ""}}}
    chart = {"token": "6fcbf2f57767", "view_vegas": {"title": "Orders", "chartType": "bar"}, "_links": {"report_viz_web": {"href": "/acme/reports/45a733a32398/viz/6fcbf2f57767"}}}
    query = {"token": "8cf6ab01968f", "name": "Orders", "raw_query": "select 1", "data_source_id": 1, "_links": {"charts": {"href": ""}}}
    made.client = SimpleNamespace(get_all_queries=lambda *_, **__: {"_embedded": {"queries": [query]}}, get_all_charts=lambda *_, **__: {"_embedded": {"charts": [chart]}})
    made.data_sources = {}
    module = importlib.import_module("metadata.ingestion.source.dashboard.mode.metadata")
    told = report
    if hasattr(module, "ModeDashboardDetails"):
        given = {"report": report, "queries": [query], "charts": [chart], "data_sources": {}}
        told = module.ModeDashboardDetails(**{name: given.get(name) for name in getattr(module.ModeDashboardDetails, "__dataclass_fields__", given)})
    yield host + "/acme/reports/45a733a32398", requests(made.yield_dashboard(told))
    made.source_config.includeDataModels = True
    yield host + "/acme/reports/45a733a32398/viz/6fcbf2f57767", requests(made.yield_dashboard_chart(told))
    yield host + "/acme/reports/45a733a32398/queries/8cf6ab01968f", requests(made.yield_datamodel(told))


def quicksight():
    made = source("dashboard.quicksight.metadata", "QuicksightSource")
    made.dashboard_url, made.aws_region = None, "us-east-1"
    told = model("dashboard.quicksight.models", "DashboardDetail", {"DashboardId": "sales-Dashboard", "Name": "Sales", "Version": {"Sheets": [{"SheetId": "s1", "Name": "Overview"}]}})
    charts = list(requests(made.yield_dashboard_chart(told)))
    page = "https://us-east-1.quicksight.aws.amazon.com/sn/dashboards/sales-Dashboard"
    yield page, requests(made.yield_dashboard(told))
    yield page, charts


def qlik_cloud():
    host, app, sheet = "https://acme.us.qlikcloud.com", "0b23097a-11c9-41b3-aac2-8ab9b48b0822", "4df3943b-0560-440d-995a-2944353cdb1d"
    made = source("dashboard.qlikcloud.metadata", "QlikcloudSource", dashboard_of("qlikCloud", {"hostPort": host, "token": "x"}))
    made.collections, made.data_models = [], []
    made.client = SimpleNamespace(get_dashboard_charts=lambda *_, **__: [model("dashboard.qliksense.models", "QlikSheet", {"qInfo": {"qId": sheet}, "qMeta": {"title": "Regions"}})])
    told = model("dashboard.qlikcloud.models", "QlikApp", {"id": app, "resourceId": app, "name": "Sales", "published": True})
    yield f"{host}/sense/app/{app}/overview/", requests(made.yield_dashboard(told))
    yield f"{host}/sense/app/{app}/sheet/{sheet}/state/analysis", requests(made.yield_dashboard_chart(told))


def qlik_sense():
    app, sheet = "0b23097a-11c9-41b3-aac2-8ab9b48b0822", "4df3943b-0560-440d-995a-2944353cdb1d"
    host = "https://qlik.example.com/finance"
    given = {"displayUrl": host, "hostPort": "wss://qlik.example.com:4747", "userDirectory": "x", "userId": "x", "certificates": {"rootCertificate": "/x", "clientCertificate": "/x", "clientKeyCertificate": "/x"}}
    made = source("dashboard.qliksense.metadata", "QliksenseSource", dashboard_of("qlikSense", given))
    made.collections, made.data_models = [], []
    made.client = SimpleNamespace(get_dashboard_charts=lambda *_, **__: [model("dashboard.qliksense.models", "QlikSheet", {"qInfo": {"qId": sheet}, "qMeta": {"title": "Regions"}})])
    told = model("dashboard.qliksense.models", "QlikDashboard", {"qDocName": "Sales", "qDocId": app, "qTitle": "Sales"})
    page = f"{host}/sense/app/{app}/sheet/{sheet}"
    yield page, requests(made.yield_dashboard(told))
    yield page, requests(made.yield_dashboard_chart(told))


def sigma():
    made = source("dashboard.sigma.metadata", "SigmaSource", dashboard_of("sigma", {"hostPort": "https://aws-api.sigmacomputing.com", "clientId": "x", "clientSecret": "x"}))
    page = "https://app.sigmacomputing.com/acme/workbook/Sales-Overview-6oEQV76N98fZ25d11EPNFS"
    told = model("dashboard.sigma.models", "WorkbookDetails", {"workbookId": GUID, "name": "Sales Overview", "createdAt": "2026-01-01", "url": page, "isArchived": False})
    made.client = SimpleNamespace(get_chart_details=lambda *_: [])
    yield page, requests(made.yield_dashboard(told))


def hex_app():
    made = source("dashboard.hex.metadata", "HexSource", dashboard_of("hex", {"hostPort": "https://app.hex.tech", "token": "x"}))
    made.host_port = "https://app.hex.tech"
    guid = "ebbe87e0-62ac-4086-b362-3a2fada84f9b"
    told = model("dashboard.hex.models", "Project", {"id": guid, "title": "Sales by State", "type": "PROJECT"})
    made.client = SimpleNamespace(get_project_url=lambda project: f"https://app.hex.tech/app/projects/{project.id}")
    yield f"https://app.hex.tech/5b266aaf-b343-4ae7-bdea-218e8fe3001f/app/{guid}/latest", requests(made.yield_dashboard(told))


def lightdash():
    project, guid = "36657ff5-d0ec-483b-98ad-eb25393cb88c", "1952d76f-0aad-4234-a6cf-290f5628f897"
    made = source("dashboard.lightdash.metadata", "LightdashSource", dashboard_of("lightdash", {"hostPort": "https://app.lightdash.cloud", "apiKey": "x", "projectUUID": project, "spaceUUID": project}))
    made.client = Deaf()
    common = {"organizationUuid": project, "projectUuid": project, "spaceUuid": project, "spaceName": "Shared", "name": "Sales"}
    chart = {**common, "uuid": guid, "chartType": "table"}
    told = model("dashboard.lightdash.models", "LightdashDashboard", {**common, "uuid": guid, "updatedAt": "", "views": 1, "firstViewedAt": "", "charts": [chart]})
    at = f"https://app.lightdash.cloud/projects/{project}"
    yield f"{at}/dashboards/{guid}/view?filters=x", requests(made.yield_dashboard(told))
    yield f"{at}/saved/{guid}", requests(made.yield_dashboard_chart(told))


def grafana():
    for host, url, page in [
        ("https://acme.grafana.net", "/d/tggz4bj/sales-overview", "/d/tggz4bj/sales-overview?orgId=1&viewPanel=3"),
        ("https://data.example.com/grafana", "/grafana/d/ab-12_x/costs", "/d/ab-12_x/costs/"),
    ]:
        made = source("dashboard.grafana.metadata", "GrafanaSource", dashboard_of("grafana", {"hostPort": host, "apiKey": "x"}))
        made.folders, made.tags, made.datasources = [], [], {}
        uid = url.split("/d/")[1].split("/")[0]
        told = model("dashboard.grafana.models", "GrafanaDashboardResponse", {
            "dashboard": {"id": 1, "uid": uid, "title": "Sales overview", "panels": [{"id": 3, "type": "graph", "title": "Orders"}], "tags": [], "version": 1, "schemaVersion": 1},
            "meta": {"url": url, "slug": url.rsplit("/", 1)[1], "type": "db", **{f"can{may}": True for may in ["Save", "Edit", "Admin", "Star", "Delete"]}, "created": "2026-01-01T00:00:00Z", "updated": "2026-01-01T00:00:00Z", "version": 1}})
        yield host + page, requests(made.yield_dashboard(told), *([made.yield_dashboard_chart(told)] if "viewPanel" in page else []))


def domo():
    host = "https://acme.domo.com"
    made = source("dashboard.domodashboard.metadata", "DomodashboardSource", dashboard_of("domoDashboard", {"clientId": "x", "secretToken": "x", "instanceDomain": host}))
    told = importlib.import_module("metadata.clients.domo_client")
    page = told.DomoDashboardDetails(id="1905395623", name="Sales", cardIds=[203579416], collectionIds=[], description="", owners=[])
    card = Blank(id="203579416", name="Orders", description="", metadata=Blank(chartType="badge"))
    made.client = SimpleNamespace(custom=SimpleNamespace(get_chart_details=lambda page_id: card))
    made.domo_client = made.client.custom
    yield f"{host}/page/1905395623?userId=1492182741", requests(made.yield_dashboard(page))
    yield f"{host}/page/1905395623/kpis/details/203579416", requests(made.yield_dashboard_chart(page))


def omni():
    made = source("dashboard.omni.metadata", "OmniSource", dashboard_of("omni", {"hostPort": "https://acme.omniapp.co", "token": "x"}))
    of = importlib.import_module("metadata.ingestion.source.dashboard.omni.metadata")
    page = "https://acme.omniapp.co/dashboards/f8a35453"
    document = {"identifier": "f8a35453", "name": "Sales", "url": page}
    told = of.OmniDashboardDetails(document=of.OmniDocument.model_validate(document), dashboard=of.OmniDashboardDocument.model_validate({**document, "queryPresentations": []}))
    yield page, requests(made.yield_dashboard(told))


def microstrategy():
    host, project, id = "https://bi.example.com", "B7CA92F04B9FAE8D941C3E9B7E0CD754", "27D332AC6D43352E0928B9A1FCAF4AB0"
    made = source("dashboard.microstrategy.metadata", "MicrostrategySource", dashboard_of("microStrategy", {"hostPort": host, "username": "ada", "password": "x"}))
    told = model("dashboard.microstrategy.models", "MstrDashboardDetails", {"id": id, "name": "Sales", "projectId": project, "projectName": "Shop", "currentChapter": "K53", "chapters": [], "datasets": []})
    yield f"{host}/MicroStrategyLibrary/app/{project}/{id}", requests(made.yield_dashboard(told))


def reporting_services():
    host = "https://bi.example.com/Reports"
    made = source("dashboard.ssrs.metadata", "SsrsSource", dashboard_of("ssrs", {"hostPort": host, "username": "ada", "password": "x"}))
    made.client = Deaf()
    made.folder_path_map = made.folders = {}
    for name, path in [("Daily Sales", "/Finance/Sub Folder/Daily Sales")]:
        told = model("dashboard.ssrs.models", "SsrsReport", {"Id": GUID, "Name": name, "Path": path, "Hidden": False})
        yield f"{host}/report/Finance/Sub%20Folder/Daily%20Sales", requests(made.yield_dashboard(told))


CONNECTORS = {
    "Superset": [("dashboard.superset.api_source", superset_api), ("dashboard.superset.db_source", superset_database)],
    "Tableau": [("dashboard.tableau.metadata", tableau)],
    "PowerBI": [("dashboard.powerbi.metadata", power_bi)],
    "Looker": [("dashboard.looker.metadata", looker)],
    "Metabase": [("dashboard.metabase.metadata", metabase)],
    "Redash": [("dashboard.redash.metadata", redash)],
    "Mode": [("dashboard.mode.metadata", mode)],
    "QuickSight": [("dashboard.quicksight.metadata", quicksight)],
    "QlikCloud": [("dashboard.qlikcloud.metadata", qlik_cloud)],
    "QlikSense": [("dashboard.qliksense.metadata", qlik_sense)],
    "Sigma": [("dashboard.sigma.metadata", sigma)],
    "Hex": [("dashboard.hex.metadata", hex_app)],
    "Lightdash": [("dashboard.lightdash.metadata", lightdash)],
    "Grafana": [("dashboard.grafana.metadata", grafana)],
    "DomoDashboard": [("dashboard.domodashboard.metadata", domo)],
    "Omni": [("dashboard.omni.metadata", omni)],
    "MicroStrategy": [("dashboard.microstrategy.metadata", microstrategy)],
    "Ssrs": [("dashboard.ssrs.metadata", reporting_services)],
}
