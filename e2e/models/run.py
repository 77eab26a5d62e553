"""Runs Python programs, a JSON list of texts on stdin, one after the other. Prints a JSON list of their outputs."""

import contextlib
import io
import json
import logging
import sys
import traceback


def printed(program: str) -> str:
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        try:
            exec(compile(program, "snippet", "exec"), {"__name__": "__main__"})
        except Exception:
            print(traceback.format_exc())
    return out.getvalue()


# Silences the client's warnings about missing packages.
logging.disable(logging.CRITICAL)
results = [printed(program) for program in json.load(sys.stdin)]
print(json.dumps(results))
