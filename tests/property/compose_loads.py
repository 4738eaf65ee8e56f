#!/usr/bin/python3
# Whether docker-compose 1.29 loads the compose.yaml of each folder whose path is read from standard input: a line of JSON each, "" or what it says against it.
#
# In one process, since starting docker-compose takes many times as long as loading a file. Folders and files beside it that a file asks for are made, empty.
import contextlib
import io
import json
import logging
import os
import re
import sys

from compose.cli.main import main

ASKED_FOR = re.compile(r"build path (\S+) either does not exist|Couldn't find env file: (\S+)|No such file or directory: '([^']+)'")
MOST = 40  # that one file may ask for


def load():
    """What docker-compose says against the file of this folder; nothing where it loads."""
    sys.argv = ["docker-compose", "-f", "compose.yaml", "config", "-q"]
    logging.getLogger().handlers.clear()
    said = io.StringIO()
    with contextlib.redirect_stderr(said):
        try:
            main()
        except SystemExit as ended:
            if ended.code not in (0, None):
                return said.getvalue() or "it ended with %s" % ended.code
        except Exception as error:  # as the program would, with a trace
            return "%s: %s" % (type(error).__name__, error)
    return ""


def make(folder, found):
    """A build folder, or a file of variables; only below the folder. Whether there is one now that was not."""
    path = os.path.normpath(os.path.join(folder, next(filter(None, found.groups())).rstrip(".,")))
    if os.path.exists(path) or not path.startswith(folder + os.sep):
        return False
    if found.group(1):
        os.makedirs(path)
    else:
        os.makedirs(os.path.dirname(path), exist_ok=True)
        open(path, "w").close()
    return True


def judge(folder):
    os.chdir(folder)
    for _ in range(MOST):
        said = load()
        found = ASKED_FOR.search(said)
        if not found or not make(os.path.realpath(folder), found):
            break
    return said


for line in sys.stdin:
    print(json.dumps(judge(line.rstrip("\n"))), flush=True)
