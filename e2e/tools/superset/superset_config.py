import os

from superset.config import TALISMAN_CONFIG

SECRET_KEY = "for-tests-only-not-a-secret-0123456789abcdef"
SQLALCHEMY_DATABASE_URI = os.environ.get("SUPERSET_DATABASE") or "sqlite:///" + os.path.join(os.environ["SUPERSET_HOME"], "superset.db") + "?check_same_thread=false"
# The shop is a SQLite file beside Superset's own.
PREVENT_UNSAFE_DB_CONNECTIONS = False

# Superset's own policy, but for the hosts of others: its pages show a counting pixel, and the tests reach no host but this one.
TALISMAN_CONFIG["content_security_policy"]["img-src"] = ["'self'", "blob:", "data:"]
