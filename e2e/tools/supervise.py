"""Runs a command in a process group of its own until standard input ends, then ends the group and removes a folder.

Whoever starts this holds the other end of standard input. The operating system closes it whatever way that process ends,
so no server outlives the tests, not even those that were killed.

    supervise.py FOLDER COMMAND...
"""

import os
import shutil
import signal
import subprocess
import sys
import threading

GRACE_S = 5

folder, command = sys.argv[1], sys.argv[2:]
server = subprocess.Popen(command, stdin=subprocess.DEVNULL, start_new_session=True)


def send(number):
    try:
        os.killpg(server.pid, number)
    except ProcessLookupError:
        pass


def end(*_):
    send(signal.SIGTERM)
    last_word = threading.Timer(GRACE_S, send, [signal.SIGKILL])
    last_word.daemon = True
    last_word.start()


def wait_for_end_of_input():
    # os.read, not sys.stdin: a buffered reader's lock would be held when the interpreter ends.
    while os.read(0, 4096):
        pass
    end()


for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
    signal.signal(number, end)
threading.Thread(target=wait_for_end_of_input, daemon=True).start()

code = server.wait()
send(signal.SIGKILL)  # children that the server left behind
shutil.rmtree(folder, ignore_errors=True)
sys.exit(code if code >= 0 else 128 - code)
