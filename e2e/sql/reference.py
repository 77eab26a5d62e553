"""Says which tables sqlglot finds in each statement: one JSON object a line in, one a line out.

In: {"dialect": ..., "text": ...}. Out: {"tables": [{"parts", "does", "start", "end"}]}, or {"refused": why}. start and end are offsets of
the name in the text, end exclusive; null where sqlglot does not say.
"""

import json
import logging
import sys

import sqlglot
from sqlglot import exp
from sqlglot.optimizer.normalize_identifiers import normalize_identifiers
from sqlglot.optimizer.scope import traverse_scope

logging.disable(logging.CRITICAL)

# What CREATE and DROP make and remove, other than tables: its name is none of a table.
OTHER_KINDS = {"FUNCTION", "PROCEDURE", "SCHEMA", "DATABASE", "SEQUENCE", "INDEX", "TRIGGER", "MODEL", "TYPE", "STAGE", "TABLE FUNCTION"}


def folded(identifier, dialect):
    return normalize_identifiers(identifier.copy(), dialect=dialect).name


def ctes_around(table, dialect):
    """The names of the CTEs that a table's name may stand for."""
    node, names = table, set()
    while node.parent is not None:
        child, node = node, node.parent
        with_ = node.args.get("with_")
        if with_ is None:
            continue
        inside = child is with_
        for cte in with_.expressions:
            alias = cte.args["alias"].this
            if inside and table.find_ancestor(exp.CTE) is not None and cte in ancestors(table):
                if names_itself(cte, with_, table, dialect):
                    names.add(folded(alias, dialect))
                break
            names.add(folded(alias, dialect))
    return names


def ancestors(node):
    while node is not None:
        yield node
        node = node.parent


def names_itself(cte, with_, table, dialect):
    """With RECURSIVE. These also allow it without that word, behind a UNION."""
    if with_.args.get("recursive"):
        return True
    union = cte.this
    if dialect not in ("tsql", "oracle", "snowflake", "sqlite") or not isinstance(union, exp.SetOperation):
        return False
    return any(one is union.expression for one in ancestors(table))


def aliases(node):
    """The tables that a statement's aliases stand for."""
    found = {}
    for table in node.find_all(exp.Table):
        if table.alias and table.find_ancestor(exp.Subquery, exp.CTE) is None:
            found[table.alias.lower()] = table
    return found


def does(table):
    parent = table.parent
    key = table.arg_key
    if isinstance(parent, exp.Schema):
        key, parent = parent.arg_key, parent.parent
    if key == "this" and isinstance(parent, (exp.Insert, exp.Update, exp.Delete, exp.Merge, exp.Alter, exp.LoadData)):
        return "written"
    if key == "tables" and isinstance(parent, exp.Delete):
        return "written"
    if key == "this" and isinstance(parent, exp.Create):
        return "created" if parent.args.get("kind") in ("TABLE", "VIEW", None) else "written"
    if isinstance(parent, exp.Index):
        return "written"
    if isinstance(parent, (exp.Into, exp.AlterRename)):
        return "created"
    if isinstance(parent, exp.Drop):
        return "dropped" if parent.args.get("kind") in ("TABLE", "VIEW", "MATERIALIZED VIEW", None) else "written"
    if isinstance(parent, exp.Copy) and key == "this":
        return "written" if parent.args.get("kind") else "read"
    if isinstance(parent, (exp.TruncateTable, exp.SwapTable, exp.Comment, exp.Grant, exp.Revoke, exp.Analyze, exp.Refresh, exp.ToTableProperty)):
        return "written"
    return "read"


def is_table(table, text):
    """Not a function, a variable, a stage, nor a file in quotes."""
    last = table.this
    if isinstance(last, exp.Dot):
        return True
    if type(last).__name__ == "DynamicIdentifier":
        return True
    if not isinstance(last, exp.Identifier):
        return False
    start = last.meta.get("start")
    if start is not None and text[start : start + 1] == "'":
        return False
    if isinstance(table.parent, (exp.UserDefinedFunction, exp.StoredProcedure)) or table.find_ancestor(exp.JoinHint) is not None:
        return False
    if table.arg_key == "format":
        return False
    made = table.find_ancestor(exp.Create, exp.Drop)
    if made is not None and str(made.args.get("kind")).upper() in OTHER_KINDS:
        # Of an index, the table that it is on.
        if isinstance(table.parent, (exp.Create, exp.Drop)) and table.arg_key in ("this", "tables"):
            return False
        if isinstance(table.parent, exp.Clone):
            return False
    return not last.name.startswith("__tmp")


def parts_of(table):
    this = table.this
    if type(this).__name__ == "DynamicIdentifier":
        return this.name.split(".")
    parts = [part.name for part in table.parts]
    # sqlglot joins a view of INFORMATION_SCHEMA to its schema, and leaves out an empty part.
    if len(parts) > 0 and parts[-1].upper().startswith("INFORMATION_SCHEMA."):
        parts = [*parts[:-1], *parts[-1].split(".")]
    if isinstance(this, exp.Identifier) and this.args.get("temporary"):
        parts[-1] = "#" + ("#" if this.args.get("global_") else "") + parts[-1]
    return parts


def place(table):
    metas = [part.meta for part in table.find_all(exp.Identifier) if part.meta.get("start") is not None and part.find_ancestor(exp.TableAlias) is None]
    if not metas:
        return None, None
    return min(meta["start"] for meta in metas), max(meta["end"] for meta in metas) + 1


def tables_of(text, dialect):
    found = []
    for statement in sqlglot.parse(text, read=dialect):
        if statement is None:
            continue
        if isinstance(statement, exp.Command) or statement.find(exp.Command):
            return {"refused": "not parsed, kept as a text"}
        targets = aliases(statement) if isinstance(statement, (exp.Update, exp.Delete)) else {}
        for table in statement.find_all(exp.Table):
            if not is_table(table, text):
                continue
            what = does(table)
            parts = parts_of(table)
            is_target = what == "written" and isinstance(statement, (exp.Update, exp.Delete, exp.Merge))
            if len(parts) == 1 and (what == "read" or is_target) and folded(table.this, dialect) in ctes_around(table, dialect):
                continue
            if is_target and len(parts) == 1 and not table.alias and parts[0].lower() in targets:
                target = targets[parts[0].lower()]
                parts = parts_of(target)
            start, end = place(table)
            found.append({"parts": parts, "does": what, "start": start, "end": end})
    return {"tables": found, "scopes": agrees(text, dialect, found)}


def agrees(text, dialect, found):
    """Whether sqlglot's own scopes of a lone query read the same tables; null where it has none."""
    try:
        statements = sqlglot.parse(text, read=dialect)
        if len(statements) != 1 or not isinstance(statements[0], exp.Query):
            return None
        scopes = traverse_scope(normalize_identifiers(statements[0], dialect=dialect))
    except Exception:
        return None
    sources = {source for scope in scopes for source in scope.sources.values() if isinstance(source, exp.Table)}
    read = {".".join(parts_of(table)).lower() for table in sources if is_table(table, text)}
    return read == {".".join(table["parts"]).lower() for table in found if table["does"] == "read"}


for line in sys.stdin:
    asked = json.loads(line)
    try:
        told = tables_of(asked["text"], asked["dialect"])
    except Exception as error:
        told = {"refused": f"{type(error).__name__}: {str(error).splitlines()[0][:120]}"}
    print(json.dumps(told))
