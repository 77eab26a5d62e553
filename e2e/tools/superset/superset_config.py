import os

SECRET_KEY = "for-tests-only-not-a-secret-0123456789abcdef"
SQLALCHEMY_DATABASE_URI = "sqlite:///" + os.path.join(os.environ["SUPERSET_HOME"], "superset.db") + "?check_same_thread=false"
# The shop is a SQLite file beside Superset's own.
PREVENT_UNSAFE_DB_CONNECTIONS = False
