#!/usr/bin/env bash
# Superset's own link to a dashboard opens another dashboard if the slug is text that Python reads as a number.
#
# Guess: `/superset/dashboard/1_2/` opens the dashboard whose slug is `1_2`.
# Seen:  what stands there is tried as a number first, by Python's int(), which skips underscores between digits and knows the digits of every
#        script. `1_2` and `١٢` are the dashboard with number 12; if there is none, they are "not found". Superset takes such slugs without a
#        warning, and its own link to the dashboard is made of the slug.
# So:    such an address means the number and never the slug, also where the catalog stores it for the dashboard with the slug.
set -euo pipefail
"$(dirname "$0")/run/python.sh" apache-superset==6.1.0 flask-caching==2.3.1 rich==15.0.0 cachetools==8.0.2 <<'PY'
import logging
import os
from importlib.metadata import version

os.environ |= {"SUPERSET_HOME": os.getcwd(), "SUPERSET_SECRET_KEY": "for-this-run-only", "SUPERSET__SQLALCHEMY_DATABASE_URI": "sqlite:///superset.db"}
logging.disable(logging.WARNING)
from superset.app import create_app

app = create_app()
app.config["WTF_CSRF_ENABLED"] = False
with app.app_context():
    from flask_appbuilder import Model
    from superset import appbuilder, db

    Model.metadata.create_all(db.engine)
    appbuilder.add_permissions(update_perms=True)
    appbuilder.sm.sync_role_definitions()
    appbuilder.sm.add_user("ann", "Ann", "Admin", "ann@example.com", appbuilder.sm.find_role("Admin"), password="ann")
    db.session.commit()

client = app.test_client()
login = {"username": "ann", "password": "ann", "provider": "db"}
token = client.post("/api/v1/security/login", json=login).get_json()["access_token"]
headers = {"Authorization": f"Bearer {token}"}


def make(title, slug):
    answer = client.post("/api/v1/dashboard/", headers=headers, json={"dashboard_title": title, "slug": slug})
    assert answer.status_code == 201, answer.get_json()
    return answer.get_json()["id"]


def opened(id_or_slug):
    return client.get(f"/api/v1/dashboard/{id_or_slug}", headers=headers).get_json().get("result", {}).get("dashboard_title", "not found")


first = [make(f"number {n}", None) for n in range(1, 13)][-1]
assert first == 12, first
seen = {}
for slug in ["1_2", "١٢", "1-2", "9_9"]:
    number = make(f"slug {slug}", slug)
    link = client.get(f"/api/v1/dashboard/{number}", headers=headers).get_json()["result"]["url"]
    seen[slug] = (link, opened(slug))
for slug, (link, title) in seen.items():
    print("apache-superset", version("apache-superset"), link, "opens", title)
assert seen == {
    "1_2": ("/superset/dashboard/1_2/", "number 12"),
    "١٢": ("/superset/dashboard/١٢/", "number 12"),
    "1-2": ("/superset/dashboard/1-2/", "slug 1-2"),
    "9_9": ("/superset/dashboard/9_9/", "not found"),
}, seen
PY
