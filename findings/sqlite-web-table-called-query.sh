#!/usr/bin/env bash
# sqlite-web's own link to a table called `query` opens the page for queries, not the table.
#
# Guess: the list of tables links each table to its page.
# Seen:  a table's page is at `/NAME/`, and so are the tool's own pages. `query` links to `/query/`, which shows the form for queries on the
#        whole file; `/query/content/` shows the table's rows. A table called `a/b` links to `/a/b/`, which is "not found".
# So:    an address with one name is the tool's own page before it is a table's.
set -euo pipefail
"$(dirname "$0")/run/python.sh" sqlite-web==0.8.2 <<'PY'
import re
import sqlite3
from importlib.metadata import version

with sqlite3.connect("shop.db") as shop:
    for name in ["orders", "query", "a/b"]:
        shop.execute(f'create table "{name}" (id integer primary key)')

from sqlite_web import sqlite_web

sqlite_web.initialize_app(["shop.db"])
client = sqlite_web.app.test_client()
home = client.get("/").get_data(as_text=True)


def opened(path):
    answer = client.get(path)
    found = re.search(r'class="navbar-text[^"]*">\s*<a[^>]*title="([^"]*)"', answer.get_data(as_text=True))
    return answer.status_code, found and found[1]


seen = {}
for name in ["orders", "query", "a/b"]:
    link = re.search(rf'href="([^"]+)" title="{name}"', home)[1]
    seen[name] = (link, *opened(link))
    print("sqlite-web", version("sqlite-web"), repr(name), "links to", link, "which shows", seen[name][1:])
assert seen == {"orders": ("/orders/", 200, "orders"), "query": ("/query/", 200, None), "a/b": ("/a/b/", 404, None)}, seen
assert opened("/query/content/") == (200, "query")
PY
